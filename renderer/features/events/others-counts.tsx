import { useTranslation } from 'react-i18next';
import { formatCount, formatDate } from '../../parts/dates';
import { useLanguage } from '../../parts/use-language';
import { useView } from '../../parts/vault-context';
import { Section } from '../../ui/page';
import { SimpleTable } from '../../ui/simple-table';

/** What other groups counted at an event, as they sent it; nothing when none did. */
export function OthersCounts({ event }: { readonly event: string }) {
  const { t } = useTranslation('events');
  const { t: after } = useTranslation('after');
  const language = useLanguage();
  const rows = useView('others-counts', { event });
  if (!rows || rows.length === 0) return null;
  const number = (count: number) => formatCount(count, language);
  return (
    <Section title={t('othersCounts.title')}>
      <SimpleTable
        label={t('othersCounts.title')}
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'group',
            header: t('othersCounts.group'),
            render: ({ group }) => group || t('othersCounts.nameless'),
          },
          {
            id: 'asked',
            header: t('othersCounts.asked'),
            align: 'end',
            render: ({ sums }) => number(sums.asked),
          },
          {
            id: 'expected',
            header: t('othersCounts.expected'),
            align: 'end',
            render: ({ sums }) => number(sums.expected),
          },
          {
            id: 'came',
            header: t('othersCounts.came'),
            align: 'end',
            render: ({ sums }) => number(sums.came),
          },
          {
            id: 'heads',
            header: after('headcount.title'),
            align: 'end',
            render: ({ heads }) => (heads ? number(heads.adults + heads.children) : '–'),
          },
          {
            id: 'date',
            header: t('othersCounts.day'),
            render: ({ date }) => formatDate(date, language),
          },
        ]}
      />
    </Section>
  );
}
