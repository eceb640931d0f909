// Cuts North Carolina's 100 counties out of us-atlas (Census cartographic boundaries, 2017) into resources/nc-shapes.json.
// Run after a new version of us-atlas: node scripts/county-shapes.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ATLAS = new URL(import.meta.resolve('us-atlas/counties-10m.json'));
const OUT = new URL('../resources/nc-shapes.json', import.meta.url);

/** The shapes as text: a TopoJSON topology whose `counties` carry FIPS codes, with only the arcs that they use. */
export function cutShapes() {
  const atlas = JSON.parse(readFileSync(ATLAS, 'utf8'));
  /** @type {Map<number, number>} */
  const places = new Map();
  /** @type {(arc: unknown) => unknown} */
  const renumbered = (arc) => {
    if (Array.isArray(arc)) return arc.map(renumbered);
    if (typeof arc !== 'number') throw new Error('an arc is a number');
    const at = arc < 0 ? ~arc : arc;
    const place = places.get(at) ?? places.size;
    places.set(at, place);
    return arc < 0 ? ~place : place;
  };
  /** @type {readonly { type: string, id: string, arcs: unknown[] }[]} */
  const counties = atlas.objects.counties.geometries;
  const geometries = counties
    .filter(({ id }) => id.startsWith('37'))
    .map(({ type, id, arcs }) => ({ type, id, arcs: renumbered(arcs) }));
  const shapes = {
    type: 'Topology',
    transform: atlas.transform,
    objects: { counties: { type: 'GeometryCollection', geometries } },
    arcs: [...places.keys()].map((at) => atlas.arcs[at]),
  };
  return `${JSON.stringify(shapes)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(OUT, cutShapes());
