import drawn from '../../../resources/nc-shapes.json';

/** The map's own coordinates: as wide as the state is long. */
export const MAP_SIZE = drawn.size;

/** A county's outline as the `d` of an SVG path, and a point inside it for a mark. */
export type CountyShape = {
  readonly fips: string;
  readonly outline: string;
  readonly x: number;
  readonly y: number;
};

/** The 100 counties, north-west first, so that reading order follows the map. */
export const COUNTY_SHAPES: readonly CountyShape[] = drawn.counties;

/** The lines between counties, drawn once over their colors. */
export const COUNTY_LINES: string = drawn.lines;
