import { Info, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExchangeLog } from '../../core/model/workspace';
import { formatCount, formatDate, formatTime } from '../../parts/dates';
import { useLanguage } from '../../parts/use-language';
import { useView } from '../../parts/vault-context';
import { IconButton } from '../../ui/button';
import { Section } from '../../ui/page';
import { SimpleTable } from '../../ui/simple-table';
import { ExchangeFileDialog } from './exchange-file-dialog';
import { LineActions } from './leaving/line-actions';
import css from './sharing.module.css';
import { useUndoImport } from './use-undo-import';

/** What left this laptop and what came to it, newest first. What came can be taken back while the journal has it. */
export function ExchangeLogSection() {
  const { t } = useTranslation('sharing');
  const { t: leaving } = useTranslation('leaving');
  const language = useLanguage();
  const log = useView('exchange-log', {});
  const journal = useView('journal', {});
  const undo = useUndoImport();
  const [shown, setShown] = useState<string | null>(null);
  if (!log || !journal) return null;
  const kept = new Set(journal.filter((row) => !row.undone).map((row) => row.entry));
  const when = (line: ExchangeLog) =>
    `${formatDate(line.date, language)}, ${formatTime(line.time, language)}`;
  const what = ({ purpose, scope }: ExchangeLog) =>
    purpose === 'recall' ? leaving('log.recall') : t(`log.${scope}`);
  const number = (count: number) => formatCount(count, language);
  return (
    <Section title={t('log.title')}>
      {log.length === 0 ? (
        <p className={css.note}>{t('log.empty')}</p>
      ) : (
        <SimpleTable
          label={t('log.label')}
          rows={log}
          rowKey={(line) => line.id}
          columns={[
            {
              id: 'when',
              header: t('log.when'),
              render: ({ date, time }) => (
                <>
                  <span className={css.whole}>{formatDate(date, language)},</span>{' '}
                  <span className={css.whole}>{formatTime(time, language)}</span>
                </>
              ),
            },
            {
              id: 'file',
              header: t('log.way'),
              render: (line) =>
                t('log.file', {
                  way: t(`log.${line.direction}`),
                  what: [what(line), line.base && t('log.changesOnly')].filter(Boolean).join(', '),
                }),
            },
            {
              id: 'partner',
              header: t('log.partner'),
              render: (line) => line.partner || t('none'),
            },
            {
              id: 'people',
              header: t('log.people'),
              align: 'end',
              render: (line) => number(line.people),
            },
            {
              id: 'until',
              header: t('log.until'),
              render: ({ expiresOn }) => (
                <span className={css.whole}>
                  {expiresOn ? formatDate(expiresOn, language) : t('none')}
                </span>
              ),
            },
            {
              id: 'do',
              header: t('log.do'),
              align: 'end',
              render: (line) => (
                <span className={css.actions}>
                  {kept.has(line.journalEntry) && !line.undone && !line.reducedOn ? (
                    <IconButton
                      icon={Undo2}
                      label={t('log.undoName', { when: when(line) })}
                      onPress={() => void undo(line.journalEntry)}
                    />
                  ) : (
                    <LineActions line={line} when={when(line)} />
                  )}
                  <IconButton
                    icon={Info}
                    label={t('log.detailsName', { when: when(line) })}
                    onPress={() => setShown(line.id)}
                  />
                </span>
              ),
            },
          ]}
        />
      )}
      {shown !== null && <ExchangeFileDialog id={shown} onClose={() => setShown(null)} />}
    </Section>
  );
}
