import { useTranslation } from 'react-i18next';
import css from './opening.module.css';

/** Stands in for a moment while the vault answers. */
export function Opening() {
  const { t } = useTranslation('common');
  return (
    <main className={css.opening} aria-busy>
      <p role="status">{t('loading')}</p>
    </main>
  );
}
