import { geoConicConformal, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from '../../../resources/nc-shapes.json';

/** The map's own coordinates: as wide as the state is long. */
export const MAP_SIZE = { width: 1_000, height: 392 } as const;

/** A county's outline as the `d` of an SVG path, and a point inside it for a mark. */
export type CountyShape = {
  readonly fips: string;
  readonly outline: string;
  readonly x: number;
  readonly y: number;
};

const topology = atlas as unknown as Topology<{ counties: GeometryCollection }>;
const { counties } = topology.objects;
const land = feature(topology, counties);

/** The state plane of North Carolina (NAD83, EPSG:32119): a Lambert conformal cone on parallels 34°20' and 36°10'. */
const projection = geoConicConformal()
  .parallels([34 + 20 / 60, 36 + 10 / 60])
  .rotate([79, 0])
  .fitExtent(
    [
      [2, 2],
      [MAP_SIZE.width - 2, MAP_SIZE.height - 2],
    ],
    land,
  );
const path = geoPath(projection).digits(1);

/** The 100 counties, north-west first, so that reading order follows the map. */
export const COUNTY_SHAPES: readonly CountyShape[] = land.features
  .map((county) => {
    const [x, y] = path.centroid(county);
    return { fips: String(county.id), outline: path(county) ?? '', x, y };
  })
  .sort((a, b) => Math.round(a.y / 40) - Math.round(b.y / 40) || a.x - b.x);

/** The lines between counties, drawn once over their colors. */
export const COUNTY_LINES: string = path(mesh(topology, counties)) ?? '';
