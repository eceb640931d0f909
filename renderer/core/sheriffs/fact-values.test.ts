import { describe, expect, it } from 'vitest';
import { FACT_TOPICS } from '../model/vocabulary';
import { knownValue, offeredValues, storedWords } from './fact-values';
import { floorAbove, lawsWith } from './state-law';

describe('fact values', () => {
  it('reads back every value that a topic offers', () => {
    for (const topic of FACT_TOPICS) {
      for (const known of offeredValues(topic)) expect(knownValue(storedWords(known))).toBe(known);
    }
  });

  it('leaves own words alone', () => {
    expect(knownValue('told us it is under review')).toBeUndefined();
  });

  it("stores judge's warrant only in words that the legal note recognizes", () => {
    const value = storedWords('judge-only');
    const fact = {
      topic: 'detainer-hold',
      value,
      basis: '',
      validFrom: '2025-01',
      sourceDate: '',
    } as const;
    expect(floorAbove(fact, lawsWith([]))).not.toBeNull();
  });
});
