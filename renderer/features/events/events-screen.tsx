import { CalendarDays, CalendarPlus, List } from 'lucide-react';
import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { UnclosedEvents } from '../../parts/after/loose-ends';
import { paths } from '../../parts/paths';
import { SampleOffer } from '../../parts/sample-offer';
import { useWindow } from '../../parts/use-window';
import { useView } from '../../parts/vault-context';
import { Button, LinkButton } from '../../ui/button';
import { DataGrid } from '../../ui/data-grid';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { SearchField } from '../../ui/search-field';
import { Segmented } from '../../ui/segmented';
import { EventCalendar } from './calendar/event-calendar';
import { useEventColumns } from './event-columns';
import { EventTools } from './event-tools';
import style from './events.module.css';

type When = 'upcoming' | 'past' | 'all';

/** How the events were last looked at. Lasts while the window does. */
let kept: { view: 'list' | 'calendar'; when: When; search: string } = {
  view: 'list',
  when: 'upcoming',
  search: '',
};

/** All events, as a list to search or as a calendar. */
export function EventsScreen() {
  const { t } = useTranslation('events');
  const { t: plan } = useTranslation('plan');
  const [shown, setShown] = useState(kept);
  const inView = useRef<readonly string[]>([]);
  const noteInView = useCallback((events: readonly string[]) => {
    inView.current = events;
  }, []);
  const today = useView('workspace', {})?.today;
  const show = (patch: Partial<typeof kept>) => {
    kept = { ...shown, ...patch };
    setShown(kept);
  };
  return (
    <Page
      title={t('title')}
      fill={shown.view === 'list'}
      actions={
        <>
          <EventTools inView={shown.view === 'calendar' ? inView : null} />
          <LinkButton href={paths.eventWords}>{plan('words.link')}</LinkButton>
          <LinkButton variant="primary" icon={CalendarPlus} href={paths.newEvent}>
            {t('add')}
          </LinkButton>
        </>
      }
    >
      {shown.view === 'list' && shown.when !== 'upcoming' && <UnclosedEvents />}
      <div className={style.toolbar}>
        <Segmented
          label={t('view.label')}
          value={shown.view}
          onChange={(view) => show({ view })}
          options={[
            { id: 'list', label: t('view.list'), icon: List },
            { id: 'calendar', label: t('view.calendar'), icon: CalendarDays },
          ]}
        />
        {shown.view === 'list' && (
          <Segmented
            label={t('when.label')}
            value={shown.when}
            onChange={(when) => show({ when })}
            options={(['upcoming', 'past', 'all'] as const).map((id) => ({
              id,
              label: t(`when.${id}`),
            }))}
          />
        )}
      </div>
      {shown.view === 'list' ? (
        <EventList
          when={shown.when}
          search={shown.search}
          onSearch={(search) => show({ search })}
          onShowAll={() => show({ when: 'all', search: '' })}
        />
      ) : (
        today && <EventCalendar today={today} onShown={noteInView} />
      )}
    </Page>
  );
}

function EventList(props: {
  readonly when: When;
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly onShowAll: () => void;
}) {
  const { t } = useTranslation('events');
  const [, navigate] = useLocation();
  const list = useWindow('events', { search: props.search, when: props.when });
  const columns = useEventColumns(props.when);
  const addEvent = (
    <LinkButton variant="primary" icon={CalendarPlus} href={paths.newEvent}>
      {t('add')}
    </LinkButton>
  );
  const nothing =
    list.all === 0 ? (
      <EmptyState
        icon={CalendarDays}
        title={t('empty.title')}
        body={t('empty.body')}
        action={
          <>
            {addEvent}
            <SampleOffer />
          </>
        }
      />
    ) : (
      <EmptyState
        icon={CalendarDays}
        title={props.search.trim() ? t('empty.noMatch') : t('empty.noneUpcoming')}
        body={props.search.trim() ? t('empty.noMatchBody') : t('empty.noneUpcomingBody')}
        action={<Button onPress={props.onShowAll}>{t('empty.showAll')}</Button>}
      />
    );
  return (
    <>
      <div className={style.search}>
        <SearchField
          label={t('search')}
          placeholder={t('searchHint')}
          value={props.search}
          onChange={props.onSearch}
          focusOnSlash
        />
      </div>
      <p className={style.count} role="status">
        {list.ready && t('count', { count: list.total })}
      </p>
      <div className={style.grid}>
        {list.ready && (
          <DataGrid
            label={t('list')}
            columns={columns}
            total={list.total}
            rowAt={list.rowAt}
            rowKey={(row) => row.id}
            onRange={list.onRange}
            onOpen={(row) => navigate(paths.event(row.id))}
            rowHeight={60}
            emptyState={nothing}
          />
        )}
      </div>
    </>
  );
}
