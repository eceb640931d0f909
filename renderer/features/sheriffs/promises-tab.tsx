import { Handshake } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../parts/paths';
import { SampleOffer } from '../../parts/sample-offer';
import { useView } from '../../parts/vault-context';
import { LinkButton } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { EmptyState } from '../../ui/empty-state';
import { Segmented } from '../../ui/segmented';
import { PromiseList } from './promise-list';
import css from './sheriffs.module.css';

type Shown = 'open' | 'settled' | 'all';

/** Every promise, by them and by us: overdue and open first. */
export function PromisesTab() {
  const { t } = useTranslation('sheriffs');
  const [shown, setShown] = useState<Shown>('open');
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
  const rows = all.filter(
    (row) => shown === 'all' || (row.commitment.state === 'open') === (shown === 'open'),
  );
  const overdue = rows.filter((row) => row.overdue).length;
  const empty = shown === 'settled' ? 'emptySettled' : 'emptyOpen';
  return (
    <div className={css.list}>
      <div className={css.tools}>
        <Segmented<Shown>
          label={t('promises.filter')}
          value={shown}
          onChange={setShown}
          options={[
            { id: 'open', label: t('promises.open') },
            { id: 'settled', label: t('promises.settled') },
            { id: 'all', label: t('promises.all') },
          ]}
        />
        <p className={css.count} role="status">
          {t('promises.count', { count: rows.length })}
        </p>
        {overdue > 0 && <Chip tone="brick">{t('promises.overdueCount', { count: overdue })}</Chip>}
      </div>
      {rows.length === 0 ? (
        <EmptyState
          icon={Handshake}
          title={t(`promises.${empty}.title`)}
          body={t(`promises.${empty}.body`)}
        />
      ) : (
        <PromiseList rows={rows} place="tracker" />
      )}
    </div>
  );
}
