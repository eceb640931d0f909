import { displayName } from '../../core/matching/names';
import { attendanceId } from '../../core/model/attendance-id';
import { LANGUAGES } from '../../core/model/vocabulary';
import type { SegmentRule } from '../../core/segments/rule';
import { eventNeedsOf } from '../../core/views/event-plan';
import type { Askable, EventNeeds } from '../../core/views/event-plan-views';
import type { Records } from '../../core/views/records';
import type { WorkingSet } from '../store/working-set';
import { membersOfRule } from './segment-members';

/** People named who could be asked to interpret one language. */
const MOST_ASKABLE = 5;

/** What people of an event need; null when there is no such event. */
export function answerEventNeeds(
  records: Records,
  set: WorkingSet,
  id: string,
  today: string,
): EventNeeds | null {
  const event = records.one('event', id);
  if (!event) return null;
  const needs = eventNeedsOf(records, event);
  const missing = needs.languages.flatMap(({ language, interpreters }) =>
    language !== null && interpreters.length === 0 ? [language] : [],
  );
  return {
    ...needs,
    askable: missing.map((language) => ({
      language,
      members: askableFor(records, set, id, language, today),
    })),
  };
}

/** Members with the role and the language who are not on the event's list, by name. */
function askableFor(
  records: Records,
  set: WorkingSet,
  event: string,
  language: string,
  today: string,
): readonly Askable[] {
  const known = LANGUAGES.find((each) => each === language);
  if (!known) return [];
  const rule: SegmentRule = {
    join: 'all',
    parts: [
      { type: 'role', not: false, any: ['interpreter'] },
      { type: 'language', not: false, any: [known] },
    ],
  };
  const found: Askable[] = [];
  for (const id of membersOfRule(set, rule, today)) {
    if (found.length >= MOST_ASKABLE) break;
    const member = records.one('member', id);
    if (!member || set.get('attendance', attendanceId(event, id))) continue;
    found.push({ id, name: displayName(member) });
  }
  return found;
}
