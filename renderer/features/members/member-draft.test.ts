import { describe, expect, it } from 'vitest';
import { draftOf, hasName, isEmail, isPhone, isZip, NEW_MEMBER, sameDraft } from './member-draft';

describe('member draft', () => {
  it('assumes no consent', () => {
    expect(NEW_MEMBER.consentContact).toBe('unknown');
    expect(NEW_MEMBER.consentShare).toBe('unknown');
  });

  it('takes any one name', () => {
    expect(hasName(NEW_MEMBER)).toBe(false);
    expect(hasName({ ...NEW_MEMBER, givenName: '  ' })).toBe(false);
    expect(hasName({ ...NEW_MEMBER, preferredName: 'Chuy' })).toBe(true);
  });

  it('sees a change in any field but not in the order of a set', () => {
    const draft = { ...NEW_MEMBER, tags: ['a', 'b'] };
    expect(sameDraft(draft, { ...draft, tags: ['b', 'a'] })).toBe(true);
    expect(sameDraft(draft, { ...draft, tags: ['b'] })).toBe(false);
    expect(sameDraft(draft, { ...draft, consentShare: 'yes' })).toBe(false);
  });

  it('leaves out what the form does not show', () => {
    const draft = draftOf({
      ...NEW_MEMBER,
      id: 'x',
      stewardGroup: null,
      rung: null,
      importedIn: null,
      keptOn: '',
    });
    expect(draft).toEqual(NEW_MEMBER);
  });

  it('tells phone numbers and emails from other text', () => {
    expect(isPhone('(336) 555-0142')).toBe(true);
    expect(isPhone('+52 55 5555 0123 ext. 4')).toBe(true);
    expect(isPhone('call her sister')).toBe(false);
    expect(isPhone('555')).toBe(false);
    expect(isEmail('ana@example.org')).toBe(true);
    expect(isEmail('ana@example')).toBe(false);
  });

  it('takes five digits for a ZIP code, or none, and never a street', () => {
    expect(isZip('')).toBe(true);
    expect(isZip(' 27101 ')).toBe(true);
    expect(isZip('2710')).toBe(false);
    expect(isZip('27101-1234')).toBe(false);
    expect(isZip('12 Invented Street')).toBe(false);
  });
});
