import { describe, expect, it } from 'vitest';
import { paths } from '../../../parts/paths';
import { blankScope, dayAfter, isChosen, proposedWish, SCOPE_TYPES, scopeOfLink } from './wish';

const TODAY = '2019-02-20';
const partOf = (path: string) => path.replace('/sharing/send/', '');

describe('what is proposed to be sent', () => {
  it.each(SCOPE_TYPES.filter((type) => type !== 'everything'))(
    'never sends phones, emails or notes unasked: %s',
    (type) => {
      const { include } = proposedWish(blankScope(type, TODAY), TODAY);
      expect(include).toMatchObject({ phones: false, emails: false, notes: false });
    },
  );

  it('lets names be kept for 90 days, and asks that of files with names only', () => {
    const until = (type: (typeof SCOPE_TYPES)[number]) =>
      proposedWish(blankScope(type, TODAY), TODAY).until;
    expect(['event', 'segment'].map((type) => until(type as 'event'))).toEqual([
      '2019-05-21',
      '2019-05-21',
    ]);
    expect(until('county')).toBe('');
    expect(until('everything')).toBe('');
  });

  it('is not ready before it says what it is about', () => {
    const ready = SCOPE_TYPES.filter((type) => isChosen(blankScope(type, TODAY)));
    expect(ready).toEqual(['sheriffs', 'report', 'everything']);
    expect(isChosen({ type: 'report', from: TODAY, to: '2019-02-19' })).toBe(false);
    expect(isChosen({ type: 'county', county: '37999' })).toBe(false);
  });

  it('is what the link says that led there', () => {
    const id = '00000000-0000-4000-8000-0000000000e1';
    expect(scopeOfLink(partOf(paths.sendEvent(id)))).toEqual({ type: 'event', event: id });
    expect(scopeOfLink(partOf(paths.sendSegment(id)))).toEqual({ type: 'segment', segment: id });
    expect(scopeOfLink(partOf(paths.sendCounty('37081')))).toEqual({
      type: 'county',
      county: '37081',
    });
    expect(scopeOfLink(null)).toEqual({ type: 'event', event: '' });
  });

  it('counts days across months and leap years', () => {
    expect(dayAfter('2019-02-20', 90)).toBe('2019-05-21');
    expect(dayAfter('2020-02-28', 1)).toBe('2020-02-29');
  });
});
