import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attendance } from '../../../core/model/attendance';
import type { Event } from '../../../core/model/event';
import { useRun } from '../../../parts/use-run';

type Rsvp = NonNullable<Attendance['rsvp']>;
type Mark = Attendance['mark'];

/** Ways to change what people said and whether they came. */
export type AttendanceChanges = {
  /** A cancelled event takes no more answers or marks. */
  readonly isClosed: boolean;
  answer(attendance: Attendance, rsvp: Rsvp): void;
  mark(ids: readonly string[], mark: Mark): void;
  remove(ids: readonly string[]): Promise<boolean>;
  /** Does what a key means for one person; false when it means nothing. */
  byKey(key: string, attendance: Attendance): boolean;
};

const MARK_KEYS: Readonly<Record<string, Mark>> = {
  '0': 'blank',
  '1': 'present',
  '2': 'late',
  '3': 'excused',
  '4': 'no-show',
};

const RSVP_KEYS: Readonly<Record<string, Rsvp>> = {
  y: 'yes',
  c: 'confirmed',
  m: 'maybe',
  n: 'no',
  l: 'left-message',
};

/** Changes to the people of an event, each with its undo toast. */
export function useAttendanceChanges({ id, cancelled }: Event): AttendanceChanges {
  const { t } = useTranslation('events');
  const run = useRun();
  return useMemo(() => {
    const answer = ({ member, rsvp: before }: Attendance, rsvp: Rsvp) => {
      if (cancelled || member === null || rsvp === before) return;
      void run(
        { type: 'record-rsvp', event: id, member, answer: rsvp },
        { toast: t('people.rsvpSaved') },
      );
    };
    const mark = (ids: readonly string[], to: Mark) => {
      if (cancelled) return;
      void run(
        { type: 'mark-attendance', attendance: ids, mark: to },
        { toast: t('people.marked', { count: ids.length }) },
      );
    };
    return {
      isClosed: cancelled,
      answer,
      mark,
      remove: async (ids) => {
        const done = await run(
          { type: 'remove-from-event', attendance: ids },
          { toast: t('people.removed', { count: ids.length }) },
        );
        return done !== null;
      },
      byKey: (key, attendance) => {
        const to = MARK_KEYS[key];
        const rsvp = RSVP_KEYS[key.toLowerCase()];
        if (to) mark([attendance.id], to);
        else if (rsvp) answer(attendance, rsvp);
        return Boolean(to ?? rsvp);
      },
    };
  }, [id, cancelled, run, t]);
}
