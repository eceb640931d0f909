import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCount, formatMoment } from '../../../parts/dates';
import { KeptRecords } from '../../../parts/kept-records';
import { useLanguage } from '../../../parts/use-language';
import { useRun } from '../../../parts/use-run';
import { useView } from '../../../parts/vault-context';
import { IconButton } from '../../../ui/button';
import { Chip } from '../../../ui/chip';
import { Section } from '../../../ui/page';
import { SimpleTable } from '../../../ui/simple-table';
import type { Done } from '../../../vault/vault';
import css from './import.module.css';

const SHOWN = 10;

/** What was imported while the journal has it, newest first, each to be undone. Nothing when there is none. */
export function EarlierImports() {
  const { t } = useTranslation('tables');
  const language = useLanguage();
  const run = useRun();
  const journal = useView('journal', {});
  const [undone, setUndone] = useState<Done | null>(null);
  const rows = (journal ?? []).filter((row) => row.label === 'table-imported').slice(0, SHOWN);
  if (rows.length === 0) return null;
  const undo = async (entry: string) =>
    setUndone(await run({ type: 'undo', entry }, { toast: t('done.undoneTitle') }));
  return (
    <Section title={t('earlier.title')}>
      <p className={css.soft}>{t('earlier.lead')}</p>
      {undone && <KeptRecords done={undone} />}
      <SimpleTable
        label={t('earlier.title')}
        rows={rows}
        rowKey={(row) => row.entry}
        columns={[
          {
            id: 'when',
            header: t('earlier.when'),
            render: (row) => formatMoment(row.at, language),
          },
          {
            id: 'records',
            header: t('earlier.records'),
            align: 'end',
            render: (row) => formatCount(row.records, language),
          },
          {
            id: 'undo',
            header: t('earlier.undo'),
            align: 'end',
            render: (row) =>
              row.undone ? (
                <Chip>{t('earlier.undone')}</Chip>
              ) : (
                <IconButton
                  icon={Undo2}
                  label={t('earlier.undoOf', { when: formatMoment(row.at, language) })}
                  onPress={() => void undo(row.entry)}
                />
              ),
          },
        ]}
      />
    </Section>
  );
}
