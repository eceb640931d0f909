import { fold } from '../../core/matching/fold';
import { lastTenDigits } from '../../core/matching/phones';
import { elementKey } from '../../core/model/define-kind';
import type { Fields, Json } from '../../core/record';
import { isNicknameOf, saysLess } from '../../core/tables/name-says-less';
import { isBlank, type RowDraft, SCALARS, SETS } from '../../core/tables/row-draft';
import type { TableWish } from '../../core/tables/table-plan';

/** What a row would write to a member. `filled` and `changed` name fields; a set counts as filled when it gains something. */
export type MemberChanges = {
  readonly fields: Fields;
  readonly filled: readonly string[];
  readonly changed: readonly string[];
  /** A household to be found or made by this name. */
  readonly household: string;
  readonly notes: readonly string[];
};

const NAMES: ReadonlySet<string> = new Set(['givenName', 'familyNames']);

/** The whole of a draft as a new member's fields. */
export function fieldsOfNew(draft: RowDraft): Fields {
  const fields: Record<string, Json> = {};
  for (const field of SCALARS) {
    if (field !== 'household' && !isBlank(draft[field])) fields[field] = draft[field];
  }
  for (const set of SETS) for (const element of draft[set]) fields[elementKey(set, element)] = true;
  return fields;
}

/**
 * What a draft would write to a member who is here. Nothing is ever taken away: sets grow, single values are filled
 * where they are empty and, when the person wishes so, overwritten where they differ. A "no" to consent that stands
 * here is not overwritten by a table, nor a name by one that says less; a nickname becomes what the person is called by.
 */
export function changesFor(
  draft: RowDraft,
  now: Fields,
  known: TableWish['known'],
  householdName: string,
  notesNow: readonly string[],
): MemberChanges {
  const fields: Record<string, Json> = {};
  const filled: string[] = [];
  const changed: string[] = [];
  let household = '';
  for (const field of SCALARS) {
    const wanted = draft[field];
    if (isBlank(wanted)) continue;
    const there = field === 'household' ? householdName : (now[field] as string | null | undefined);
    const empty = isBlank(there ?? null);
    if (!empty && (known !== 'overwrite' || sameValue(field, String(there), String(wanted))))
      continue;
    if (field.startsWith('consent') && there === 'no') continue;
    if (!empty && NAMES.has(field)) {
      const [name, here] = [String(wanted), String(there)];
      if (saysLess(name, here)) continue;
      if (field === 'givenName' && isNicknameOf(name, here)) {
        if (isBlank(draft.preferredName) && isBlank((now['preferredName'] as string) ?? null)) {
          fields['preferredName'] = name;
          filled.push('preferredName');
        }
        continue;
      }
    }
    (empty ? filled : changed).push(field);
    if (field === 'household') household = String(wanted);
    else fields[field] = wanted;
  }
  for (const set of SETS) {
    const wanted = draft[set];
    if (wanted.length === 0) continue;
    const there = elementsThere(set, now);
    let gains = false;
    for (const element of wanted) {
      if (there.has(elementIdentity(set, element))) continue;
      fields[elementKey(set, element)] = true;
      gains = true;
    }
    if (gains) filled.push(set);
  }
  const notes = draft.notes.filter((note) => !notesNow.includes(note));
  if (notes.length > 0) filled.push('note');
  return { fields, filled, changed, household, notes };
}

const sameValue = (field: string, a: string, b: string): boolean =>
  a === b || (field === 'household' && fold(a) === fold(b));

/** What makes two elements the same: phones by their last ten digits, words and addresses whatever their case. */
function elementIdentity(set: (typeof SETS)[number], element: string): string {
  if (set === 'phones') return lastTenDigits(element) || element;
  if (set === 'emails') return element.toLowerCase();
  return set === 'tags' ? fold(element) : element;
}

function elementsThere(set: (typeof SETS)[number], now: Fields): ReadonlySet<string> {
  const there = new Set<string>();
  const prefix = elementKey(set, '');
  for (const key in now) {
    if (now[key] === true && key.startsWith(prefix)) {
      there.add(elementIdentity(set, key.slice(prefix.length)));
    }
  }
  return there;
}
