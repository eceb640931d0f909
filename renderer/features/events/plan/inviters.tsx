import { useTranslation } from 'react-i18next';
import type { InviterRow } from '../../../core/views/event-plan-views';
import { formatCount } from '../../../parts/dates';
import { useLanguage } from '../../../parts/use-language';
import { Section } from '../../../ui/page';
import { SimpleTable } from '../../../ui/simple-table';

/** Who invited how many people, and how they turned out; what it is for while nobody noted it. */
export function Inviters({ rows }: { readonly rows: readonly InviterRow[] }) {
  const { t } = useTranslation('plan');
  const language = useLanguage();
  const number = (count: number) => formatCount(count, language);
  return (
    <Section title={t('inviters.title')}>
      {rows.length === 0 ? (
        <p>{t('inviters.body')}</p>
      ) : (
        <SimpleTable
          label={t('inviters.title')}
          rows={rows}
          rowKey={({ member }) => member ?? 'nobody'}
          columns={[
            {
              id: 'name',
              header: t('inviters.name'),
              render: ({ name }) => name || t('inviters.nobody'),
            },
            {
              id: 'invited',
              header: t('inviters.invited'),
              align: 'end',
              render: ({ invited }) => number(invited),
            },
            {
              id: 'expected',
              header: t('inviters.expected'),
              align: 'end',
              render: ({ expected }) => number(expected),
            },
            {
              id: 'came',
              header: t('inviters.came'),
              align: 'end',
              render: ({ came }) => number(came),
            },
          ]}
        />
      )}
    </Section>
  );
}
