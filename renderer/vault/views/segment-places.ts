import type { Glance } from '../../core/glance';
import { ATTENDANCE_MARKS, RSVP_ANSWERS } from '../../core/model/vocabulary';
import type { Json, RecordId } from '../../core/record';
import type { ListedEvent, Place } from '../../core/segments/member-digest';
import type { WorkingSet } from '../store/working-set';

/** Places on events' lists as rules see them; 300,000 of them are a few thousand objects. */
export type SegmentPlaces = {
  /** The place that an attendance stands for; null when its event is not here. */
  of(attendance: Glance): Place | null;
  /** Forgets what was known of an event. */
  forget(event: RecordId): void;
};

type Known = { readonly event: ListedEvent; readonly places: (Place | undefined)[] };

const NEEDS = 8;
const MARKS = ATTENDANCE_MARKS.length;

/** Makes places of a working set. */
export function createSegmentPlaces(set: WorkingSet): SegmentPlaces {
  const events = new Map<RecordId, Known | null>();

  const known = (id: RecordId): Known | null => {
    let there = events.get(id);
    if (there === undefined) {
      const event = set.glance('event', id);
      there = event
        ? {
            event: {
              id,
              date: text(event.value('date')),
              kind: text(event.value('kind')) || 'other',
            },
            places: [],
          }
        : null;
      events.set(id, there);
    }
    return there;
  };

  return {
    of(attendance) {
      const id = attendance.value('event');
      const there = typeof id === 'string' ? known(id) : null;
      if (!there) return null;
      const rsvp = placeIn(RSVP_ANSWERS, attendance.value('rsvp'));
      const mark = Math.max(0, placeIn(ATTENDANCE_MARKS, attendance.value('mark')));
      const children = attendance.value('childcareCount');
      const childcare = typeof children === 'number' && children > 0;
      const ride = attendance.value('ride') === true;
      const interpreter = attendance.value('interpreter') === true;
      const needs = (childcare ? 1 : 0) | (ride ? 2 : 0) | (interpreter ? 4 : 0);
      const code = ((rsvp + 1) * MARKS + mark) * NEEDS + needs;
      let place = there.places[code];
      if (!place) {
        place = {
          event: there.event,
          rsvp: RSVP_ANSWERS[rsvp] ?? null,
          mark: ATTENDANCE_MARKS[mark] ?? 'blank',
          childcare,
          ride,
          interpreter,
        };
        there.places[code] = place;
      }
      return place;
    },
    forget: (event) => void events.delete(event),
  };
}

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

const placeIn = (words: readonly string[], word: Json | undefined): number =>
  typeof word === 'string' ? words.indexOf(word) : -1;
