import { useTranslation } from 'react-i18next';
import css from './sheriffs.module.css';

/** Several sources, or one too long to read as the beginning of a sentence. */
const UNWIELDY = /[;,]|.{40}/;

/** Heads one side of a dispute. */
export function SourceSays({ source }: { readonly source: string }) {
  const { t } = useTranslation('sheriffs');
  return (
    <p className={css.strong}>
      {source === '' || UNWIELDY.test(source)
        ? t('fact.thisSourceSays')
        : t('fact.sourceSays', { source })}
    </p>
  );
}
