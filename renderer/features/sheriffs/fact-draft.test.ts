import { describe, expect, it } from 'vitest';
import type { Fact } from '../../core/model/fact';
import { draftOfFact, factOf, problemsOf } from './fact-draft';

const same = (words: string) => words;
const blank = draftOfFact({ type: 'add', topic: 'detainer-hold' }, 'office', same);
const filled = { ...blank, value: 'case by case', source: 'Example Gazette' };

describe('fact draft', () => {
  it('needs a value and a source', () => {
    expect(problemsOf(blank, null)).toEqual(['value-missing', 'source-missing']);
    expect(problemsOf(filled, null)).toEqual([]);
  });

  it('needs the other side when it is disputed, and keeps it only then', () => {
    const disputed = { ...filled, confidence: 'disputed' } as const;
    expect(problemsOf(disputed, null)).toEqual(['otherwise-missing']);
    const both = { ...disputed, otherwise: 'The jail says it holds everyone.' };
    expect(problemsOf(both, null)).toEqual([]);
    expect(factOf({ ...both, confidence: 'reported' }, (_, v) => v).otherwise).toBe('');
  });

  it('needs the day from which a successor holds', () => {
    expect(problemsOf(filled, { validFrom: '2019-02-06' })).toEqual(['from-missing']);
    const at = (validFrom: string) =>
      problemsOf({ ...filled, validFrom }, { validFrom: '2019-02-06' });
    expect(at('2019-03')).toEqual([]);
    expect(at('2019')).toEqual([]);
    expect(at('2018-12')).toEqual(['from-before-earlier']);
  });

  it('refuses dates that are none and an end before the beginning', () => {
    const wrong = { ...filled, validFrom: 'spring', validTo: '2019-13', sourceDate: '?' };
    expect(problemsOf(wrong, null)).toEqual(['from-bad', 'to-bad', 'source-date-bad']);
    const turned = { ...filled, validFrom: '2019-03', validTo: '2018' };
    expect(problemsOf(turned, null)).toEqual(['to-before-from']);
    expect(problemsOf({ ...filled, validFrom: '2019-03', validTo: '2019' }, null)).toEqual([]);
  });

  it('starts a successor from agency and topic alone, and a correction from everything', () => {
    const fact: Fact = {
      ...filled,
      id: 'f',
      county: '37067',
      addedBy: null,
      agency: 'police',
      validFrom: '2018-12',
    };
    const successor = draftOfFact({ type: 'change', fact }, 'office', same);
    expect(successor).toEqual({ ...blank, agency: 'police' });
    expect(draftOfFact({ type: 'correct', fact }, null, same).validFrom).toBe('2018-12');
  });
});
