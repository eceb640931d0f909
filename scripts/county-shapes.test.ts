import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawShapes } from './county-shapes.mjs';

test('the shapes of the counties are those of the atlas, and nothing else of it', () => {
  expect(readFileSync('resources/nc-shapes.json', 'utf8')).toBe(drawShapes());
});
