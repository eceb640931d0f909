import { z } from 'zod';
import { defineKind } from './define-kind';
import {
  choice,
  county,
  date,
  line,
  reference,
  referenceElement,
  textElement,
  wordElement,
} from './parts';
import { CONSENT, CONSENT_WAYS, LANGUAGES, PHOTO_CONSENT } from './vocabulary';

/** When and how a consent was given; null when nobody noted it. */
const given = () =>
  z
    .strictObject({ on: date(), how: z.enum(CONSENT_WAYS) })
    .nullable()
    .default(null);

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
    /** The five digits of a ZIP code; never a street. */
    zip: z
      .string()
      .regex(/^(\d{5})?$/)
      .default(''),
    /** Whether the group may get in touch at all; phone, text and email fall back on it while unknown. */
    consentContact: choice(CONSENT, 'unknown'),
    consentPhone: choice(CONSENT, 'unknown'),
    consentText: choice(CONSENT, 'unknown'),
    consentEmail: choice(CONSENT, 'unknown'),
    /** Whether the record may go to partner groups. */
    consentShare: choice(CONSENT, 'unknown'),
    consentPhoto: choice(PHOTO_CONSENT, 'unknown'),
    consentContactGiven: given(),
    consentPhoneGiven: given(),
    consentTextGiven: given(),
    consentEmailGiven: given(),
    consentShareGiven: given(),
    consentPhotoGiven: given(),
    household: reference(),
    /** Where the person stands on the group's ladder; its history is in `rung-move` records. */
    rung: reference(),
    /** The table that the person came with. */
    importedIn: reference(),
    /** The day on which someone last decided to keep this person although nothing was heard; empty: never. */
    keptOn: date(),
    /** The group that brought this person and decides about the record; null means this workspace's own. */
    stewardGroup: reference(),
  },
  {
    phones: textElement(1, 40),
    emails: textElement(3, 254),
    languages: z.enum(LANGUAGES),
    groups: referenceElement,
    roles: wordElement,
    tags: wordElement,
  },
);
export type Member = ReturnType<typeof memberKind.read>;
