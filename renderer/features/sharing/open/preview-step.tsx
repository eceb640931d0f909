import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { ConflictChoice, PlanRow } from '../../../core/merge/plan-types';
import { paths } from '../../../parts/paths';
import { useVault, useView } from '../../../parts/vault-context';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { Section } from '../../../ui/page';
import { Segmented } from '../../../ui/segmented';
import type { Done, ImportError, ImportPreview } from '../../../vault/vault';
import css from '../sharing.module.css';
import { FileFacts } from './file-facts';
import { PlanList } from './plan-list';

type Filter = PlanRow['change'] | 'all';

const CHANGES = ['conflict', 'deleted', 'revived', 'changed', 'added', 'unchanged'] as const;

/** What a file would change: who sent it, how much, and every record; then take it in, or leave it. */
export function PreviewStep(props: {
  readonly preview: ImportPreview;
  readonly onFailed: (error: ImportError) => void;
  readonly onDone: (done: Done) => void;
}) {
  const { preview } = props;
  const { counts } = preview;
  const { t } = useTranslation('incoming');
  const { t: keeping } = useTranslation('keeping');
  const hold = useView('workspace', {})?.hold ?? null;
  const vault = useVault();
  const [, navigate] = useLocation();
  const [filter, setFilter] = useState<Filter>('all');
  const [choices, setChoices] = useState<ReadonlyMap<string, ConflictChoice>>(new Map());
  const [applying, setApplying] = useState(false);
  const numbers = { ...counts, conflict: counts.conflicts };
  const present = CHANGES.filter((change) => numbers[change] > 0);
  const total = present.reduce((sum, change) => sum + numbers[change], 0);
  const nothing = total === counts.unchanged;

  const choose = (choice: ConflictChoice) =>
    setChoices(new Map(choices).set(`${choice.id} ${choice.key}`, choice));
  const apply = async () => {
    setApplying(true);
    const done = await vault.applyImport(preview.plan, {
      choices: [...choices.values()],
      rule: 'later',
      pairs: [],
    });
    setApplying(false);
    if (done.ok) props.onDone(done.value);
    else props.onFailed(done.error);
  };

  return (
    <>
      <FileFacts preview={preview} />
      {nothing && (
        <Banner tone="success" title={t('preview.nothing')}>
          {t('preview.nothingBody')}
        </Banner>
      )}
      {hold && counts.deleted > 0 && (
        <Banner tone="warning">{keeping('hold.inFile', { count: counts.deleted })}</Banner>
      )}
      {preview.lookAlikes > 0 && (
        <Banner tone="info" title={t('preview.lookAlikes', { count: preview.lookAlikes })}>
          {t('preview.lookAlikesBody')}
        </Banner>
      )}
      <Section title={t('preview.rows')}>
        {present.length === 1 && (
          <p>{present.map((change) => t(`preview.${change}`, { count: numbers[change] }))}</p>
        )}
        {present.length > 1 && (
          <Segmented<Filter>
            label={t('preview.show')}
            value={filter}
            onChange={setFilter}
            options={[
              { id: 'all', label: t('preview.all', { count: total }) },
              ...present.map((change) => ({
                id: change,
                label: t(`preview.${change}`, { count: numbers[change] }),
              })),
            ]}
          />
        )}
        <PlanList
          key={filter}
          plan={preview.plan}
          filter={filter}
          choices={choices}
          onChoose={choose}
        />
      </Section>
      <div className={css.decide}>
        <Button variant="primary" isPending={applying} onPress={() => void apply()}>
          {applying ? t('preview.applying') : t('preview.apply')}
        </Button>
        <Button variant="quiet" isDisabled={applying} onPress={() => navigate(paths.sharing)}>
          {t('preview.discard')}
        </Button>
      </div>
    </>
  );
}
