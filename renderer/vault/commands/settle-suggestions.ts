import { absentValue } from '../../core/merge/absent-value';
import { suggestedValue } from '../../core/merge/suggested-value';
import { type Suggestion, suggestionKind } from '../../core/model/suggestion';
import type { Change, Json, Rec, Stamp } from '../../core/record';
import { err, ok } from '../../core/result';
import type { WorkingSet } from '../store/working-set';
import type { CommandContext } from './context';
import type { Decide } from './decision';

/**
 * Takes suggestions or declines them. Either way the field is written with a fresh stamp, later than the partner's, so
 * that the answer goes back with the next file; and whoever else suggested the same value has an answer, too.
 */
export const settleSuggestions: Decide<'settle-suggestions'> = ({ ids, take }, context) => {
  const { set } = context;
  const settled = new Map<string, Suggestion>();
  const fields = new Map<string, Record<string, Json>>();
  const observed: Stamp[] = [];
  for (const id of new Set(ids)) {
    const record = set.get('suggestion', id);
    if (!record) return err({ type: 'not-found', kind: 'suggestion' });
    const suggestion = suggestionKind.read(record);
    if (suggestion.state !== 'open') continue;
    const value = suggestedValue(suggestion);
    const member = suggestion.member === null ? undefined : set.get('member', suggestion.member);
    for (const alike of sayingTheSame(suggestion, set)) {
      settled.set(alike.id, alike);
      observed.push(alike.stamp);
    }
    if (!member || value === undefined) continue;
    const { key } = suggestion;
    const kept = member.fields[key] ?? absentValue('member', key);
    fields.set(member.id, { ...fields.get(member.id), [key]: take ? value : kept });
  }
  const changes: Change[] = [
    ...Array.from(fields, ([id, written]) => ({ kind: 'member', id, set: written })),
    ...Array.from(settled.values(), ({ id }) => settledChange(id, take, context)),
  ];
  return ok({ changes, label: 'suggestions-settled', ids: [...settled.keys()], observed });
};

function settledChange(
  id: string,
  take: boolean,
  { today, organizer }: Pick<CommandContext, 'today' | 'organizer'>,
): Change {
  const state = take ? 'taken' : 'declined';
  const set = suggestionKind.write({ state, decidedOn: today(), decidedBy: organizer });
  return { kind: 'suggestion', id, set };
}

/** A suggestion, and what others suggested for the same field with the same value. */
function sayingTheSame(suggestion: Suggestion, set: WorkingSet): readonly Suggestion[] {
  const { member, key, value } = suggestion;
  return set
    .by('suggestion', 'member', member)
    .map((record: Rec) => suggestionKind.read(record))
    .filter((other) => other.state === 'open' && other.key === key && other.value === value);
}
