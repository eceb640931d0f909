import type { Member } from '../../core/model/member';

/** What the form holds: every field of a member but those that other screens write. */
export type MemberDraft = Omit<Member, 'id' | 'stewardGroup' | 'rung' | 'importedIn' | 'keptOn'>;

/** A member of whom nothing is known yet. Nobody is assumed to have consented to anything. */
export const NEW_MEMBER: MemberDraft = {
  givenName: '',
  familyNames: '',
  preferredName: '',
  county: null,
  preferredLanguage: null,
  zip: '',
  household: null,
  consentContact: 'unknown',
  consentPhone: 'unknown',
  consentText: 'unknown',
  consentEmail: 'unknown',
  consentShare: 'unknown',
  consentPhoto: 'unknown',
  consentContactGiven: null,
  consentPhoneGiven: null,
  consentTextGiven: null,
  consentEmailGiven: null,
  consentShareGiven: null,
  consentPhotoGiven: null,
  phones: [],
  emails: [],
  languages: [],
  groups: [],
  roles: [],
  tags: [],
};

/** The form's part of a member. */
export function draftOf(member: Member): MemberDraft {
  const {
    id: _id,
    stewardGroup: _steward,
    rung: _rung,
    importedIn: _table,
    keptOn: _kept,
    ...draft
  } = member;
  return draft;
}

/** Whether two drafts say the same; the order of phones, tags and the like does not count. */
export function sameDraft(a: MemberDraft, b: MemberDraft): boolean {
  return (Object.keys(NEW_MEMBER) as (keyof MemberDraft)[]).every((key) => {
    const [one, other] = [a[key], b[key]];
    return Array.isArray(one) && Array.isArray(other)
      ? [...one].sort().join('\n') === [...other].sort().join('\n')
      : one === other;
  });
}

/** Whether there is any name to find the person by. */
export const hasName = (draft: MemberDraft): boolean =>
  [draft.givenName, draft.familyNames, draft.preferredName].some((name) => name.trim() !== '');

/** Whether a text can be a phone number: some digits and nothing but what numbers are written with. */
export const isPhone = (text: string): boolean =>
  /^[\d\s().+\-/]+(\s*(ext\.?|x)\s*\d+)?$/i.test(text.trim()) &&
  text.replace(/\D/g, '').length >= 7;

/** Whether a text is a ZIP code; empty when nobody knows it. The four digits behind it would tell the street. */
export const isZip = (text: string): boolean => /^(\d{5})?$/.test(text.trim());

/** Whether a text can be an email address. */
export const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(text.trim());
