import { z } from 'zod';
import { defineKind } from './define-kind';
import { choice, county, line, reference, referenceElement, wordElement } from './parts';
import { CONSENT, LANGUAGES } from './vocabulary';

/**
 * A person whom a group knows. Only what `domain.md` 3.4 allows: no status, nationality, birth date,
 * street address, employer or ID of any sort has a field here.
 */
export const memberKind = defineKind(
  'member',
  {
    givenName: line(100),
    /** One or two surnames with their particles, as the person writes them. */
    familyNames: line(100),
    /** The name the person likes to be called by; shown first when present. */
    preferredName: line(100),
    county: county(),
    /** The language to speak and write to this person in. */
    preferredLanguage: z.enum(LANGUAGES).nullable().default(null),
    consentContact: choice(CONSENT, 'unknown'),
    consentShare: choice(CONSENT, 'unknown'),
    /** The group that brought this person and decides about the record; null means this workspace's own. */
    stewardGroup: reference(),
  },
  {
    phones: z.string().min(1).max(40),
    emails: z.string().min(3).max(254),
    languages: z.enum(LANGUAGES),
    groups: referenceElement,
    roles: wordElement,
    tags: wordElement,
  },
);
export type Member = ReturnType<typeof memberKind.read>;
