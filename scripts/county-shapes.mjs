// Draws North Carolina's 100 counties from us-atlas (Census cartographic boundaries, 2017) into resources/nc-shapes.json.
// Run after a new version of us-atlas: node scripts/county-shapes.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { geoConicConformal, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';

const ATLAS = new URL(import.meta.resolve('us-atlas/counties-10m.json'));
const OUT = new URL('../resources/nc-shapes.json', import.meta.url);

/** The map's own coordinates: as wide as the state is long. */
const SIZE = { width: 1_000, height: 392 };

/**
 * The map as text: its `size`, the `counties`, north-west first, so that reading order follows the map, each with its
 * FIPS code, its outline as the `d` of an SVG path and a point inside it, and the `lines` between them, to be drawn once.
 */
export function drawShapes() {
  const atlas = JSON.parse(readFileSync(ATLAS, 'utf8'));
  const all = atlas.objects.counties;
  /** @type {import('topojson-specification').GeometryCollection} */
  const ours = {
    ...all,
    geometries: all.geometries.filter((/** @type {{ id: string }} */ { id }) =>
      id.startsWith('37'),
    ),
  };
  const land = feature(atlas, ours);
  // The state plane (NAD83, EPSG:32119): a Lambert conformal cone on parallels 34°20' and 36°10'.
  const projection = geoConicConformal()
    .parallels([34 + 20 / 60, 36 + 10 / 60])
    .rotate([79, 0])
    .fitExtent(
      [
        [2, 2],
        [SIZE.width - 2, SIZE.height - 2],
      ],
      land,
    );
  const path = geoPath(projection).digits(1);
  const counties = land.features
    .map((county) => {
      const [x, y] = path.centroid(county);
      return { fips: String(county.id), outline: path(county) ?? '', x, y };
    })
    .sort((a, b) => Math.round(a.y / 40) - Math.round(b.y / 40) || a.x - b.x)
    .map((county) => ({ ...county, x: rounded(county.x), y: rounded(county.y) }));
  return `${JSON.stringify({ size: SIZE, counties, lines: path(mesh(atlas, ours)) ?? '' })}\n`;
}

const rounded = (/** @type {number} */ n) => Math.round(n * 10) / 10;

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(OUT, drawShapes());
