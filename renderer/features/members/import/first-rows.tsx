import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fold } from '../../../core/matching/fold';
import type { OpenedTable, TableWish } from '../../../core/tables/table-plan';
import { useView } from '../../../parts/vault-context';
import { Section } from '../../../ui/page';
import { draftLines, draftName } from './draft-lines';
import { useFieldWords } from './field-words';
import css from './import.module.css';

/** The first rows as they would be read with what is chosen now. */
export function FirstRows(props: { readonly table: OpenedTable; readonly wish: TableWish }) {
  const { table, wish } = props;
  const { t } = useTranslation('tables');
  const words = useFieldWords();
  const groups = useView('workspace', {})?.groups;
  const reader = useRowReader();
  const read = useMemo(() => {
    if (!reader) return [];
    const reading = {
      columns: reader.columnReadings(table.columns, wish.meanings),
      groups: new Map((groups ?? []).map(({ id, name }) => [fold(name), id])),
      tags: wish.tags,
      group: wish.group,
      words: new Map<string, boolean>(),
    };
    return table.firstRows.map((cells) => reader.readRow(cells, reading));
  }, [reader, table, wish, groups]);
  return (
    <Section title={t('first.title')}>
      <p className={css.soft}>{read.length === 0 ? t('first.none') : t('first.lead')}</p>
      <ul className={css.firstRows} aria-live="polite">
        {read.map(({ draft, problems }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the row's place is what it is.
          <li key={i} className={css.firstRow}>
            <p className={css.strong}>{draftName(draft) || t('preview.noName')}</p>
            {draftLines(draft).map(({ field, values }) => (
              <p key={field} className={css.firstLine}>
                <span className={css.soft}>{words.field(field)}</span>{' '}
                {values.map((value) => words.value(field, value)).join(', ')}
              </p>
            ))}
            {problems.map(({ type, column }) => (
              <p key={`${type} ${column}`} className={css.firstProblem}>
                {t(`problem.${type}`)}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}

type RowReader = typeof import('../../../core/tables/read-row');

/** How rows are read. It knows the phone numbers of the world, so it is fetched when it is needed and not before. */
function useRowReader(): RowReader | undefined {
  const [reader, setReader] = useState<RowReader>();
  useEffect(() => {
    void import('../../../core/tables/read-row').then(setReader);
  }, []);
  return reader;
}
