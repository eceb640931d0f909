import { describe, expect, it } from 'vitest';
import { consentChoice, EVERYONE, isNarrowed, withConsent, withFilter } from './member-query';

describe('member query', () => {
  it('sets and takes off one filter and leaves the others', () => {
    const both = withFilter(withFilter({}, 'county', '37067'), 'tag', 'asamblea');
    expect(both).toEqual({ county: '37067', tag: 'asamblea' });
    expect(withFilter(both, 'county', null)).toEqual({ tag: 'asamblea' });
  });

  it('keeps one consent answer at a time', () => {
    const contact = withConsent({ county: '37067' }, 'contact-no');
    expect(contact).toEqual({ county: '37067', consentContact: 'no' });
    expect(consentChoice(contact)).toBe('contact-no');
    expect(withConsent(contact, 'share-unknown')).toEqual({
      county: '37067',
      consentShare: 'unknown',
    });
    expect(withConsent(contact, null)).toEqual({ county: '37067' });
  });

  it('knows whether anyone is left out', () => {
    expect(isNarrowed(EVERYONE)).toBe(false);
    expect(isNarrowed({ ...EVERYONE, search: '  ' })).toBe(false);
    expect(isNarrowed({ ...EVERYONE, filter: { tag: 'x' } })).toBe(true);
  });
});
