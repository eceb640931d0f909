import { fold } from '../../core/matching/fold';
import { namePartsAt } from '../../core/matching/names';
import { matchesAll, searchTerms } from '../../core/matching/search-text';
import type { Household } from '../../core/model/household';
import type { RecordId } from '../../core/record';
import { deriveOnce } from '../../core/views/derive-once';
import { householdRow } from '../../core/views/households';
import { sortedBy } from '../../core/views/order';
import type { Records } from '../../core/views/records';
import type { Views } from '../../core/views/views';
import type { WorkingSet } from '../store/working-set';

/** A window of households by name, found by their own name or by that of anyone in them. */
export function answerHouseholds(
  records: Records,
  set: WorkingSet,
  { search, ...query }: Views['households']['query'],
): Views['households']['result'] {
  const all = byName(records.all('household'));
  const terms = searchTerms(search);
  const texts = terms.length > 0 ? textsOf(set) : null;
  const found = texts
    ? all.filter(({ id, name }) => matchesAll(`${fold(name)}\n${texts.get(id) ?? ''}`, terms))
    : all;
  const from = Math.max(0, Math.min(query.from, found.length));
  return {
    total: found.length,
    all: all.length,
    from,
    rows: found
      .slice(from, from + Math.max(0, query.count))
      .map((household) => householdRow(records, household)),
  };
}

/** One household with its people; null when there is none. */
export function answerHousehold(records: Records, id: RecordId): Views['household']['result'] {
  const household = records.one('household', id);
  return household && householdRow(records, household);
}

const byName: (households: readonly Household[]) => readonly Household[] = deriveOnce(
  (households) => sortedBy(households, ({ name }) => name),
);

type Texts = ReadonlyMap<RecordId, string>;
const kept = new WeakMap<WorkingSet, { readonly version: number; readonly texts: Texts }>();

/** The folded names of the people of each household, made anew when a member changed: one pass over all of them. */
function textsOf(set: WorkingSet): Texts {
  const version = set.version('member');
  const known = kept.get(set);
  if (known?.version === version) return known.texts;
  const texts = new Map<RecordId, string>();
  for (const [, member] of set.glances('member')) {
    const household = member.value('household');
    if (typeof household !== 'string') continue;
    const { givenName, familyNames, preferredName } = namePartsAt(member);
    const names = fold(`${preferredName} ${givenName} ${familyNames}`);
    texts.set(household, `${texts.get(household) ?? ''}\n${names}`);
  }
  kept.set(set, { version, texts });
  return texts;
}
