import { fold } from '../../../core/matching/fold';
import type { Attendance } from '../../../core/model/attendance';
import type { AttendeeRow } from '../../../core/views/views';

/** Which people of an event to show. */
export type PeopleFilter = {
  readonly search: string;
  readonly rsvp: NonNullable<Attendance['rsvp']> | null;
  readonly mark: Attendance['mark'] | null;
};

export const EVERYBODY: PeopleFilter = { search: '', rsvp: null, mark: null };

/** The people that fit: every word typed is somewhere in the name or in the digits of the phone, accents ignored. */
export function peopleFound(
  people: readonly AttendeeRow[],
  filter: PeopleFilter,
): readonly AttendeeRow[] {
  const words = fold(filter.search).split(/\s+/).filter(Boolean);
  return people.filter(({ attendance, name, phone }) => {
    if (filter.rsvp !== null && attendance.rsvp !== filter.rsvp) return false;
    if (filter.mark !== null && attendance.mark !== filter.mark) return false;
    if (words.length === 0) return true;
    const text = `${fold(name)} ${phone.replace(/\D/g, '')}`;
    return words.every((word) => text.includes(word));
  });
}
