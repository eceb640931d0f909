import { expect, it } from 'vitest';
import { move } from './move';

it('swaps an element with its neighbor', () => {
  expect(move(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
  expect(move(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b']);
});

it('leaves the list alone at its ends', () => {
  expect(move(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
  expect(move(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
});
