import { useTranslation } from 'react-i18next';
import type { OpenedTable } from '../../../core/tables/table-plan';
import { formatCount } from '../../../parts/dates';
import { useLanguage } from '../../../parts/use-language';
import { CheckboxField } from '../../../ui/checkbox-field';
import { Section } from '../../../ui/page';
import { SelectField } from '../../../ui/select-field';
import css from './import.module.css';
import type { Importing } from './use-import';

const SEPARATORS = { ',': 'comma', ';': 'semicolon', '\t': 'tab' } as const;

/** How the table was read, and the ways to read it otherwise. */
export function ReadingSection(props: {
  readonly table: OpenedTable;
  readonly importing: Importing;
}) {
  const { table, importing } = props;
  const { t } = useTranslation('tables');
  const language = useLanguage();
  const { separator, encoding } = table;
  return (
    <Section title={t('reading.title')}>
      <div className={css.reading}>
        <InlineFacts
          items={[
            { term: t('reading.rows'), value: formatCount(table.rows, language) },
            { term: t('reading.format'), value: t(`format.${table.format}`) },
            ...(separator && table.format === 'csv'
              ? [
                  {
                    term: t('reading.separator'),
                    value: t(`reading.${SEPARATORS[separator]}`),
                  },
                ]
              : []),
            ...(encoding ? [{ term: t('reading.encoding'), value: t(`reading.${encoding}`) }] : []),
          ]}
        />
        {table.format !== 'vcard' && (
          <div className={css.readingChoices}>
            {table.sheets.length > 1 && (
              <SelectField
                label={t('reading.sheet')}
                value={String(table.sheet)}
                onChange={(sheet) => void importing.read({ sheet: Number(sheet) })}
                options={table.sheets.map((name, i) => ({ id: String(i), label: name }))}
              />
            )}
            <CheckboxField
              label={t('reading.hasHeader')}
              isSelected={table.hasHeader}
              onChange={(hasHeader) => void importing.read({ sheet: table.sheet, hasHeader })}
            />
          </div>
        )}
      </div>
    </Section>
  );
}

/** Short facts beside each other. */
function InlineFacts(props: {
  readonly items: readonly { readonly term: string; readonly value: string }[];
}) {
  return (
    <dl className={css.inlineFacts}>
      {props.items.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
