import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FACT_TOPICS } from '../../../core/model/vocabulary';
import type { StateLaw } from '../../../core/sheriffs/state-law';
import { paths } from '../../../parts/paths';
import { useTerms } from '../../../parts/terms';
import { useView } from '../../../parts/vault-context';
import { Button } from '../../../ui/button';
import { Page, Section } from '../../../ui/page';
import css from '../sheriffs.module.css';
import { LawCard } from './law-card';
import { LawForm } from './law-form';

/** State law by topic and date, as the app brings it and as the group corrected it. */
export function LawScreen() {
  const { t } = useTranslation('county-file');
  const { t: common } = useTranslation('sheriffs');
  const terms = useTerms();
  const laws = useView('laws', {});
  const today = useView('workspace', {})?.today ?? '';
  const [editing, setEditing] = useState<StateLaw | 'new' | null>(null);
  if (!laws) return <p className={css.waiting}>{common('loading')}</p>;
  return (
    <Page
      title={t('law.title')}
      lead={t('law.lead')}
      back={{ href: paths.sheriffs, label: t('law.back') }}
      actions={
        <Button icon={Plus} onPress={() => setEditing('new')}>
          {t('law.add')}
        </Button>
      }
    >
      {FACT_TOPICS.map((topic) => {
        const about = laws.filter((law) => law.topic === topic);
        if (about.length === 0) return null;
        return (
          <Section key={topic} title={terms.topic(topic)}>
            {about.map((law) => (
              <LawCard key={law.code} law={law} today={today} onEdit={() => setEditing(law)} />
            ))}
          </Section>
        );
      })}
      {editing && (
        <LawForm law={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />
      )}
    </Page>
  );
}
