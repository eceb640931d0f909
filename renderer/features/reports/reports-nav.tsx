import { useTranslation } from 'react-i18next';
import { paths } from '../../parts/paths';
import { LinkTabs } from '../../ui/link-tabs';

const PARTS = ['reports', 'monthlyReport', 'coming'] as const;

/** The way between the screens of the reports. */
export function ReportsNav({ current }: { readonly current: (typeof PARTS)[number] }) {
  const { t } = useTranslation('reports');
  return (
    <LinkTabs
      label={t('nav.label')}
      current={paths[current]}
      tabs={PARTS.map((part) => ({ href: paths[part], label: t(`nav.${part}`) }))}
    />
  );
}
