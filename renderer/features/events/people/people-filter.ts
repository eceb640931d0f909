import { fold } from '../../../core/matching/fold';
import { nicknameTerms } from '../../../core/matching/nickname-terms';
import type { Attendance } from '../../../core/model/attendance';
import type { AttendeeRow } from '../../../core/views/views';

/** Which people of an event to show. */
export type PeopleFilter = {
  readonly search: string;
  /** `waiting`: on the waiting list, whatever they said. */
  readonly rsvp: NonNullable<Attendance['rsvp']> | 'waiting' | null;
  readonly mark: Attendance['mark'] | null;
};

export const EVERYBODY: PeopleFilter = { search: '', rsvp: null, mark: null };

/**
 * The people that fit: every word typed is somewhere in the name or in the digits of the phone, accents ignored. A
 * nickname also finds the name that it stands for.
 */
export function peopleFound(
  people: readonly AttendeeRow[],
  filter: PeopleFilter,
): readonly AttendeeRow[] {
  const typed = fold(filter.search).split(/\s+/).filter(Boolean);
  const ways = [typed, ...nicknameTerms(typed)];
  return people.filter(({ attendance, name, phone }) => {
    const said = attendance.waiting ? 'waiting' : attendance.rsvp;
    if (filter.rsvp !== null && said !== filter.rsvp) return false;
    if (filter.mark !== null && attendance.mark !== filter.mark) return false;
    if (typed.length === 0) return true;
    const text = `${fold(name)} ${phone.replace(/\D/g, '')}`;
    return ways.some((words) => words.every((word) => text.includes(word)));
  });
}
