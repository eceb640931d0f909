import { Pencil, Printer, RotateCcw, SquareCheck, Trash2, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { CallRoundDetail } from '../../../core/views/people-views';
import { formatDate } from '../../../parts/dates';
import { eventTitle } from '../../../parts/event-title';
import { paths } from '../../../parts/paths';
import { useLanguage } from '../../../parts/use-language';
import { useRun } from '../../../parts/use-run';
import { useView } from '../../../parts/vault-context';
import { Banner } from '../../../ui/banner';
import { Button, LinkButton } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { MenuButton } from '../../../ui/menu';
import { Page } from '../../../ui/page';
import { AddPeopleDialog } from './add-people-dialog';
import { CallGrid } from './call-grid';
import style from './calls.module.css';
import { ProgressLine } from './progress-line';
import { RoundSums } from './round-card';
import { RoundMissing } from './round-form';
import { useRoundTitle } from './round-title';

/** One round: its people as a grid to call from, and what can be done with the round. */
export function RoundScreen({ id }: { readonly id: string }) {
  const { t } = useTranslation('calls');
  const detail = useView('call-round', { id, caller: null });
  const today = useView('workspace', {})?.today;
  if (detail === null) return <RoundMissing title={t('title')} />;
  if (!detail || !today) return null;
  return <LoadedRound detail={detail} today={today} />;
}

function LoadedRound(props: { readonly detail: CallRoundDetail; readonly today: string }) {
  const { t } = useTranslation('calls');
  const { t: plan } = useTranslation('plan');
  const titleOf = useRoundTitle();
  const run = useRun();
  const [adding, setAdding] = useState(false);
  const { row, lines } = props.detail;
  const { round, event } = row;
  const actions = useRoundActions(round, () => setAdding(true));
  const addPeople = (
    <Button variant="primary" icon={UserPlus} onPress={() => setAdding(true)}>
      {t('round.addPeople')}
    </Button>
  );
  return (
    <Page
      title={titleOf(round, event)}
      fill
      back={{ href: paths.calls, label: t('round.back') }}
      lead={<RoundLead row={row} />}
      actions={
        <>
          {lines.length > 0 && (
            <LinkButton icon={Printer} href={paths.callSheets(round.id)}>
              {t('round.sheets')}
            </LinkButton>
          )}
          <MenuButton label={t('round.more')} items={actions} />
        </>
      }
    >
      {round.closed && (
        <Banner
          tone="info"
          title={t('round.closedTitle')}
          action={
            <Button
              icon={RotateCcw}
              onPress={() =>
                void run(
                  {
                    type: 'edit-record',
                    kind: 'call-round',
                    id: round.id,
                    patch: { closed: false },
                  },
                  { toast: t('round.opened') },
                )
              }
            >
              {t('round.open')}
            </Button>
          }
        >
          {t('round.closedBody')}
        </Banner>
      )}
      {event && event.capacity !== null && event.expected >= event.capacity && !round.closed && (
        <Banner tone="warning" title={plan('full.callsTitle')}>
          {plan('full.callsBody')}
        </Banner>
      )}
      {event?.cancelled && !round.closed && (
        <Banner tone="warning" title={t('round.cancelledTitle')}>
          {t('round.cancelledBody')}
        </Banner>
      )}
      {lines.length === 0 ? (
        <EmptyState
          title={t('round.emptyTitle')}
          body={t('round.emptyBody')}
          action={round.closed ? undefined : addPeople}
        />
      ) : (
        <CallGrid detail={props.detail} today={props.today} />
      )}
      <AddPeopleDialog round={round} isOpen={adding} onClose={() => setAdding(false)} />
    </Page>
  );
}

/** How far the round is, and its days. */
function RoundLead({ row }: { readonly row: CallRoundDetail['row'] }) {
  const { t } = useTranslation('calls');
  const language = useLanguage();
  const { round, event } = row;
  const days = [
    event && round.title && eventTitle(event, language),
    event && formatDate(event.date, language, 'day'),
    round.due && t('due', { date: formatDate(round.due, language, 'day') }),
  ];
  return (
    <span className={style.sum}>
      <ProgressLine done={row.reached} of={row.people} />
      <span role="status">
        <RoundSums row={row} />
      </span>
      <span>{days.filter(Boolean).join(' · ')}</span>
    </span>
  );
}

function useRoundActions(round: CallRoundDetail['row']['round'], onAdd: () => void) {
  const { t } = useTranslation('calls');
  const run = useRun();
  const [, navigate] = useLocation();
  const { id, closed } = round;
  const setClosed = (to: boolean) =>
    void run(
      { type: 'edit-record', kind: 'call-round', id, patch: { closed: to } },
      { toast: to ? t('round.closed') : t('round.opened') },
    );
  const remove = async () => {
    const done = await run(
      { type: 'delete-records', kind: 'call-round', ids: [id] },
      { toast: t('round.deleted') },
    );
    if (done) navigate(paths.calls);
  };
  return [
    ...(closed
      ? []
      : [{ id: 'add', label: t('round.addPeople'), icon: UserPlus, onAction: onAdd }]),
    {
      id: 'edit',
      label: t('round.edit'),
      icon: Pencil,
      onAction: () => navigate(paths.editCallRound(id)),
    },
    closed
      ? {
          id: 'open',
          label: t('round.open'),
          icon: RotateCcw,
          onAction: () => setClosed(false),
        }
      : {
          id: 'close',
          label: t('round.close'),
          icon: SquareCheck,
          onAction: () => setClosed(true),
        },
    {
      id: 'delete',
      label: t('round.delete'),
      icon: Trash2,
      tone: 'danger' as const,
      onAction: () => void remove(),
    },
  ];
}
