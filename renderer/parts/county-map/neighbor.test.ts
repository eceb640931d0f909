import { expect, it } from 'vitest';
import { COUNTIES } from '../../core/model/county';
import { neighborOf, WAYS } from './neighbor';
import { COUNTY_SHAPES } from './shapes';

const shapeOf = (name: string) => {
  const { fips } = COUNTIES.find((county) => county.name === name) ?? {};
  const shape = COUNTY_SHAPES.find((each) => each.fips === fips);
  if (!shape) throw new Error(name);
  return shape;
};
const step = (name: string, key: string) => {
  const way = WAYS[key];
  const found = way && neighborOf(shapeOf(name), way, COUNTY_SHAPES);
  return COUNTIES.find(({ fips }) => fips === found?.fips)?.name ?? null;
};

it('draws each of the 100 counties once', () => {
  expect(new Set(COUNTY_SHAPES.map(({ fips }) => fips))).toEqual(
    new Set(COUNTIES.map(({ fips }) => fips)),
  );
  for (const { outline } of COUNTY_SHAPES) expect(outline).toMatch(/^M[\d.,LZM-]+Z$/);
});

it('steps from a county to the one beside it', () => {
  expect(step('Wake', 'ArrowLeft')).toBe('Chatham');
  expect(step('Guilford', 'ArrowLeft')).toBe('Forsyth');
  expect(step('Cherokee', 'ArrowLeft')).toBeNull();
});

it('reaches every county by arrows alone', () => {
  const first = shapeOf('Cherokee');
  const seen = new Set([first]);
  const open = [first];
  for (let at = open.pop(); at; at = open.pop()) {
    for (const way of Object.values(WAYS)) {
      const next = neighborOf(at, way, COUNTY_SHAPES);
      if (next && !seen.has(next)) {
        seen.add(next);
        open.push(next);
      }
    }
  }
  expect(seen.size).toBe(100);
});
