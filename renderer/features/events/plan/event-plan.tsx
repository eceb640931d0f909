import { ClipboardList, Plus, UserPlus, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoleRow, ShiftRow } from '../../../core/events/staffing';
import type { EventDetail } from '../../../core/views/views';
import { useTerms } from '../../../parts/terms';
import { useView } from '../../../parts/vault-context';
import { Button, IconButton } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { Section } from '../../../ui/page';
import { ForecastCard } from './forecast-card';
import { GiveDialog, type GivenPlace } from './give-dialog';
import { Inviters } from './inviters';
import style from './plan.module.css';
import { type EditedShift, ShiftDialog } from './shift-dialog';
import { Missing, PlacedPerson, ShiftItem } from './shift-item';
import { useGiving } from './use-giving';

/** What people are given to in the dialog: a shift or a role, by what the plan says of it now. */
type GivenTo = { readonly name: string } & ({ readonly shift: string } | { readonly role: string });

/** The plan of an event: its shifts and roles and who has them, how many may come, and who invited whom. */
export function EventPlanTab({ detail }: { readonly detail: EventDetail }) {
  const { t } = useTranslation('plan');
  const { event, people } = detail;
  const plan = useView('event-plan', { id: event.id });
  const giving = useGiving(event.id);
  const [editing, setEditing] = useState<EditedShift | null>(null);
  const [givenTo, setGivenTo] = useState<GivenTo | null>(null);
  if (!plan) return null;
  const { shifts, roles } = plan.staffing;
  const place = givenTo && placeOf(givenTo, shifts, roles, giving);
  const isEmpty = shifts.length === 0 && roles.length === 0;
  return (
    <div className={style.plan}>
      <ForecastCard event={event} forecast={plan.forecast} />
      <Section
        title={t('shifts.title')}
        actions={
          !isEmpty && (
            <Button icon={Plus} onPress={() => setEditing({ newFor: '' })}>
              {t('shifts.add')}
            </Button>
          )
        }
      >
        {isEmpty && (
          <EmptyState
            icon={ClipboardList}
            title={t('shifts.empty')}
            body={t('shifts.emptyBody')}
            action={
              <Button icon={Plus} variant="primary" onPress={() => setEditing({ newFor: '' })}>
                {t('shifts.add')}
              </Button>
            }
          />
        )}
        {shifts.length > 0 && (
          <ul className={style.shifts} aria-label={t('shifts.list')}>
            {shifts.map((row) => (
              <ShiftItem
                key={row.shift.id}
                row={row}
                eventEnds={event.endTime}
                giving={giving}
                onGive={(name) => setGivenTo({ shift: row.shift.id, name })}
                onEdit={() => setEditing(row.shift)}
              />
            ))}
          </ul>
        )}
        {roles.length > 0 && (
          <>
            {shifts.length > 0 && <h3 className={style.subhead}>{t('shifts.rolesWithout')}</h3>}
            <ul className={style.shifts} aria-label={t('shifts.rolesList')}>
              {roles.map((row) => (
                <RoleItem
                  key={row.role}
                  row={row}
                  giving={giving}
                  onGive={(name) => setGivenTo({ role: row.role, name })}
                  onShift={() => setEditing({ newFor: row.role })}
                />
              ))}
            </ul>
          </>
        )}
      </Section>
      <Inviters rows={plan.inviters} />
      <ShiftDialog
        key={
          editing === null ? 'closed' : 'newFor' in editing ? `new ${editing.newFor}` : editing.id
        }
        event={event.id}
        shift={editing}
        onClose={() => setEditing(null)}
      />
      <GiveDialog event={event.id} people={people} place={place} onClose={() => setGivenTo(null)} />
    </div>
  );
}

/** A role that the event needs and no shift stands for. */
function RoleItem(props: {
  readonly row: RoleRow;
  readonly giving: ReturnType<typeof useGiving>;
  readonly onGive: (name: string) => void;
  readonly onShift: () => void;
}) {
  const { t } = useTranslation('plan');
  const terms = useTerms();
  const { row, giving } = props;
  const name = terms.role(row.role);
  return (
    <li className={style.shift}>
      <div className={style.shiftHead}>
        <div className={style.what}>
          <h3>{name}</h3>
        </div>
        <span className={style.states}>
          <Missing count={row.missing} />
        </span>
        <span className={style.actions}>
          <Button
            icon={UserPlus}
            name={t('shifts.giveTo', { shift: name })}
            onPress={() => props.onGive(name)}
          >
            {t('shifts.give')}
          </Button>
          <Button variant="quiet" onPress={props.onShift}>
            {t('shifts.fromRole')}
          </Button>
        </span>
      </div>
      {row.people.length > 0 && (
        <ul className={style.people} aria-label={name}>
          {row.people.map((person) => (
            <PlacedPerson key={person.id} person={person}>
              <IconButton
                icon={X}
                label={t('shifts.takeOut', { name: person.name, shift: name })}
                onPress={() => giving.role('', { attendance: person.id })}
              />
            </PlacedPerson>
          ))}
        </ul>
      )}
    </li>
  );
}

/** What the dialog gives, as the plan stands now; null when it is gone. */
function placeOf(
  to: GivenTo,
  shifts: readonly ShiftRow[],
  roles: readonly RoleRow[],
  giving: ReturnType<typeof useGiving>,
): GivenPlace | null {
  const ids = (people: readonly { readonly id: string }[]) => new Set(people.map(({ id }) => id));
  if ('shift' in to) {
    const row = shifts.find(({ shift }) => shift.id === to.shift);
    return row
      ? {
          name: to.name,
          has: ids(row.people),
          standsBy: ids(row.standBy),
          take: (who) => giving.shift(to.shift, who, 'takes'),
          standBy: (who) => giving.shift(to.shift, who, 'stands-by'),
        }
      : null;
  }
  const row = roles.find(({ role }) => role === to.role);
  return row
    ? {
        name: to.name,
        has: ids(row.people),
        standsBy: new Set(),
        take: (who) => giving.role(to.role, who),
      }
    : null;
}
