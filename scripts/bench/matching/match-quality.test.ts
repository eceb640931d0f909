import { describe, expect, it } from 'vitest';
import { labelledPairs } from './labelled-pairs';
import { measureQuality } from './measure-quality';

describe('matching on the labelled set', () => {
  it('is measured on the same pairs each time', () => {
    expect(labelledPairs()).toEqual(labelledPairs());
    expect(labelledPairs().length).toBe(3_000);
  });

  it('stays as good as docs/matching.md says', () => {
    const { rules, householdsSeen } = measureQuality();
    const [likely, strong] = rules;
    expect(likely?.precision).toBeGreaterThan(0.9);
    expect(likely?.recall).toBeGreaterThan(0.8);
    expect(strong?.wrongStrangers).toBe(0);
    expect(householdsSeen).toBeGreaterThan(0.85);
  });
});
