import { expect, it } from 'vitest';
import { marginOf } from './margin';

const with_ = (...percents: readonly (number | null)[]) =>
  percents.map((percent) => ({ name: 'Invented', party: '', percent, won: false }));

it('is the lead of the first over the second, in whatever order they stand', () => {
  expect(marginOf(with_(20, 52, 28))).toBe(24);
  expect(marginOf(with_(33.93, 32.51))).toBe(1.42);
});

it('is not known of one candidate alone', () => {
  expect(marginOf(with_(75, null))).toBeNull();
  expect(marginOf([])).toBeNull();
});
