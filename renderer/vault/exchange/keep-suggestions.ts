import { canonicalJson } from '../../core/canonical-json';
import type { FromPartner } from '../../core/merge/own-people';
import type { PlannedRecord, Side } from '../../core/merge/plan-types';
import { isMoot } from '../../core/merge/suggested-value';
import { suggestionId, suggestionKind } from '../../core/model/suggestion';
import type { Change, Rec, RecordId } from '../../core/record';
import type { WorkingSet } from '../store/working-set';
import type { Manifest } from './manifest';
import { ownGroupOf } from './own-identity';
import type { SamePeople } from './same-people';

/** What a plan must know about a file of another group. */
export const fromPartner = (
  set: WorkingSet,
  groupId: RecordId,
  same: SamePeople = new Map(),
): FromPartner => ({
  ourGroup: ownGroupOf(set),
  isElsewhere: (member) => same.has(member),
  suggested(member, key, stamp) {
    const alike = suggestionsAbout(set, member).filter(
      (known) =>
        known.key === key &&
        (known.stamp === stamp || (known.partner === groupId && known.stamp > stamp)),
    );
    if (alike.length === 0) return null;
    return alike.some(({ state }) => state === 'open') ? 'open' : 'settled';
  },
});

/** Where suggestions come from, and when. */
export type Source = {
  readonly manifest: Pick<Manifest, 'exportId' | 'sender'>;
  /** What we call the group. */
  readonly partnerName: string;
  readonly today: string;
};

/**
 * What keeps the suggestions of a plan, one a field, in place of an earlier one of the partner; and what takes as done
 * those that say by now what the record says.
 */
export function suggestionChanges(
  set: WorkingSet,
  records: readonly PlannedRecord[],
  source: Source,
): Change[] {
  return records.flatMap((record) => {
    if (record.kind !== 'member') return [];
    const made = record.fields.flatMap(({ key, theirs, suggested }) =>
      suggested && theirs ? suggestion(record.id, key, theirs, source) : [],
    );
    const replaced = new Set(made.map(({ id }) => id));
    const moot = record.after === record.before ? [] : mootSuggestions(set, record.after, source);
    return [...made, ...moot.filter(({ id }) => !replaced.has(id))];
  });
}

/** Open suggestions about a person that say what the record says now count as taken. */
export function mootSuggestions(
  set: WorkingSet,
  member: Rec,
  { today }: Pick<Source, 'today'>,
): Change[] {
  return suggestionsAbout(set, member.id)
    .filter((known) => known.state === 'open' && isMoot(known, member))
    .map(({ id }) => ({
      kind: 'suggestion',
      id,
      set: suggestionKind.write({ state: 'taken', decidedOn: today }),
    }));
}

function suggestion(
  member: RecordId,
  key: string,
  { value, stamp }: Side,
  { manifest, partnerName, today }: Source,
): Change {
  const { exportId, sender } = manifest;
  return {
    kind: 'suggestion',
    id: suggestionId(sender.groupId, member, key),
    set: suggestionKind.write({
      partner: sender.groupId,
      partnerName: partnerName || sender.name,
      exportId,
      member,
      key,
      value: canonicalJson(value ?? null),
      stamp,
      date: today,
      state: 'open',
      decidedOn: '',
      decidedBy: '',
    }),
  };
}

const suggestionsAbout = (set: WorkingSet, member: RecordId) =>
  set.by('suggestion', 'member', member).map((record) => suggestionKind.read(record));
