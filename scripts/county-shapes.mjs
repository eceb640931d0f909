// Cuts North Carolina's 100 counties out of us-atlas (Census cartographic boundaries, 2017) into resources/nc-shapes.json.
// Run after a new version of us-atlas: node scripts/county-shapes.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ATLAS = new URL(import.meta.resolve('us-atlas/counties-10m.json'));
const OUT = new URL('../resources/nc-shapes.json', import.meta.url);

/** The shapes as text: a TopoJSON topology whose `counties` carry FIPS codes, with only the arcs that they use. */
export function cutShapes() {
  const atlas = JSON.parse(readFileSync(ATLAS, 'utf8'));
  const places = new Map();
  const renumbered = (arcs) =>
    arcs.map((arc) => {
      if (Array.isArray(arc)) return renumbered(arc);
      const at = arc < 0 ? ~arc : arc;
      if (!places.has(at)) places.set(at, places.size);
      const place = places.get(at);
      return arc < 0 ? ~place : place;
    });
  const geometries = atlas.objects.counties.geometries
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
