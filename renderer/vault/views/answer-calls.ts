import { saidNoToCalls } from '../../core/calls/call-state';
import type { RecordId } from '../../core/record';
import * as calls from '../../core/views/calls';
import type { Records } from '../../core/views/records';
import type { Views } from '../../core/views/views';
import type { WorkingSet } from '../store/working-set';

/** Rounds of calls and how far each is. */
export const answerCallRounds = (
  records: Records,
  set: WorkingSet,
  { show }: Views['call-rounds']['query'],
  today: string,
): Views['call-rounds']['result'] => calls.answerCallRounds(records, factsOf(set), show, today);

/** One round with its people. */
export const answerCallRound = (
  records: Records,
  set: WorkingSet,
  query: Views['call-round']['query'],
  today: string,
): Views['call-round']['result'] => calls.answerCallRound(records, factsOf(set), query, today);

/** Reads fields directly: 2,000 people with 300,000 attendance rows cannot afford a schema for each. */
const factsOf = (set: WorkingSet): calls.CallFacts => ({
  isHere: (member) => set.glance('member', member) !== undefined,
  saidNo(member) {
    const glance = set.glance('member', member);
    return saidNoToCalls({
      consentContact: glance?.value('consentContact'),
      consentPhone: glance?.value('consentPhone'),
    });
  },
  came(member) {
    let times = 0;
    for (const { fields } of set.by('attendance', 'member', member)) {
      if (fields['mark'] === 'present' || fields['mark'] === 'late') times += 1;
    }
    return times;
  },
  rsvps(event) {
    const said = new Map<RecordId, string>();
    for (const { fields } of set.by('attendance', 'event', event)) {
      const { member, rsvp, waiting } = fields;
      if (typeof member !== 'string' || typeof rsvp !== 'string') continue;
      said.set(member, waiting === true ? 'waiting' : rsvp);
    }
    return said;
  },
});
