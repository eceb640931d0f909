import {
  Ban,
  CalendarPlus,
  CheckCheck,
  DoorOpen,
  Pencil,
  PhoneCall,
  Printer,
  RotateCcw,
  Send,
  Trash2,
} from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Language } from '../../messages/i18n';
import { formatDate, formatTimes } from '../../parts/dates';
import { eventTitle } from '../../parts/event-title';
import { EraseDialog } from '../../parts/keeping/erase-dialog';
import { RecordNotes } from '../../parts/notes/record-notes';
import { paths } from '../../parts/paths';
import { useTerms } from '../../parts/terms';
import { useRun } from '../../parts/use-run';
import { useView } from '../../parts/vault-context';
import { Banner } from '../../ui/banner';
import { Button, LinkButton } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { MenuButton } from '../../ui/menu';
import { Page } from '../../ui/page';
import { Staged } from '../../ui/staged';
import { Tabs } from '../../ui/tabs';
import { AfterTab } from './after/after-tab';
import { CloseEventDialog } from './close-event-dialog';
import { EventCountsStrip } from './event-counts';
import { EventFacts } from './event-facts';
import style from './event-screen.module.css';
import { KeptNames } from './kept-names';
import { EventNeedsTab } from './needs/event-needs';
import { OthersCounts } from './others-counts';
import { EventPeople } from './people/event-people';
import { EventPlanTab } from './plan/event-plan';
import { SeriesStrip } from './series/series-strip';
import { useSeriesActions } from './series/use-series-actions';

/** The parts of an event's screen, each with an address of its own. */
const TAB_PATHS = {
  people: paths.event,
  plan: paths.eventPlan,
  needs: paths.eventNeeds,
  after: paths.eventAfter,
  details: paths.eventDetails,
} as const;
export type EventTab = keyof typeof TAB_PATHS;

/** The part of an event's screen that an address means. */
export const eventTabOf = (part: string | undefined): EventTab =>
  part !== undefined && Object.hasOwn(TAB_PATHS, part) ? (part as EventTab) : 'people';

