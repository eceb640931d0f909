import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SuggestionRow } from '../../../core/views/suggestion-row';
import { formatDate } from '../../../parts/dates';
import { useLanguage } from '../../../parts/use-language';
import { Button } from '../../../ui/button';
import { Chip } from '../../../ui/chip';
import { Section } from '../../../ui/page';
import { SimpleTable } from '../../../ui/simple-table';
import style from './suggestions.module.css';
import { useSuggestionWords } from './use-suggestion-words';

const SHOWN_AT_ONCE = 20;

/** Suggestions that have an answer, the latest first. Nothing while there are none. */
export function SettledSuggestions({ rows }: { readonly rows: readonly SuggestionRow[] }) {
  const { t } = useTranslation('incoming');
  const language = useLanguage();
  const words = useSuggestionWords();
  const [count, setCount] = useState(SHOWN_AT_ONCE);
  if (rows.length === 0) return null;
  const when = ({ decidedOn, decidedBy }: SuggestionRow): string => {
    const date = formatDate(decidedOn, language);
    return decidedBy === '' ? date : t('suggestions.settledBy', { date, by: decidedBy });
  };
  return (
    <Section title={t('suggestions.settled')}>
      <SimpleTable<SuggestionRow>
        label={t('suggestions.settled')}
        rows={rows.slice(0, count)}
        rowKey={({ id }) => id}
        columns={[
          { id: 'who', header: t('suggestions.who'), render: ({ memberName }) => memberName },
          { id: 'field', header: t('suggestions.field'), render: words.field },
          { id: 'after', header: t('suggestions.after'), render: words.after },
          {
            id: 'from',
            header: t('suggestions.from'),
            render: ({ partnerName }) => partnerName || t('people.unnamedGroup'),
          },
          {
            id: 'answer',
            header: t('suggestions.settledAs'),
            render: (row) =>
              row.state !== 'open' && (
                <>
                  <Chip tone={row.state === 'taken' ? 'moss' : 'neutral'}>
                    {t(`suggestions.state.${row.state}`)}
                  </Chip>
                  <span className={style.when}>{when(row)}</span>
                </>
              ),
          },
        ]}
      />
      {rows.length > count && (
        <div>
          <Button onPress={() => setCount(count + 5 * SHOWN_AT_ONCE)}>
            {t('suggestions.more')}
          </Button>
        </div>
      )}
    </Section>
  );
}
