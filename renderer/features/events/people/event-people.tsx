import { DoorOpen, UserPlus, Users } from 'lucide-react';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ATTENDANCE_MARKS, RSVP_ANSWERS } from '../../../core/model/vocabulary';
import type { EventDetail } from '../../../core/views/views';
import { useTerms } from '../../../parts/terms';
import { Button } from '../../../ui/button';
import { FilterChip } from '../../../ui/chip';
import { DataGrid } from '../../../ui/data-grid';
import { EmptyState } from '../../../ui/empty-state';
import { SearchField } from '../../../ui/search-field';
import { AttendeeDialog } from './attendee-dialog';
import { FullDialog } from './full-dialog';
import { InviteMembersDialog } from './invite-members-dialog';
import style from './people.module.css';
import { usePeopleColumns } from './people-columns';
import { EVERYBODY, type PeopleFilter, peopleFound } from './people-filter';
import { PeopleSelection } from './people-selection';
import { useAttendanceChanges } from './use-attendance-changes';
import { Waitlist } from './waitlist';
import { WalkInDialog } from './walk-in-dialog';

/** The people of an event: what each said and whether they came, one by one or many at once. */
export function EventPeople({ detail }: { readonly detail: EventDetail }) {
  const { t } = useTranslation('events');
  const { event, people } = detail;
  const [filter, setFilter] = useState(EVERYBODY);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [dialog, setDialog] = useState<'invite' | 'walk-in' | null>(null);
  const [opened, setOpened] = useState<string | null>(null);
  const changes = useAttendanceChanges(event);
  const columns = usePeopleColumns(changes);
  const shown = useMemo(() => peopleFound(people, filter), [people, filter]);
  const close = () => setDialog(null);

  const onKeyDown = (key: KeyboardEvent<HTMLElement>) => {
    const row = key.target as HTMLElement;
    if (row.getAttribute('role') !== 'row' || key.ctrlKey || key.metaKey || key.altKey) return;
    const person = shown[Number(row.getAttribute('aria-rowindex')) - 2];
    if (person && changes.byKey(key.key, person.attendance)) key.preventDefault();
  };

  return (
    <section className={style.people} aria-label={t('people.title')}>
      <Waitlist detail={detail} changes={changes} />
      <div className={style.toolbar}>
        {people.length > 0 && <PeopleFilters filter={filter} onChange={setFilter} />}
        {!event.cancelled && (
          <div className={style.actions}>
            <Button icon={DoorOpen} onPress={() => setDialog('walk-in')}>
              {t('people.walkIn')}
            </Button>
            <Button icon={UserPlus} onPress={() => setDialog('invite')}>
              {t('people.invite')}
            </Button>
          </div>
        )}
      </div>
      {selected.size > 0 ? (
        <PeopleSelection
          shown={shown}
          selected={selected}
          onSelect={setSelected}
          changes={changes}
        />
      ) : (
        <p className={style.count} role="status">
          {shown.length < people.length
            ? t('people.countSome', { shown: shown.length, all: people.length })
            : t('people.count', { count: people.length })}
        </p>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: shortcuts for controls that every row has. */}
      <div
        className={style.grid}
        style={{ blockSize: `min(70vh, ${Math.max(shown.length, 4) * 52 + 44}px)` }}
        onKeyDown={onKeyDown}
      >
        <DataGrid
          label={t('people.list')}
          columns={columns}
          total={shown.length}
          rowAt={(index) => shown[index]}
          rowKey={(person) => person.attendance.id}
          onRange={nothingToFetch}
          selected={selected}
          onSelect={setSelected}
          onOpen={(person) => setOpened(person.attendance.id)}
          rowHeight={52}
          emptyState={
            <EmptyState
              icon={Users}
              title={people.length === 0 ? t('people.empty') : t('people.noMatch')}
              body={people.length === 0 ? t('people.emptyBody') : t('people.noMatchBody')}
              action={
                people.length > 0 && (
                  <Button onPress={() => setFilter(EVERYBODY)}>{t('people.showAll')}</Button>
                )
              }
            />
          }
        />
      </div>
      {shown.length > 0 && <p className={style.keys}>{t('people.keys')}</p>}
      <InviteMembersDialog event={event.id} isOpen={dialog === 'invite'} onClose={close} />
      <WalkInDialog
        event={event.id}
        people={people}
        isOpen={dialog === 'walk-in'}
        onClose={close}
      />
      <FullDialog
        full={changes.full}
        name={
          people.find(({ attendance }) => attendance.member === changes.full?.member)?.name ?? ''
        }
      />
      <AttendeeDialog
        event={event}
        person={people.find((person) => person.attendance.id === opened) ?? null}
        onClose={() => setOpened(null)}
      />
    </section>
  );
}

const nothingToFetch = () => {};

function PeopleFilters(props: {
  readonly filter: PeopleFilter;
  readonly onChange: (filter: PeopleFilter) => void;
}) {
  const { t } = useTranslation('events');
  const { t: plan } = useTranslation('plan');
  const terms = useTerms();
  const { filter, onChange } = props;
  return (
    <div className={style.filters}>
      <SearchField
        label={t('people.search')}
        value={filter.search}
        onChange={(search) => onChange({ ...filter, search })}
        focusOnSlash
      />
      <FilterChip
        label={t('people.filter')}
        allLabel={t('people.allAnswers')}
        value={filter.rsvp}
        onChange={(rsvp) => onChange({ ...filter, rsvp })}
        options={[
          ...RSVP_ANSWERS.map((id) => ({ id, label: terms.rsvp(id) })),
          { id: 'waiting' as const, label: plan('waiting.filter') },
        ]}
      />
      <FilterChip
        label={t('people.markFilter')}
        allLabel={t('people.allMarks')}
        value={filter.mark}
        onChange={(mark) => onChange({ ...filter, mark })}
        options={ATTENDANCE_MARKS.map((id) => ({ id, label: terms.mark(id) }))}
      />
    </div>
  );
}