/** One event: what and when, how its people add up, and the people. */
export function EventScreen({ id, tab }: { readonly id: string; readonly tab: EventTab }) {
  const { t, i18n } = useTranslation('events');
  const { t: plan } = useTranslation('plan');
  const { t: after } = useTranslation('after');
  const { t: keeping } = useTranslation('keeping');
  const terms = useTerms();
  const run = useRun();
  const [, navigate] = useLocation();
  const detail = useView('event', { id });
  const series = useSeriesActions(detail?.event);
  const { t: ofSeries } = useTranslation('series');
  const [closing, setClosing] = useState(false);
  const [deleting, setDeleting] = useState(false);
  const language = i18n.language as Language;
  if (detail === undefined) return null;
  if (detail === null) {
    return (
      <Page title={t('title')}>
        <EmptyState
          title={t('event.missing')}
          body={t('event.missingBody')}
          action={<LinkButton href={paths.events}>{t('event.back')}</LinkButton>}
        />
      </Page>
    );
  }
  const { event, row } = detail;

  const setCancelled = (cancelled: boolean) =>
    void run(
      { type: 'edit-record', kind: 'event', id, patch: { cancelled } },
      { toast: cancelled ? t('event.cancelled') : t('event.broughtBack') },
    );
  const deleteEvent = async () => {
    setDeleting(false);
    const done = await run(
      { type: 'delete-records', kind: 'event', ids: [id] },
      { toast: t('event.deleted') },
    );
    if (done) navigate(paths.events);
  };
  const more = [
    {
      id: 'copy',
      label: t('event.copy'),
      icon: CalendarPlus,
      onAction: () => navigate(paths.copyEvent(id)),
    },
    {
      id: 'send',
      label: t('event.send'),
      icon: Send,
      onAction: () => navigate(paths.sendEvent(id)),
    },
    ...series.items,
    ...(event.cancelled
      ? [
          {
            id: 'back',
            label: t('event.bringBack'),
            icon: RotateCcw,
            onAction: () => setCancelled(false),
          },
        ]
      : [
          {
            id: 'close',
            label: t('event.close'),
            icon: CheckCheck,
            onAction: () => setClosing(true),
          },
          {
            id: 'cancel',
            label: t('event.cancelEvent'),
            icon: Ban,
            onAction: () => setCancelled(true),
          },
        ]),
    {
      id: 'delete',
      label: t('event.delete'),
      icon: Trash2,
      tone: 'danger' as const,
      onAction: () => setDeleting(true),
    },
  ];

  return (
    <Page
      title={eventTitle(event, language)}
      lead={[
        terms.eventKind(event.kind),
        formatDate(event.date, language, 'long'),
        formatTimes(event.startTime, event.endTime, language),
        event.place,
      ]
        .filter(Boolean)
        .join(' · ')}
      back={{ href: paths.events, label: t('event.back') }}
      actions={
        <>
          <LinkButton variant="primary" icon={Printer} href={paths.eventPaper(id)}>
            {t('event.roster')}
          </LinkButton>
          {!event.cancelled && (
            <LinkButton icon={DoorOpen} href={paths.door(id)}>
              {t('event.door')}
            </LinkButton>
          )}
          {!event.cancelled && (
            <LinkButton icon={PhoneCall} href={paths.newCallRoundFor(id)}>
              {t('event.call')}
            </LinkButton>
          )}
          <div className={style.together}>
            <LinkButton icon={Pencil} href={paths.editEvent(id)}>
              {t('event.edit')}
            </LinkButton>
            <MenuButton label={t('event.more')} items={more} />
          </div>
        </>
      }
    >
      <SeriesStrip event={id} />
      {event.cancelled && (
        <Banner
          tone="warning"
          title={t('event.cancelledTitle')}
          action={<Button onPress={() => setCancelled(false)}>{t('event.bringBack')}</Button>}
        >
          {t('event.cancelledBody')}
        </Banner>
      )}
      {event.capacity !== null && row.expected > event.capacity && (
        <Banner tone="warning" title={t('event.fullTitle')}>
          {t('event.full', { count: row.expected, capacity: event.capacity })}{' '}
          {plan('waiting.overFull')}
        </Banner>
      )}
      <Tabs
        label={t('event.tabs')}
        value={tab}
        onChange={(next) => navigate(TAB_PATHS[next](id), { replace: true })}
        tabs={[
          {
            id: 'people',
            label: t('people.tab', { count: detail.people.length }),
            content: (
              <div className={style.panel}>
                <Staged>
                  <div className={style.panel}>
                    <EventCountsStrip
                      counts={detail.counts}
                      waiting={detail.waitlist.inTurn.length}
                    />
                    <KeptNames event={event} />
                    <OthersCounts event={id} />
                  </div>
                  <EventPeople detail={detail} />
                </Staged>
              </div>
            ),
          },
          {
            id: 'plan',
            label:
              detail.placesMissing > 0
                ? plan('tabs.planMissing', { count: detail.placesMissing })
                : plan('tabs.plan'),
            content: <EventPlanTab detail={detail} />,
          },
          {
            id: 'needs',
            label: plan('tabs.needs'),
            content: <EventNeedsTab detail={detail} />,
          },
          {
            id: 'after',
            label: after('tab'),
            content: (
              <AfterTab event={event} people={detail.people} onClose={() => setClosing(true)} />
            ),
          },
          {
            id: 'details',
            label: t('event.details'),
            content: (
              <div className={style.panel}>
                <EventFacts event={event} hostGroups={detail.hostGroups} />
                <RecordNotes subject={id} notes={detail.notes} />
              </div>
            ),
          },
        ]}
      />
      <EraseDialog
        title={keeping('erase.eventTitle')}
        body={
          event.series === null
            ? keeping('erase.eventBody')
            : `${keeping('erase.eventBody')} ${ofSeries('deleteOne')}`
        }
        erase={keeping('erase.delete')}
        keep={keeping('erase.keep')}
        isOpen={deleting}
        onErase={() => void deleteEvent()}
        onClose={() => setDeleting(false)}
      />
      {series.dialog}
      <CloseEventDialog
        event={id}
        people={detail.people}
        isOpen={closing}
        onClose={() => setClosing(false)}
      />
    </Page>
  );
}
