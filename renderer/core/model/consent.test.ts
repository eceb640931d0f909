import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ContactConsent, mayContact } from './consent';
import { CONSENT } from './vocabulary';

const NOT_ASKED: ContactConsent = {
  consentContact: 'unknown',
  consentPhone: 'unknown',
  consentText: 'unknown',
  consentEmail: 'unknown',
};

describe('whether the group may get in touch', () => {
  it('is not known before anyone asked', () => {
    expect(mayContact(NOT_ASKED, 'phone')).toBe('unknown');
  });

  it('falls back on the general answer while the way itself was not asked about', () => {
    const member = { ...NOT_ASKED, consentContact: 'yes', consentText: 'no' } as const;
    expect(mayContact(member, 'phone')).toBe('yes');
    expect(mayContact(member, 'text')).toBe('no');
  });

  it('lets one way be open while the general question was not asked', () => {
    expect(mayContact({ ...NOT_ASKED, consentEmail: 'yes' }, 'email')).toBe('yes');
    expect(mayContact({ ...NOT_ASKED, consentEmail: 'yes' }, 'phone')).toBe('unknown');
  });

  it('is never yes for someone who said no to getting in touch', () => {
    const answer = fc.constantFrom(...CONSENT);
    const channel = fc.constantFrom('phone', 'text', 'email');
    fc.assert(
      fc.property(
        answer,
        answer,
        answer,
        channel,
        (consentPhone, consentText, consentEmail, by) => {
          const member = { consentContact: 'no', consentPhone, consentText, consentEmail } as const;
          expect(mayContact(member, by)).toBe('no');
        },
      ),
    );
  });
});
