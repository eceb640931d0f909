import { describe, expect, it } from 'vitest';
import { KEEP, NONE, NOTHING_CHANGED, patchOf } from './patch-draft';

describe('the form of a bulk edit', () => {
  it('asks for nothing while nothing was touched', () => {
    expect(patchOf(NOTHING_CHANGED)).toBeNull();
    expect(patchOf({ ...NOTHING_CHANGED, purpose: 'phone' })).toBeNull();
  });

  it('tells emptying a field from leaving it', () => {
    expect(patchOf({ ...NOTHING_CHANGED, county: NONE, language: KEEP })).toEqual({ county: null });
    expect(patchOf({ ...NOTHING_CHANGED, language: 'es' })).toEqual({ preferredLanguage: 'es' });
  });

  it('names a consent only with its answer', () => {
    expect(patchOf({ ...NOTHING_CHANGED, purpose: 'share', answer: 'no', addTags: ['a'] })).toEqual(
      {
        addTags: ['a'],
        consent: { purpose: 'share', answer: 'no', how: 'paper' },
      },
    );
  });
});
