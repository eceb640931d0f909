import type { Draft } from '../../core/model/kinds';
import { type Member, memberKind } from '../../core/model/member';
import type { PHOTO_CONSENT } from '../../core/model/vocabulary';
import type { RecordId } from '../../core/record';

/** Consents, each with the field that says when and how it was given. */
export const CONSENT_FIELDS = [
  ['consentContact', 'consentContactGiven'],
  ['consentPhone', 'consentPhoneGiven'],
  ['consentText', 'consentTextGiven'],
  ['consentEmail', 'consentEmailGiven'],
  ['consentShare', 'consentShareGiven'],
  ['consentPhoto', 'consentPhotoGiven'],
] as const;

/** Scalars of which an empty one is filled from whoever has a value. */
const FILLED_FIELDS = [
  'givenName',
  'familyNames',
  'preferredName',
  'county',
  'preferredLanguage',
  'zip',
  'household',
  'rung',
  'importedIn',
] as const;

/** Sets, which are joined. */
const JOINED_SETS = Object.keys(memberKind.sets) as readonly (keyof typeof memberKind.sets)[];

/** By scalar field, the member whose value is taken. */
export type Take = { readonly [field: string]: RecordId };

/** A scalar field that a person may choose the value of; how a consent was given goes with the consent. */
export const isChoosable = (field: string): boolean =>
  [...FILLED_FIELDS, ...CONSENT_FIELDS.map(([consent]) => consent), 'stewardGroup'].includes(
    field as never,
  );

/**
 * The one member that several become, the first of them being the one who stays. A scalar is the one that
 * was chosen, else the first's own, else that of the next who has one. A consent that was not chosen is
 * "no" when anyone's is: a person who said no once did not take it back on another record. Else it is the
 * stricter of those that were given, and one that was given stands before one that nobody asked for. Who decides about the record stays as it is with the first unless chosen,
 * because an empty one says something there: this workspace.
 */
export function mergedFields(members: readonly Member[], take: Take): Draft<'member'> {
  const chosen = (field: string): Member | undefined =>
    members.find(({ id }) => Object.hasOwn(take, field) && take[field] === id);
  const draft: Record<string, unknown> = {};
  for (const field of FILLED_FIELDS) {
    draft[field] = (chosen(field) ?? members.find((member) => member[field]))?.[field];
  }
  for (const [consent, given] of CONSENT_FIELDS) {
    const source = chosen(consent);
    const answer = source?.[consent] ?? strictest(members.map((member) => member[consent]));
    draft[consent] = answer;
    draft[given] = source ? source[given] : latest(members, consent, given, answer);
  }
  draft['keptOn'] = members
    .map((member) => member.keptOn)
    .sort()
    .at(-1);
  draft['stewardGroup'] = (chosen('stewardGroup') ?? members[0])?.stewardGroup;
  for (const set of JOINED_SETS) {
    draft[set] = [...new Set(members.flatMap((member) => member[set] as readonly string[]))];
  }
  return draft as Draft<'member'>;
}

type Answer = (typeof PHOTO_CONSENT)[number];

/** Answers, the one that binds most first. "Unknown" is none. */
const STRICTEST: readonly Answer[] = ['no', 'from-behind', 'yes'];

/** Of answers to one consent, the one that a merge keeps. */
export const strictest = (answers: readonly Answer[]): Answer =>
  STRICTEST.find((answer) => answers.includes(answer)) ?? 'unknown';

/** When and how the answer was given last, among those who gave it. */
function latest(
  members: readonly Member[],
  consent: (typeof CONSENT_FIELDS)[number][0],
  given: (typeof CONSENT_FIELDS)[number][1],
  answer: Answer,
): Member[(typeof CONSENT_FIELDS)[number][1]] {
  let last: Member[typeof given] = null;
  for (const member of members) {
    const when = member[consent] === answer ? member[given] : null;
    if (when && (!last || when.on > last.on)) last = when;
  }
  return last;
}
