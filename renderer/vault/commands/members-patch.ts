import { elementKey } from '../../core/model/define-kind';
import type { Draft } from '../../core/model/kinds';
import type { CONSENT_PURPOSES } from '../../core/model/vocabulary';
import type { Fields, Json, Rec } from '../../core/record';
import { err, ok, type Result } from '../../core/result';
import type { MembersPatch } from '../vault';
import { type BadValue, checkedFields } from './checked-fields';

/** A patch that fits the schema, ready to be laid over one member after the other. */
export type CheckedPatch = {
  readonly set: Fields;
  /** Keys of set elements to have, and not to have. */
  readonly add: readonly string[];
  readonly remove: readonly string[];
};

type Purpose = (typeof CONSENT_PURPOSES)[number];
type ConsentField = `consent${Capitalize<Purpose>}`;

const consentField = (purpose: Purpose): ConsentField =>
  `consent${purpose[0]?.toUpperCase()}${purpose.slice(1)}` as ConsentField;

const SETS = [
  ['tags', 'addTags', 'removeTags'],
  ['roles', 'addRoles', 'removeRoles'],
  ['groups', 'addGroups', 'removeGroups'],
  ['languages', 'addLanguages', undefined],
] as const;

/** Checks a patch once for everyone it is for. `today`: the day on which a consent counts as given. */
export function checkPatch(patch: MembersPatch, today: string): Result<CheckedPatch, BadValue> {
  const { county, preferredLanguage, household, consent } = patch;
  const scalars = checkedFields('member', {
    county,
    preferredLanguage,
    household,
  } as Draft<'member'>);
  if (!scalars.ok) return scalars;
  const set: Record<string, Json> = { ...scalars.value };
  // A value that equals the default is not written to a new record, but here it takes another's place.
  if (county === null) set['county'] = null;
  if (preferredLanguage === null) set['preferredLanguage'] = null;
  if (household === null) set['household'] = null;
  if (consent) {
    const field = consentField(consent.purpose);
    const given = consent.answer === 'unknown' ? null : { on: today, how: consent.how };
    const checked = checkedFields('member', {
      [field]: consent.answer,
      [`${field}Given`]: given,
    } as Draft<'member'>);
    if (!checked.ok) return checked;
    set[field] = consent.answer;
    set[`${field}Given`] = given;
  }
  const add: string[] = [];
  const remove: string[] = [];
  for (const [name, adds, removes] of SETS) {
    const wanted = checkedFields('member', { [name]: patch[adds] });
    const unwanted = checkedFields('member', { [name]: removes && patch[removes] });
    if (!wanted.ok) return wanted;
    if (!unwanted.ok) return unwanted;
    add.push(...Object.keys(wanted.value));
    remove.push(...Object.keys(unwanted.value));
  }
  if (add.some((key) => remove.includes(key))) return err({ type: 'bad-value', field: 'tags' });
  return ok({ set, add, remove });
}

/** What a patch would write to one member: only what differs. */
export function patchedFields({ set, add, remove }: CheckedPatch, member: Rec): Fields {
  const written: Record<string, Json> = {};
  for (const [key, value] of Object.entries(set)) {
    const now =
      member.fields[key] ??
      (key.startsWith('consent') && !key.endsWith('Given') ? 'unknown' : null);
    if (JSON.stringify(now) !== JSON.stringify(value)) written[key] = value;
  }
  // When only the day would change, the answer was given before and stays as it was given.
  for (const key of Object.keys(written)) {
    if (key.endsWith('Given') && !(key.slice(0, -'Given'.length) in written)) delete written[key];
  }
  for (const key of add) if (member.fields[key] !== true) written[key] = true;
  for (const key of remove) if (member.fields[key] === true) written[key] = false;
  return written;
}

/** Whether a patch asks for anything. */
export const isEmptyPatch = ({ set, add, remove }: CheckedPatch): boolean =>
  Object.keys(set).length + add.length + remove.length === 0;

/** Set element keys of a patch that name a group. */
export const groupsIn = ({ add }: CheckedPatch): readonly string[] =>
  add
    .filter((key) => key.startsWith(elementKey('groups', '')))
    .map((key) => key.slice(elementKey('groups', '').length));
