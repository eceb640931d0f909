import { FileInput } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../parts/paths';
import { LinkButton } from '../../../ui/button';

/** The way from the members to importing a table. */
export function ImportLink() {
  const { t } = useTranslation('tables');
  return (
    <LinkButton icon={FileInput} href={paths.importTable}>
      {t('importButton')}
    </LinkButton>
  );
}
