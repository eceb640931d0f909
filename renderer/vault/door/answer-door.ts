import { LANGUAGES } from '../../core/model/vocabulary';
import type { RecordId } from '../../core/record';
import type { DoorView, DoorViews, HeadSums } from '../../core/views/door-views';
import { inTimeOrder } from '../../core/views/event-rows';
import { addDays } from '../../core/views/order';
import type { Records } from '../../core/views/records';
import { isThere } from '../../core/views/turnout';
import type { WorkingSet } from '../store/working-set';
import { doorIntent } from './door-intent';

/** The event at whose door we stand, in numbers; null when there is no such event. */
export function answerDoor(
  records: Records,
  set: WorkingSet,
  id: RecordId,
  today: string,
): DoorView | null {
  const event = records.one('event', id);
  if (!event) return null;
  const { counts, came, expected } = records.turnout(id);
  const { titleEn, titleEs, date, startTime, endTime, timeZone } = event;
  let leftEarly = 0;
  let waiting = 0;
  for (const { fields } of set.by('attendance', 'event', id)) {
    const there = isThere(fields['mark']);
    if (there && fields['leftEarly'] === true) leftEarly++;
    if (!there && fields['waiting'] === true) waiting++;
  }
  return {
    event: {
      id,
      titleEn: titleEn || titleEs,
      titleEs: titleEs || titleEn,
      date,
      startTime,
      endTime,
      timeZone,
      capacity: event.capacity,
      countOnly: event.countOnly,
      languages: event.languages,
    },
    here: came,
    expected,
    walkIns: counts.walkIns,
    late: counts.late,
    excused: counts.excused,
    leftEarly,
    waiting,
    heads: headsOf(records, id),
    today,
  };
}

/** What everyone who counted at an event counted together: two doors are two counters. */
function headsOf(records: Records, event: RecordId): HeadSums {
  const sums = { adults: 0, children: 0, firstTimers: 0 };
  const byLanguage: Record<string, number> = {};
  for (const heads of records.by('headcount', 'event', event)) {
    sums.adults += heads.adults;
    sums.children += heads.children;
    sums.firstTimers += heads.firstTimers;
    for (const code of LANGUAGES) {
      const people = heads.byLanguage[code];
      if (people) byLanguage[code] = (byLanguage[code] ?? 0) + people;
    }
  }
  return { ...sums, byLanguage };
}

/** Events about whose door the clock decides now: those that we host, alone or with others, or that name no host. */
export function answerDoorOffers(
  records: Records,
  today: string,
  ownGroup: RecordId | null,
): DoorViews['door-offers']['result'] {
  const first = addDays(today, -1);
  const last = addDays(today, 1);
  const events = inTimeOrder(records.all('event'))
    .filter(({ date, cancelled, closedOn }) => {
      return date >= first && date <= last && !cancelled && closedOn === '';
    })
    .filter(({ hosts }) => hosts.length === 0 || (ownGroup !== null && hosts.includes(ownGroup)))
    .map(({ id, titleEn, titleEs, date, startTime, endTime, timeZone }) => ({
      id,
      titleEn: titleEn || titleEs,
      titleEs: titleEs || titleEn,
      date,
      startTime,
      endTime,
      timeZone,
      ...doorIntent(records, id),
    }));
  return { today, events };
}

/** What this laptop is to do at the door of an event. */
export function answerDoorIntent(
  records: Records,
  id: RecordId,
): DoorViews['door-intent']['result'] {
  const event = records.one('event', id);
  const isSettled = event === null || event.cancelled || event.closedOn !== '';
  return { ...doorIntent(records, id), isSettled };
}
