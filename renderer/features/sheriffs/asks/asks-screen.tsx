import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { AskText } from '../../../core/model/meeting';
import { paths } from '../../../parts/paths';
import { useView } from '../../../parts/vault-context';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { Page } from '../../../ui/page';
import css from '../sheriffs.module.css';
import { AskTextCard } from './ask-text-card';
import { AskTextForm } from './ask-text-form';

/** The library of asks: the words in both languages, and who answered what. */
export function AsksScreen() {
  const { t } = useTranslation('meetings');
  const { t: common } = useTranslation('sheriffs');
  const [, navigate] = useLocation();
  const rows = useView('ask-texts', {});
  const [editing, setEditing] = useState<AskText | 'new' | null>(null);
  if (!rows) return <p className={css.waiting}>{common('loading')}</p>;
  const add = (
    <Button variant="primary" icon={Plus} onPress={() => setEditing('new')}>
      {t('asks.add')}
    </Button>
  );
  return (
    <Page
      title={t('asks.title')}
      lead={t('asks.lead')}
      back={{ href: paths.sheriffs, label: common('back') }}
      actions={rows.length > 0 && add}
    >
      {rows.length === 0 && (
        <EmptyState title={t('asks.empty.title')} body={t('asks.empty.body')} action={add} />
      )}
      <div className={css.lines}>
        {rows.map((row) => (
          <AskTextCard
            key={row.text.id}
            row={row}
            onEdit={() => setEditing(row.text)}
            onOpen={navigate}
          />
        ))}
      </div>
      {editing && (
        <AskTextForm text={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />
      )}
    </Page>
  );
}
