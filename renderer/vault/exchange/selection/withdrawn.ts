import { bareRefusal } from '../../../core/merge/bare-refusal';
import { stampOf } from '../../../core/merge/merge-record';
import type { Rec, RecordId } from '../../../core/record';
import type { WorkingSet } from '../../store/working-set';
import { peopleSentTo } from '../people-sent';
import { samePeopleIn } from '../same-people';
import { maySharePerson } from './select-people';
import { nameOf } from './selection';

/** Who no longer agrees to be shared, of those whom a partner got before. */
export type Withdrawn = {
  /** What the partner is told of them: "no", and nothing else. */
  readonly refusals: readonly Rec[];
  readonly people: readonly { readonly id: RecordId; readonly name: string }[];
};

/**
 * Everyone whom a file to a partner named and who does not agree to be shared by now, whatever that file was about. An
 * answer set back to "not asked" is told as a "no". Of someone who was made one with another person here, what that one
 * says counts.
 */
export function withdrawnFrom(set: WorkingSet, partner: RecordId): Withdrawn {
  const refusals: Rec[] = [];
  const people: { readonly id: RecordId; readonly name: string }[] = [];
  const sent = peopleSentTo(set, partner);
  const told = (id: RecordId, member: Rec) =>
    refusals.push(bareRefusal(id, stampOf(member, 'consentShare') ?? member.stamps.base));
  for (const id of sent) {
    const member = set.get('member', id);
    if (!member || maySharePerson(member)) continue;
    told(id, member);
    people.push(nameOf(member));
  }
  if (people.length === 0) return { refusals, people };
  // The partner may have them under a record that is one with theirs here by now: then its lines in the log say so, too.
  const among = new Map(people.map(({ id }) => [id, set.get('member', id) as Rec]));
  for (const [gone, id] of samePeopleIn(set)) {
    const member = among.get(id);
    if (member && !among.has(gone)) told(gone, member);
  }
  return { refusals, people };
}
