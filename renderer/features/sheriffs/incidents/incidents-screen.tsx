import { FileText, Phone, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { countyName } from '../../../core/model/county';
import type { IncidentRow } from '../../../core/views/incident-views';
import { addDays } from '../../../core/views/order';
import { eventTitle } from '../../../parts/event-title';
import { paths } from '../../../parts/paths';
import { useTerms } from '../../../parts/terms';
import { useLanguage } from '../../../parts/use-language';
import { useView } from '../../../parts/vault-context';
import { Button, LinkButton } from '../../../ui/button';
import { FilterChip } from '../../../ui/chip';
import { EmptyState } from '../../../ui/empty-state';
import { Page, Section } from '../../../ui/page';
import { Segmented } from '../../../ui/segmented';
import { SimpleTable } from '../../../ui/simple-table';
import css from '../sheriffs.module.css';
import { useDates } from '../use-dates';
import { IncidentForm } from './incident-form';
import { StateChip } from './state-chip';

/** Days ahead in which a verifier shift shows its sheet here. */
const SHIFT_DAYS = 14;

/** The log of incidents: those that wait, or all. */
export function IncidentsScreen() {
  const { t } = useTranslation('incidents');
  const { t: common } = useTranslation('sheriffs');
  const terms = useTerms();
  const dates = useDates();
  const [, navigate] = useLocation();
  const rows = useView('incidents', {});
  const [show, setShow] = useState<'open' | 'all'>('all');
  const [within, setWithin] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  if (!rows) return <p className={css.waiting}>{common('loading')}</p>;
  const operations = new Map(
    rows.flatMap(({ operation }) => (operation ? [[operation.id, operation] as const] : [])),
  );
  const shown = rows
    .filter(({ open }) => show === 'all' || open)
    .filter((row) => within === null || row.operation?.id === within);
  const taken = shown.reduce((sum, row) => sum + (row.incident.taken ?? 0), 0);
  const where = ({ incident }: IncidentRow) =>
    [countyName(incident.county), incident.town, incident.place].filter(Boolean).join(', ');
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      back={{ href: paths.sheriffs, label: common('back') }}
      actions={
        <>
          <LinkButton icon={Phone} href={paths.hotline}>
            {t('hotline')}
          </LinkButton>
          <LinkButton icon={FileText} href={paths.publicSummary}>
            {t('summary')}
          </LinkButton>
          <Button variant="primary" icon={Plus} onPress={() => setAdding(true)}>
            {t('add')}
          </Button>
        </>
      }
    >
      {rows.length === 0 ? (
        <EmptyState title={t('none.title')} body={t('none.body')} />
      ) : (
        <>
          <div className={css.tools}>
            <Segmented
              label={t('filter')}
              value={show}
              onChange={setShow}
              options={[
                { id: 'all', label: t('all') },
                { id: 'open', label: t('open') },
              ]}
            />
            {operations.size > 0 && (
              <FilterChip
                label={t('operation')}
                allLabel={t('allOperations')}
                value={within}
                onChange={setWithin}
                options={Array.from(operations.values(), ({ id, agency, start }) => ({
                  id,
                  label: [agency, dates.loose(start)].filter(Boolean).join(', '),
                }))}
              />
            )}
            <p className={css.count} role="status">
              {t('count', { count: shown.length })} · {t('takenInAll', { number: taken })}
            </p>
          </div>
          {shown.length === 0 ? (
            <p className={css.soft}>{t('noneOpen')}</p>
          ) : (
            <SimpleTable
              label={t('table')}
              rows={shown}
              rowKey={({ incident }) => incident.id}
              onOpen={({ incident }) => navigate(paths.incident(incident.id))}
              columns={[
                {
                  id: 'when',
                  header: t('columns.when'),
                  render: ({ incident }) =>
                    [dates.day(incident.date), dates.times(incident.timeSeen, '')]
                      .filter(Boolean)
                      .join(', '),
                },
                { id: 'where', header: t('columns.where'), render: where },
                {
                  id: 'what',
                  header: t('columns.what'),
                  render: ({ incident }) =>
                    [terms.setting(incident.setting), terms.activity(incident.activity)].join(
                      ' · ',
                    ),
                },
                {
                  id: 'taken',
                  header: t('columns.taken'),
                  align: 'end',
                  render: ({ incident }) => incident.taken ?? t('takenUnknown'),
                },
                {
                  id: 'state',
                  header: t('columns.state'),
                  render: ({ incident }) => <StateChip state={incident.state} />,
                },
              ]}
            />
          )}
        </>
      )}
      <VerifierShifts />
      {adding && (
        <IncidentForm
          incident={null}
          onClose={() => setAdding(false)}
          onAdded={(id) => navigate(paths.incident(id))}
        />
      )}
    </Page>
  );
}

/** Verifier shifts of the next days, each with the way to its sheet. */
function VerifierShifts() {
  const { t } = useTranslation('incidents');
  const dates = useDates();
  const language = useLanguage();
  const today = useView('workspace', {})?.today ?? '';
  const events = useView('events-between', {
    first: today,
    last: today && addDays(today, SHIFT_DAYS),
  });
  const shifts = (events ?? []).filter(
    ({ kind, cancelled }) => kind === 'verifier-shift' && !cancelled,
  );
  if (shifts.length === 0) return null;
  return (
    <Section title={t('shifts')}>
      <ul className={css.rows}>
        {shifts.map((event) => (
          <li key={event.id}>
            <Link href={paths.eventPaper(event.id)}>
              {t('shiftSheet', { title: eventTitle(event, language), date: dates.day(event.date) })}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
