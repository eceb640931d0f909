import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../core/model/kinds';
import { aRecord } from '../../../core/model/testing/builders';
import { notesParts } from './notes-page';

const asks = (count: number) =>
  Array.from({ length: count }, (_, place) =>
    KINDS['ask-text'].read(aRecord('ask-text', { wordsEn: `Ask ${place + 1}` })),
  );

describe('notesParts', () => {
  it('has one sheet of paper with room for two asks when few are chosen', () => {
    for (const count of [0, 1, 2]) {
      const parts = notesParts(asks(count));
      expect(parts).toHaveLength(2);
      expect(parts[0]?.asks).toHaveLength(2);
      expect(parts[0]?.asks.filter(Boolean)).toHaveLength(count);
    }
  });

  it('goes on with further asks, numbered through, before what comes last', () => {
    const parts = notesParts(asks(7));
    expect(parts.map((part) => [part.firstNumber, part.asks.length])).toEqual([
      [1, 2],
      [3, 4],
      [7, 1],
      [1, 0],
    ]);
    expect(parts.at(-1)?.isLast).toBe(true);
  });
});
