import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { JournalRow } from '../../core/views/views';
import { formatCount, formatMoment } from '../../parts/dates';
import { KeptRecords } from '../../parts/kept-records';
import { useLanguage } from '../../parts/use-language';
import { useRun } from '../../parts/use-run';
import { useView } from '../../parts/vault-context';
import { Button, IconButton } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { Section } from '../../ui/page';
import { SimpleTable } from '../../ui/simple-table';
import type { Done } from '../../vault/vault';
import css from './settings.module.css';

const FIRST_SHOWN = 15;

/**
 * What was changed, newest first, each to be taken back. Names no person, but those whose records an undo left
 * alone, right after it.
 */
export function JournalSection() {
  const { t } = useTranslation('settings');
  const { t: words } = useTranslation('terms');
  const language = useLanguage();
  const run = useRun();
  const journal = useView('journal', {});
  const [shown, setShown] = useState(FIRST_SHOWN);
  const [undone, setUndone] = useState<Done | null>(null);
  if (!journal) return null;
  const what = (row: JournalRow) => words(`journal.${row.label}`);
  const undo = async (row: JournalRow) =>
    setUndone(
      await run(
        { type: 'undo', entry: row.entry },
        { toast: t('journal.taken', { what: what(row) }) },
      ),
    );
  return (
    <Section title={t('journal.title')}>
      <p className={css.note}>{journal.length === 0 ? t('journal.empty') : t('journal.lead')}</p>
      {undone && <KeptRecords done={undone} />}
      {journal.length > 0 && (
        <SimpleTable
          label={t('journal.title')}
          rows={journal.slice(0, shown)}
          rowKey={(row) => row.entry}
          columns={[
            { id: 'what', header: t('journal.what'), render: what },
            {
              id: 'when',
              header: t('journal.when'),
              render: (row) => formatMoment(row.at, language),
            },
            {
              id: 'records',
              header: t('journal.records'),
              align: 'end',
              render: (row) => formatCount(row.records, language),
            },
            {
              id: 'undo',
              header: t('journal.undo'),
              align: 'end',
              render: (row) =>
                row.undone ? (
                  <Chip>{t('journal.undone')}</Chip>
                ) : (
                  <IconButton
                    icon={Undo2}
                    label={t('journal.undoOf', { what: what(row) })}
                    onPress={() => void undo(row)}
                  />
                ),
            },
          ]}
        />
      )}
      {journal.length > shown && (
        <div>
          <Button onPress={() => setShown(shown + 4 * FIRST_SHOWN)}>{t('journal.more')}</Button>
        </div>
      )}
    </Section>
  );
}
