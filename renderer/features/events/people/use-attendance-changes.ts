import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attendance } from '../../../core/model/attendance';
import type { Event } from '../../../core/model/event';
import { useRun } from '../../../parts/use-run';

type Rsvp = NonNullable<Attendance['rsvp']>;
type Mark = Attendance['mark'];

/** A yes for which there is no place. `settle` says what becomes of it; null: nothing. */
export type FullAnswer = {
  readonly member: string;
  settle(whenFull: 'wait' | 'place' | null): void;
};

/** Ways to change what people said and whether they came. */
export type AttendanceChanges = {
  /** A cancelled event takes no more answers or marks. */
  readonly isClosed: boolean;
  answer(attendance: Attendance, rsvp: Rsvp): void;
  /** Puts people on the waiting list, or gives them a place. */
  wait(ids: readonly string[], waiting: boolean): void;
  mark(ids: readonly string[], mark: Mark): void;
  remove(ids: readonly string[]): Promise<boolean>;
  /** Does what a key means for one person; false when it means nothing. */
  byKey(key: string, attendance: Attendance): boolean;
  /** A yes that has to be asked about, because the event is full. */
  readonly full: FullAnswer | null;
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
  const { t: plan } = useTranslation('plan');
  const run = useRun();
  const [full, setFull] = useState<FullAnswer | null>(null);
  const changes = useMemo(() => {
    const record = (member: string, answer: Rsvp, whenFull: 'wait' | 'place' | null) =>
      run(
        {
          type: 'record-rsvp',
          event: id,
          member,
          answer,
          ...(whenFull ? { whenFull } : {}),
        },
        {
          toast: whenFull === 'wait' ? plan('full.waits') : t('people.rsvpSaved'),
          onError: ({ type }) => {
            if (type !== 'event-full') return false;
            setFull({
              member,
              settle: (chosen) => {
                setFull(null);
                if (chosen) void record(member, answer, chosen);
              },
            });
            return true;
          },
        },
      );
    const answer = ({ member, rsvp: before, waiting }: Attendance, rsvp: Rsvp) => {
      if (cancelled || member === null || (rsvp === before && !waiting)) return;
      void record(member, rsvp, null);
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
      wait: (ids: readonly string[], waiting: boolean) =>
        void run(
          { type: 'set-waiting', attendance: ids, waiting },
          {
            toast: waiting ? plan('waiting.putDone', { count: ids.length }) : plan('waiting.given'),
          },
        ),
      mark,
      remove: async (ids: readonly string[]) => {
        const done = await run(
          { type: 'remove-from-event', attendance: ids },
          { toast: t('people.removed', { count: ids.length }) },
        );
        return done !== null;
      },
      byKey: (key: string, attendance: Attendance) => {
        const to = MARK_KEYS[key];
        const rsvp = RSVP_KEYS[key.toLowerCase()];
        if (to) mark([attendance.id], to);
        else if (rsvp) answer(attendance, rsvp);
        return Boolean(to ?? rsvp);
      },
    };
  }, [id, cancelled, run, t, plan]);
  return useMemo(() => ({ ...changes, full }), [changes, full]);
}
