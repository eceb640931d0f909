import { Scale, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Views } from '../../../core/views/views';
import { formatDate } from '../../../parts/dates';
import { useTerms } from '../../../parts/terms';
import { useLanguage } from '../../../parts/use-language';
import { useRun } from '../../../parts/use-run';
import { useView } from '../../../parts/vault-context';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { SimpleTable } from '../../../ui/simple-table';

const SHOWN_AT_ONCE = 50;

type Row = Views['verdicts']['result']['rows'][number];

/** What was decided about pairs, latest first, each to be taken back. */
export function DecidedList() {
  const { t } = useTranslation('duplicates');
  const terms = useTerms();
  const language = useLanguage();
  const run = useRun();
  const [count, setCount] = useState(SHOWN_AT_ONCE);
  const found = useView('verdicts', { from: 0, count });
  if (!found) return null;
  if (found.total === 0) {
    return (
      <EmptyState icon={Scale} title={t('empty.decidedTitle')} body={t('empty.decidedBody')} />
    );
  }
  const takeBack = (row: Row) =>
    void run({ type: 'forget-verdict', verdict: row.verdict.id }, { toast: t('forgotten') });
  return (
    <>
      <SimpleTable<Row>
        label={t('decided.list')}
        rows={found.rows}
        rowKey={(row) => row.verdict.id}
        columns={[
          {
            id: 'pair',
            header: t('decided.pair'),
            render: ({ a, b }) => <strong>{t('decided.between', { first: a, second: b })}</strong>,
          },
          {
            id: 'says',
            header: t('decided.says'),
            render: ({ verdict }) => terms.verdict(verdict.says),
          },
          {
            id: 'when',
            header: t('decided.when'),
            render: ({ verdict }) => verdict.date && formatDate(verdict.date, language, 'day'),
          },
          { id: 'by', header: t('decided.by'), render: ({ verdict }) => verdict.by },
          {
            id: 'back',
            header: t('decided.change'),
            render: (row) => (
              <Button
                variant="quiet"
                icon={Undo2}
                name={`${t('decided.back')}: ${t('decided.between', { first: row.a, second: row.b })}`}
                onPress={() => takeBack(row)}
              >
                {t('decided.back')}
              </Button>
            ),
          },
        ]}
      />
      {found.total > found.rows.length && (
        <div>
          <Button onPress={() => setCount(count + SHOWN_AT_ONCE)}>{t('more')}</Button>
        </div>
      )}
    </>
  );
}
