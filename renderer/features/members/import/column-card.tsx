import { ShieldCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { COLUMN_MEANINGS, type ColumnMeaning } from '../../../core/tables/column-meaning';
import type { TableColumn } from '../../../core/tables/table-plan';
import { Chip } from '../../../ui/chip';
import { SelectField } from '../../../ui/select-field';
import css from './import.module.css';

/** A column: its cells, what they are taken in as and why; or why it stays out, and then its cells are not shown. */
export function ColumnCard(props: {
  readonly column: TableColumn;
  readonly header: string;
  readonly meaning: ColumnMeaning;
  readonly onChange: (meaning: ColumnMeaning) => void;
}) {
  const { column, header, meaning } = props;
  const { t } = useTranslation('tables');
  const why = meaning === column.meaning ? column.why : 'person';
  return (
    <li className={css.column} data-out={meaning === 'skip' ? '' : undefined}>
      <div className={css.sample}>
        <h3>{header}</h3>
        {column.refused ? null : column.sample.length === 0 ? (
          <p className={css.soft}>{t('columns.empty')}</p>
        ) : (
          <ul className={css.cells}>
            {column.sample.map((cell, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: cells may repeat; their order is fixed.
              <li key={i} title={cell}>
                {cell}
              </li>
            ))}
          </ul>
        )}
      </div>
      {column.refused ? (
        <div className={css.refused}>
          <Chip icon={ShieldCheck}>{t('columns.refused')}</Chip>
          <p>{t(`refusal.${column.refused}`)}</p>
        </div>
      ) : (
        <SelectField<ColumnMeaning>
          label={t('columns.meaning', { header })}
          value={meaning}
          onChange={props.onChange}
          description={t(`columns.why.${why}`)}
          options={COLUMN_MEANINGS.map((id) => ({ id, label: t(`meaning.${id}`) }))}
        />
      )}
    </li>
  );
}
