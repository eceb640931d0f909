import { FlaskConical } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/icon';
import css from './frame.module.css';

/** Marks every screen of the sample, so that nobody takes it for their own records. */
export function SampleBanner() {
  const { t } = useTranslation('shell');
  return (
    <aside className={css.sample} aria-label={t('sample.label')}>
      <Icon of={FlaskConical} />
      <strong>{t('sample.title')}</strong>
      <span>{t('sample.body')}</span>
    </aside>
  );
}
