import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { childrenOf } from '../../../core/events/needs';
import type { Attendance } from '../../../core/model/attendance';
import { ACCESS, RSVP_ANSWERS } from '../../../core/model/vocabulary';
import type { AttendeeRow } from '../../../core/views/views';
import { useTerms } from '../../../parts/terms';
import { Chip } from '../../../ui/chip';
import type { GridColumn } from '../../../ui/grid-column';
import { MarkButtons } from './mark-buttons';
import style from './people.module.css';
import type { AttendanceChanges } from './use-attendance-changes';

/** The columns of an event's people: who, what they said, whether they came, their role and below it what they need. */
export function usePeopleColumns(changes: AttendanceChanges): readonly GridColumn<AttendeeRow>[] {
  const { t } = useTranslation('events');
  const terms = useTerms();
  const needsOf = useNeeds();
  return useMemo(
    () => [
      {
        id: 'name',
        header: t('people.name'),
        width: 'minmax(8rem, 3.5fr)',
        render: ({ name, preferredLanguage }) => (
          <span className={style.who}>
            <span className={style.name} title={name}>
              {name}
            </span>
            {preferredLanguage && (
              <span className={style.soft}>{terms.language(preferredLanguage)}</span>
            )}
          </span>
        ),
      },
      {
        id: 'rsvp',
        header: t('people.rsvp'),
        width: 'minmax(8rem, 10.25rem)',
        render: (person) => <RsvpCell person={person} changes={changes} />,
      },
      {
        id: 'mark',
        header: t('people.mark'),
        width: '11rem',
        render: ({ attendance, name }) => (
          <MarkButtons
            label={t('people.markOf', { name })}
            value={attendance.mark}
            isDisabled={changes.isClosed}
            onChange={(mark) => changes.mark([attendance.id], mark)}
          />
        ),
      },
      {
        id: 'details',
        header: t('people.details'),
        width: 'minmax(5rem, 2fr)',
        render: ({ attendance }) => {
          const role = attendance.role && terms.role(attendance.role);
          const needs = needsOf(attendance).join(', ');
          return (
            <span className={style.who}>
              {role && <span title={role}>{role}</span>}
              {needs && (
                <span className={style.soft} title={needs}>
                  {needs}
                </span>
              )}
            </span>
          );
        },
      },
    ],
    [t, terms, changes, needsOf],
  );
}

/** What a person needs at an event, in words. */
function useNeeds(): (attendance: Attendance) => readonly string[] {
  const { t } = useTranslation('events');
  const { t: plan } = useTranslation('plan');
  const terms = useTerms();
  return useMemo(
    () => (attendance) => {
      const { interpreter, ride, seatsOffered } = attendance;
      const { children } = childrenOf(attendance);
      const needs: string[] = [];
      if (interpreter) needs.push(t('people.needsInterpreter'));
      if (children > 0) needs.push(t('people.needsChildcare', { children }));
      if (ride) needs.push(t('people.needsRide'));
      if (seatsOffered) needs.push(plan('attendee.drives'));
      needs.push(...ACCESS.filter((each) => attendance.access.includes(each)).map(terms.access));
      return needs;
    },
    [t, plan, terms],
  );
}

/** The option beside the answers: would come if there were room. */
const WAITING = 'waiting';

/** What a person said, to choose from a list; someone who came unasked said nothing. */
function RsvpCell(props: { readonly person: AttendeeRow; readonly changes: AttendanceChanges }) {
  const { t } = useTranslation('events');
  const { t: plan } = useTranslation('plan');
  const terms = useTerms();
  const { attendance, name } = props.person;
  if (attendance.member === null || (attendance.walkIn && attendance.rsvp === null)) {
    return <Chip>{t('people.walkInChip')}</Chip>;
  }
  return (
    <select
      className={style.rsvp}
      data-answer={attendance.waiting ? WAITING : (attendance.rsvp ?? 'invited')}
      aria-label={t('people.rsvpOf', { name })}
      value={attendance.waiting ? WAITING : (attendance.rsvp ?? 'invited')}
      disabled={props.changes.isClosed}
      onChange={(event) => {
        if (event.target.value === WAITING) props.changes.wait([attendance.id], true);
        const answer = RSVP_ANSWERS.find((each) => each === event.target.value);
        if (answer) props.changes.answer(attendance, answer);
      }}
    >
      {RSVP_ANSWERS.map((answer) => (
        <option key={answer} value={answer}>
          {terms.rsvp(answer)}
        </option>
      ))}
      <option value={WAITING}>{plan('waiting.option')}</option>
    </select>
  );
}
