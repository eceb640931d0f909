import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { PlanFilter } from '../../../core/merge/plan-types';
import { paths } from '../../../parts/paths';
import { useVault, useView } from '../../../parts/vault-context';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { Section } from '../../../ui/page';
import { Segmented } from '../../../ui/segmented';
import type { Done, ImportError, ImportPreview } from '../../../vault/vault';
import css from '../sharing.module.css';
import { AtAGlance } from './at-a-glance';
import { ConflictRule } from './conflict-rule';
import { asImportDecisions, type Decisions, NOTHING_DECIDED } from './decisions';
import { FileFacts } from './file-facts';
import { PeopleQuestions } from './people-questions';
import { PlanList } from './plan-list';
import { CHANGES, numbersOf } from './plan-numbers';
import { useWrittenAndDeleted } from './use-written-and-deleted';

/** What a file would change: who sent it, how much, what to decide, and every record; then take it in, or leave it. */
export function PreviewStep(props: {
  readonly preview: ImportPreview;
  readonly onFailed: (error: ImportError) => void;
  readonly onDone: (done: Done, decisions: Decisions) => void;
}) {
  const { preview } = props;
  const { counts, plan } = preview;
  const { t } = useTranslation('incoming');
  const { t: keeping } = useTranslation('keeping');
  const hold = useView('workspace', {})?.hold ?? null;
  const vault = useVault();
  const [, navigate] = useLocation();
  const rows = useRef<HTMLDivElement>(null);
  const [filter, setFilter] = useState<PlanFilter>('all');
  const [decisions, setDecisions] = useState(NOTHING_DECIDED);
  const [applying, setApplying] = useState(false);
  const group = preview.sender.groupName || t('people.unnamedGroup');
  const conflicts = counts.conflicts + useWrittenAndDeleted(plan, counts);
  const numbers = numbersOf(counts);
  const present = CHANGES.filter((change) => numbers[change] > 0);
  const total = present.reduce((sum, change) => sum + numbers[change], 0);
  const nothing = total === counts.unchanged && counts.suggestions === 0;
  const tabs = [
    ...present.map((id) => ({ id, count: numbers[id] })),
    ...(counts.suggestions > 0 ? [{ id: 'suggested' as const, count: counts.suggestions }] : []),
  ];

  const apply = async () => {
    setApplying(true);
    const done = await vault.applyImport(plan, asImportDecisions(decisions));
    setApplying(false);
    if (done.ok) props.onDone(done.value, decisions);
    else props.onFailed(done.error);
  };
  const showConflicts = () => {
    // All of them stand first among all; a filter shows one kind only.
    setFilter(conflicts === counts.conflicts ? 'conflict' : 'all');
    rows.current?.scrollIntoView({ block: 'start' });
    rows.current?.focus({ preventScroll: true });
  };

  return (
    <>
      <FileFacts preview={preview} />
      {nothing && (
        <Banner tone="success" title={t('preview.nothing')}>
          {t('preview.nothingBody')}
        </Banner>
      )}
      {counts.refusals > 0 && (
        <Banner tone="warning" title={t('preview.refusals', { count: counts.refusals })}>
          {t('preview.refusalsBody')}
        </Banner>
      )}
      {hold && counts.deleted > 0 && (
        <Banner tone="warning">{keeping('hold.inFile', { count: counts.deleted })}</Banner>
      )}
      <AtAGlance preview={preview} conflicts={conflicts} decisions={decisions} />
      {preview.lookAlikes > 0 && (
        <PeopleQuestions plan={plan} group={group} decisions={decisions} onDecide={setDecisions} />
      )}
      {conflicts > 0 && (
        <ConflictRule
          conflicts={conflicts}
          decisions={decisions}
          onDecide={setDecisions}
          onShow={showConflicts}
        />
      )}
      <div ref={rows} tabIndex={-1}>
        <Section title={t('preview.rows')}>
          {tabs.length === 1 && <p>{tabs.map(({ id, count }) => t(`preview.${id}`, { count }))}</p>}
          {tabs.length > 1 && (
            <Segmented<PlanFilter>
              label={t('preview.show')}
              value={filter}
              onChange={setFilter}
              options={[
                { id: 'all', label: t('preview.all', { count: total }) },
                ...tabs.map(({ id, count }) => ({ id, label: t(`preview.${id}`, { count }) })),
              ]}
            />
          )}
          <PlanList
            key={filter}
            plan={plan}
            filter={filter}
            group={group}
            decisions={decisions}
            onDecide={setDecisions}
          />
        </Section>
      </div>
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
