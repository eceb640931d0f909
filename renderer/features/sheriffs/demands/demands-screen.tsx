import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Demand } from '../../../core/model/campaign';
import { paths } from '../../../parts/paths';
import { useView } from '../../../parts/vault-context';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { Page, Section } from '../../../ui/page';
import css from '../sheriffs.module.css';
import { DemandCard } from './demand-card';
import { DemandForm } from './demand-form';

/** Public demands by campaign. */
export function DemandsScreen() {
  const { t } = useTranslation('demands');
  const { t: common } = useTranslation('sheriffs');
  const rows = useView('demands', {});
  const [editing, setEditing] = useState<Demand | 'new' | null>(null);
  if (!rows) return <p className={css.waiting}>{common('loading')}</p>;
  const campaigns = [...new Set(rows.map(({ demand }) => demand.campaign))];
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      back={{ href: paths.sheriffs, label: common('back') }}
      actions={
        <Button variant="primary" icon={Plus} onPress={() => setEditing('new')}>
          {t('add')}
        </Button>
      }
    >
      {rows.length === 0 && <EmptyState title={t('none.title')} body={t('none.body')} />}
      {campaigns.map((campaign) => (
        <Section key={campaign} title={campaign || t('noCampaign')}>
          {rows
            .filter(({ demand }) => demand.campaign === campaign)
            .map((row) => (
              <DemandCard key={row.demand.id} row={row} onEdit={() => setEditing(row.demand)} />
            ))}
        </Section>
      ))}
      {editing && (
        <DemandForm
          demand={editing === 'new' ? null : editing}
          campaigns={campaigns.filter(Boolean)}
          onClose={() => setEditing(null)}
        />
      )}
    </Page>
  );
}
