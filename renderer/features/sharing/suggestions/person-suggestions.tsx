import { useTranslation } from 'react-i18next';
import type { RecordId } from '../../../core/record';
import type { SuggestionRow } from '../../../core/views/suggestion-row';
import { formatDate } from '../../../parts/dates';
import { paths } from '../../../parts/paths';
import { useLanguage } from '../../../parts/use-language';
import { Button } from '../../../ui/button';
import { CheckboxField } from '../../../ui/checkbox-field';
import { SimpleTable } from '../../../ui/simple-table';
import type { SuggestedPerson } from './people-of';
import style from './suggestions.module.css';
import { useSuggestionWords } from './use-suggestion-words';

/** What partners suggest about one person: field by field, before and after, from whom, and the answer. */
export function PersonSuggestions(props: {
  readonly person: SuggestedPerson;
  readonly chosen: ReadonlySet<RecordId>;
  readonly onChoose: (ids: readonly RecordId[], isChosen: boolean) => void;
  readonly onSettle: (ids: readonly RecordId[], take: boolean) => void;
}) {
  const { chosen, onChoose, onSettle } = props;
  const { member, name, rows } = props.person;
  const { t } = useTranslation('incoming');
  const language = useLanguage();
  const words = useSuggestionWords();
  const ids = rows.map(({ id }) => id);
  return (
    <article className={style.person}>
      <div className={style.head}>
        <h3>
          <a href={`#${paths.member(member)}`}>{name}</a>
        </h3>
        {rows.length > 1 && (
          <CheckboxField
            label={t('suggestions.chooseAllOf', { name })}
            isSelected={ids.every((id) => chosen.has(id))}
            onChange={(isChosen) => onChoose(ids, isChosen)}
          />
        )}
      </div>
      <SimpleTable<SuggestionRow>
        label={t('suggestions.table', { name })}
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'field',
            header: t('suggestions.field'),
            render: (row) => (
              <CheckboxField
                label={words.field(row)}
                isSelected={chosen.has(row.id)}
                onChange={(isChosen) => onChoose([row.id], isChosen)}
              />
            ),
          },
          { id: 'before', header: t('suggestions.before'), render: words.before },
          {
            id: 'after',
            header: t('suggestions.after'),
            render: (row) => <strong>{words.after(row)}</strong>,
          },
          {
            id: 'from',
            header: t('suggestions.from'),
            render: ({ partnerName, date }) => (
              <>
                {partnerName || t('people.unnamedGroup')}
                <span className={style.when}>{formatDate(date, language)}</span>
              </>
            ),
          },
          {
            id: 'answer',
            header: t('suggestions.answer'),
            align: 'end',
            render: (row) => {
              const said = { field: words.field(row), name };
              return (
                <span className={style.answers}>
                  <Button
                    name={t('suggestions.takeOne', said)}
                    onPress={() => onSettle([row.id], true)}
                  >
                    {t('suggestions.take')}
                  </Button>
                  <Button
                    variant="quiet"
                    name={t('suggestions.declineOne', said)}
                    onPress={() => onSettle([row.id], false)}
                  >
                    {t('suggestions.decline')}
                  </Button>
                </span>
              );
            },
          },
        ]}
      />
    </article>
  );
}
