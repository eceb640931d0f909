import { displayName } from '../../core/matching/names';
import { formatPhone } from '../../core/matching/phones';
import { countyName } from '../../core/model/county';
import type { Fields, Json } from '../../core/record';
import type { TableRow } from '../../core/tables/table-plan';
import type { WorkingSet } from '../store/working-set';
import { fieldsOfNew } from './member-changes';
import type { PlannedRow } from './planned-row';

/** A planned row, ready to show. `cells`: as they stand now, without those of refused columns. */
export function rowView(
  at: number,
  row: PlannedRow,
  cells: readonly string[],
  set: WorkingSet,
): TableRow {
  const { draft, outcome, problems, matches, decision, member, joinedTo } = row;
  return {
    row: at,
    cells,
    name: displayName(draft),
    outcome,
    problems:
      joinedTo < 0
        ? problems
        : [...problems, { column: null, level: 'warning', type: 'repeated-row' }],
    matches,
    decision,
    member: member && { id: member.id, name: nameOf(member.fields) },
    fields: fieldsOf(row, set),
  };
}

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
const nameOf = (fields: Fields): string =>
  displayName({
    givenName: text(fields['givenName']),
    familyNames: text(fields['familyNames']),
    preferredName: text(fields['preferredName']),
  });

function fieldsOf(
  { outcome, changes, member, whole }: PlannedRow,
  set: WorkingSet,
): TableRow['fields'] {
  const created = outcome === 'created';
  if (!created && !changes) return [];
  const after = changes?.fields ?? fieldsOfNew(whole);
  const household = changes ? changes.household : whole.household;
  const notes = changes ? changes.notes : whole.notes;
  const there = member?.fields ?? {};
  const shown = Object.keys(after).map((key) => ({
    key,
    before: words(key, key.includes('/') ? undefined : there[key], set),
    after: words(key, after[key], set),
  }));
  if (household) {
    const now = set.get('household', text(there['household']))?.fields['name'];
    shown.push({ key: 'household', before: text(now), after: household });
  }
  for (const note of notes) shown.push({ key: 'note', before: '', after: note });
  return shown;
}

/** A value in words that need no translation; codes (a language, a consent) stay codes. */
function words(key: string, value: Json | undefined, set: WorkingSet): string {
  if (value === undefined || value === null || value === 'unknown') return '';
  if (key === 'county') return countyName(text(value));
  const at = key.indexOf('/');
  if (at < 0) return text(value);
  const element = key.slice(at + 1);
  if (key.startsWith('phones/')) return formatPhone(element);
  if (key.startsWith('groups/')) return text(set.get('group', element)?.fields['name']);
  return element;
}
