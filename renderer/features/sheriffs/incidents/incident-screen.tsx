import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { hasDetail } from '../../../core/incidents/detail';
import { nextStates } from '../../../core/incidents/incident-states';
import { countyName } from '../../../core/model/county';
import type { Incident } from '../../../core/model/incident';
import type { IncidentDetail } from '../../../core/views/incident-views';
import { paths } from '../../../parts/paths';
import { useTerms } from '../../../parts/terms';
import { useRun } from '../../../parts/use-run';
import { useView } from '../../../parts/vault-context';
import { Button, LinkButton } from '../../../ui/button';
import { Facts } from '../../../ui/definition';
import { EmptyState } from '../../../ui/empty-state';
import { MenuButton } from '../../../ui/menu';
import { Page, Section } from '../../../ui/page';
import css from '../sheriffs.module.css';
import { useDates } from '../use-dates';
import { IncidentForm } from './incident-form';
import { MoveDialog } from './move-dialog';
import { StateChip } from './state-chip';

/** One report: what was seen, where it stands, and each step that led there. */
export function IncidentScreen({ id }: { readonly id: string }) {
  const { t } = useTranslation('incidents');
  const { t: common } = useTranslation('sheriffs');
  const detail = useView('incident', { id });
  const back = { href: paths.incidents, label: t('back') };
  if (detail === undefined) return <p className={css.waiting}>{common('loading')}</p>;
  if (detail === null) {
    return (
      <Page title={t('title')} back={back}>
        <EmptyState
          title={t('gone.title')}
          body={t('gone.body')}
          action={<LinkButton href={paths.incidents}>{t('back')}</LinkButton>}
        />
      </Page>
    );
  }
  return <Report detail={detail} back={back} />;
}

function Report(props: {
  readonly detail: IncidentDetail;
  readonly back: { readonly href: string; readonly label: string };
}) {
  const { t } = useTranslation('incidents');
  const terms = useTerms();
  const dates = useDates();
  const run = useRun();
  const [, navigate] = useLocation();
  const [editing, setEditing] = useState(false);
  const [moving, setMoving] = useState<Incident['state'] | null>(null);
  const { incident, steps } = props.detail;
  const county = countyName(incident.county);
  const remove = async () => {
    const done = await run(
      { type: 'delete-incident', incident: incident.id },
      { toast: t('read.deleted') },
    );
    if (done) navigate(paths.incidents);
  };
  const next = nextStates(incident.state);
  return (
    <Page
      title={
        county
          ? t('read.title', { setting: terms.setting(incident.setting), county })
          : t('read.titleNoCounty', { setting: terms.setting(incident.setting) })
      }
      lead={<StateChip state={incident.state} />}
      back={props.back}
      actions={
        <>
          <Button icon={Pencil} onPress={() => setEditing(true)}>
            {t('read.edit')}
          </Button>
          <Button icon={Trash2} onPress={() => void remove()}>
            {t('read.delete')}
          </Button>
          {next.length > 0 && (
            <MenuButton
              label={t('move.action')}
              items={next.map((state) => ({
                id: state,
                label: terms.incidentState(state),
                onAction: () => setMoving(state),
              }))}
            />
          )}
        </>
      }
    >
      <Seen detail={props.detail} />
      <Section title={t('read.steps')}>
        <ol className={css.timeline}>
          {steps.map((step) => (
            <li key={step.id} className={css.rowline}>
              <div>
                <p className={css.strong}>
                  {t('read.step', {
                    state: terms.incidentState(step.state),
                    date: dates.day(step.date),
                    time: dates.times(step.time, ''),
                  })}
                </p>
                {step.note && <p className={css.prose}>{step.note}</p>}
                <p className={css.soft}>
                  {[
                    step.by && t('read.by', { name: step.by }),
                    step.told && t('read.told', { who: step.told }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              </div>
            </li>
          ))}
        </ol>
      </Section>
      {editing && <IncidentForm incident={incident} onClose={() => setEditing(false)} />}
      {moving && (
        <MoveDialog incident={incident.id} state={moving} onClose={() => setMoving(null)} />
      )}
    </Page>
  );
}

/** What was seen, line by line; what nobody wrote down is left out. */
function Seen({ detail }: { readonly detail: IncidentDetail }) {
  const { t } = useTranslation('incidents');
  const terms = useTerms();
  const dates = useDates();
  const { incident, operation } = detail;
  const answer = (value: boolean | null) =>
    value === null ? '' : value ? t('read.yes') : t('read.no');
  const parts = incident.taken !== null && {
    targets: incident.targets ?? 0,
    collateral: incident.collateral ?? 0,
    notKnown: Math.max(0, incident.taken - (incident.targets ?? 0) - (incident.collateral ?? 0)),
  };
  const lines: readonly (readonly [string, string])[] = [
    [
      t('read.size'),
      [
        incident.agents !== null && t('read.agents', { agents: incident.agents }),
        incident.vehicles !== null && t('read.vehicles', { vehicles: incident.vehicles }),
      ]
        .filter(Boolean)
        .join(', '),
    ],
    [t('read.activity'), terms.activity(incident.activity)],
    [
      t('read.location'),
      [incident.place, incident.town, countyName(incident.county)].filter(Boolean).join(', '),
    ],
    [t('read.unit'), incident.uniform],
    [
      t('read.time'),
      [dates.day(incident.date), dates.times(incident.timeSeen, '')].filter(Boolean).join(', '),
    ],
    [t('read.equipment'), incident.equipment],
    [
      t('read.received'),
      [dates.day(incident.receivedOn), dates.times(incident.timeReceived, '')]
        .filter(Boolean)
        .join(', '),
    ],
    [t('read.source'), terms.reportSource(incident.reportSource)],
    [t('read.stillThere'), answer(incident.stillThere)],
    [t('read.agency'), terms.agencySeen(incident.agency)],
    [t('read.taken'), parts ? `${incident.taken} (${t('read.parts', parts)})` : t('takenUnknown')],
    [t('read.paper'), terms.paperShown(incident.paperShown)],
    [t('read.reason'), incident.reason],
    [t('read.children'), answer(incident.childrenPresent)],
    [t('read.force'), answer(incident.force)],
    [t('read.iceFigure'), incident.iceFigure],
    [
      t('read.operation'),
      operation ? [operation.agency, dates.loose(operation.start)].filter(Boolean).join(', ') : '',
    ],
    [t('read.evidence'), incident.evidenceAt],
    [t('read.sharing'), terms.incidentSharing(incident.sharing)],
    [t('read.note'), incident.note],
  ];
  return (
    <>
      {incident.confirmed && (
        <p className={css.strong}>
          {incident.confirmedBy
            ? t('read.confirmedBy', { a: incident.confirmedBy, b: incident.confirmedByToo })
            : t('read.confirmed')}
        </p>
      )}
      <Facts
        items={lines.filter(([, value]) => value !== '').map(([term, value]) => ({ term, value }))}
      />
      {!hasDetail({ fields: incident }) && incident.state === 'closed' && (
        <p className={css.soft}>{t('read.reduced')}</p>
      )}
    </>
  );
}
