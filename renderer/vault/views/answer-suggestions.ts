import { displayName, namePartsOf } from '../../core/matching/names';
import { isMoot, suggestedValue } from '../../core/merge/suggested-value';
import type { Suggestion } from '../../core/model/suggestion';
import type { Rec } from '../../core/record';
import { sortedByKey } from '../../core/views/order';
import type { Records } from '../../core/views/records';
import type { SuggestionRow } from '../../core/views/suggestion-row';
import { readableField } from '../exchange/readable-field';
import type { WorkingSet } from '../store/working-set';

/** What partners wrote about our people: what waits first, by name; then what was settled, the latest first. */
export function answerSuggestions(records: Records, set: WorkingSet): readonly SuggestionRow[] {
  const rows = records.all('suggestion').flatMap((suggestion) => {
    const member = memberOf(suggestion, set);
    return member ? [rowOf(suggestion, member, set)] : [];
  });
  const open = rows.filter(({ state }) => state === 'open');
  const settled = rows.filter(({ state }) => state !== 'open');
  return [
    ...sortedByKey(open, ({ memberName, key }) => `${memberName.toLowerCase()} ${key}`),
    ...sortedByKey(settled, ({ decidedOn, date }) => decidedOn || date).reverse(),
  ];
}

/** How many suggestions wait for a person. */
export const countSuggestions = (records: Records, set: WorkingSet): { readonly open: number } => ({
  open: records.all('suggestion').filter((suggestion) => {
    const member = memberOf(suggestion, set);
    return member !== undefined && stateOf(suggestion, member) === 'open';
  }).length,
});

const memberOf = ({ member }: Suggestion, set: WorkingSet): Rec | undefined =>
  member === null ? undefined : set.get('member', member);

/** One that says what we have by now was taken, whoever wrote it. */
const stateOf = (suggestion: Suggestion, member: Rec): Suggestion['state'] =>
  suggestion.state === 'open' && isMoot(suggestion, member) ? 'taken' : suggestion.state;

function rowOf(suggestion: Suggestion, member: Rec, set: WorkingSet): SuggestionRow {
  const { id, partner, partnerName, key, date, decidedOn, decidedBy } = suggestion;
  const field = readableField(key, (kind, at) => set.get(kind, at));
  return {
    id,
    partner,
    partnerName,
    date,
    state: stateOf(suggestion, member),
    decidedOn,
    decidedBy,
    member: member.id,
    memberName: displayName(namePartsOf(member.fields)),
    key,
    element: field.element,
    before: field.value(member.fields[key]),
    after: field.value(suggestedValue(suggestion)),
  };
}
