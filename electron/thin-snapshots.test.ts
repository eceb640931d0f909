import { describe, expect, it } from 'vitest';
import { dispensable } from './thin-snapshots';

const DAY = 86_400_000;
const NOW = Date.UTC(2031, 1, 25, 18);
const every = (ms: number, count: number, bytes = 1_000) =>
  Array.from({ length: count }, (_, n) => ({ at: NOW - n * ms, bytes }));
const left = (kept: ReturnType<typeof every>) => {
  const gone = new Set(dispensable(kept));
  return kept.filter((one) => !gone.has(one));
};

describe('thinning', () => {
  it('lets nothing go while there are ten', () => {
    expect(dispensable(every(1_000, 10))).toEqual([]);
    expect(dispensable(every(100 * DAY, 10))).toEqual([]);
    expect(dispensable([])).toEqual([]);
  });

  it('keeps the last of each of fourteen days and of eight weeks', () => {
    const kept = left(every(DAY / 24, 24 * 120));
    const days = new Set(kept.map(({ at }) => Math.floor(at / DAY)));
    const weeks = new Set(kept.map(({ at }) => Math.floor(at / (7 * DAY))));
    for (let n = 0; n < 14; n++) expect(days).toContain(Math.floor(NOW / DAY) - n);
    expect(weeks.size).toBe(8);
    expect(kept.length).toBeLessThanOrEqual(10 + 13 + 7);
    // The last of a day, not the first.
    const yesterday = Math.floor(NOW / DAY) - 1;
    expect(kept.find(({ at }) => Math.floor(at / DAY) === yesterday)?.at).toBe(
      (yesterday + 1) * DAY - DAY / 24,
    );
  });

  it('keeps what a run of thinning after every snapshot has kept', () => {
    let kept: ReturnType<typeof every> = [];
    for (let hour = 0; hour < 24 * 90; hour++) {
      kept = left([{ at: NOW + hour * (DAY / 24), bytes: 1_000 }, ...kept]);
    }
    const last = NOW + (24 * 90 - 1) * (DAY / 24);
    const oldest = Math.min(...kept.map(({ at }) => at));
    expect(last - oldest).toBeGreaterThan(42 * DAY);
    expect(kept.length).toBeLessThanOrEqual(10 + 13 + 7);
  });

  it('keeps large ones only as far as two gibibytes go, and always two', () => {
    expect(left(every(DAY, 14, 200 * 2 ** 20))).toHaveLength(10);
    expect(left(every(DAY, 14, 3 * 2 ** 30))).toHaveLength(2);
  });
});
