import { useTranslation } from 'react-i18next';
import css from './sheriffs.module.css';
import { shortSource } from './short-source';

/** Heads one side of a dispute with the name of its source. */
export function SourceSays({ source }: { readonly source: string }) {
  const { t } = useTranslation('sheriffs');
  const name = shortSource(source);
  return (
    <p className={css.strong}>
      {name ? t('fact.sourceSays', { source: name }) : t('fact.thisSourceSays')}
    </p>
  );
}
