import { useTranslation } from 'react-i18next';
import { paths } from '../../parts/paths';
import { LinkTabs } from '../../ui/link-tabs';

const PARTS = [
  'members',
  'segments',
  'households',
  'duplicates',
  'calls',
  'care',
  'ladder',
] as const;

/** The way between the screens that are about members. */
export function MembersNav({ current }: { readonly current: (typeof PARTS)[number] }) {
  const { t } = useTranslation('members');
  return (
    <LinkTabs
      label={t('nav.label')}
      current={paths[current]}
      tabs={PARTS.map((part) => ({ href: paths[part], label: t(`nav.${part}`) }))}
    />
  );
}
