import { CalendarPlus, Handshake } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countyName } from '../../core/model/county';
import type { PromiseRow } from '../../core/views/views';
import { paths } from '../../parts/paths';
import { SampleOffer } from '../../parts/sample-offer';
import { useView } from '../../parts/vault-context';
import { Button, LinkButton } from '../../ui/button';
import { CountTabs } from '../../ui/count-tabs';
import { EmptyState } from '../../ui/empty-state';
import { Section } from '../../ui/page';
import { Segmented } from '../../ui/segmented';
import { PromiseList } from './promise-list';
import { DueDatesDialog } from './promises-due-dates';
import css from './sheriffs.module.css';

/** Which promises are shown. Those that are overdue are open too. */
const SHOWN = ['open', 'overdue', 'kept', 'broken', 'vague', 'withdrawn', 'all'] as const;
type Shown = (typeof SHOWN)[number];

const isShown = (row: PromiseRow, shown: Shown): boolean =>
  shown === 'all' || (shown === 'overdue' ? row.overdue : row.commitment.state === shown);

/** Every promise, by them and by us, across counties: by what became of it, and by date or by official. */
export function PromisesTab() {
  const { t } = useTranslation('sheriffs');
  const { t: more } = useTranslation('meetings');
  const [shown, setShown] = useState<Shown>('open');
  const [order, setOrder] = useState<'date' | 'official'>('date');
  const [saving, setSaving] = useState(false);
  const all = useView('promises', { state: 'all' });
  if (!all) return <p className={css.waiting}>{t('loading')}</p>;
  if (all.length === 0) {
    return (
      <EmptyState
        icon={Handshake}
        title={t('promises.empty.title')}
        body={t('promises.empty.body')}
        action={
          <>
            <LinkButton href={paths.newMeeting}>{t('actions.logMeeting')}</LinkButton>
            <SampleOffer />
          </>
        }
      />
    );
  }
  const rows = all.filter((row) => isShown(row, shown));
  return (
    <div className={css.list}>
      <div className={css.tools}>
        <CountTabs<Shown>
          label={more('tracker.show')}
          value={shown}
          onChange={setShown}
          tabs={SHOWN.map((id) => ({
            id,
            label: more(`tracker.states.${id}`),
            count: String(all.filter((row) => isShown(row, id)).length),
          }))}
        />
      </div>
      <div className={css.tools}>
        <Segmented<'date' | 'official'>
          label={more('tracker.order')}
          value={order}
          onChange={setOrder}
          options={[
            { id: 'date', label: more('tracker.byDate') },
            { id: 'official', label: more('tracker.byOfficial') },
          ]}
        />
        <p className={css.count} role="status">
          {t('promises.count', { count: rows.length })}
        </p>
        <Button icon={CalendarPlus} onPress={() => setSaving(true)}>
          {more('tracker.calendar')}
        </Button>
      </div>
      {rows.length === 0 ? (
        <EmptyState
          icon={Handshake}
          title={shown === 'open' ? t('promises.emptyOpen.title') : more('tracker.none.title')}
          body={shown === 'open' ? t('promises.emptyOpen.body') : more('tracker.none.body')}
        />
      ) : order === 'date' ? (
        <PromiseList rows={rows} place="tracker" />
      ) : (
        byOfficial(rows).map(({ key, name, of }) => (
          <Section key={key} title={name || more('tracker.nobody')}>
            <PromiseList rows={of} place="tracker" />
          </Section>
        ))
      )}
      {saving && <DueDatesDialog onClose={() => setSaving(false)} />}
    </div>
  );
}

/** Promises under whom they were made with or by, by name; those without an official last. */
function byOfficial(rows: readonly PromiseRow[]) {
  const groups = new Map<string, { key: string; name: string; of: PromiseRow[] }>();
  for (const row of rows) {
    const key = row.official?.id ?? '';
    const group = groups.get(key) ?? {
      key,
      name: row.official
        ? [row.official.name, countyName(row.county)].filter(Boolean).join(', ')
        : '',
      of: [],
    };
    group.of.push(row);
    groups.set(key, group);
  }
  return [...groups.values()].sort(
    (a, b) => Number(a.key === '') - Number(b.key === '') || a.name.localeCompare(b.name),
  );
}
