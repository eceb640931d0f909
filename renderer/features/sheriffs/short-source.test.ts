import { expect, it } from 'vitest';
import { shortSource } from './short-source';

it('names a source by what stands before its first comma', () => {
  expect(shortSource('Example Gazette, 6 February 2019, page 3')).toBe('Example Gazette');
  expect(shortSource('Example Gazette')).toBe('Example Gazette');
});

it('has no short name for a source that is all one long phrase', () => {
  expect(shortSource('A letter that someone at the front desk of the jail showed us')).toBe('');
  expect(shortSource('')).toBe('');
});
