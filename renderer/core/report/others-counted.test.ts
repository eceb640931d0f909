import { describe, expect, it } from 'vitest';
import { othersCounted } from './others-counted';

const nobody = { came: 0, heads: 0 };

describe('what other groups counted', () => {
  it('never adds up the counts of one event, and adds up the events', () => {
    const report = othersCounted([
      // Seen by three groups, one of which counted heads.
      {
        ours: { came: 30, heads: 0 },
        isTheirs: false,
        others: [
          { group: 'a', came: 42, heads: 0 },
          { group: 'b', came: 7, heads: 55 },
        ],
      },
      { ours: { came: 12, heads: 20 }, isTheirs: false, others: [] },
      { ours: nobody, isTheirs: true, others: [{ group: 'a', came: 9, heads: 0 }] },
    ]);
    expect(report).toEqual({
      events: 2,
      onlyTheirs: 1,
      groups: [
        { key: 'b', events: 1, came: 7, heads: 55 },
        { key: 'a', events: 2, came: 51, heads: 0 },
      ],
      atLeast: 55 + 20 + 9,
    });
  });

  it('is our own count when nobody sent any', () => {
    const report = othersCounted([{ ours: { came: 8, heads: 0 }, isTheirs: false, others: [] }]);
    expect(report).toEqual({ events: 0, onlyTheirs: 0, groups: [], atLeast: 8 });
  });
});
