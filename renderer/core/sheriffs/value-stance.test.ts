import { expect, it } from 'vitest';
import { FACT_TOPICS } from '../model/vocabulary';
import { offeredValues, storedWords } from './fact-values';
import { stanceOf } from './value-stance';

it('knows a stance for every value that the form offers, but for those that say nothing', () => {
  for (const topic of FACT_TOPICS) {
    for (const known of offeredValues(topic)) {
      const silent = known === 'unknown' || known === 'off-list';
      const stance = stanceOf({ topic, value: storedWords(known) });
      expect([known, stance === 'not-known']).toEqual([known, silent]);
    }
  }
});

it('hears "no" by what is asked', () => {
  expect(stanceOf({ topic: 'detainer-notify', value: 'no' })).toBe('keeps-apart');
  expect(stanceOf({ topic: 'language-access', value: 'no' })).toBe('works-with-ice');
});

it('does not guess at words of someone’s own', () => {
  expect(stanceOf({ topic: 'agreement-287g', value: 'under review' })).toBe('not-known');
});
