import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import css from './sheriffs.module.css';

/** Someone's exact words, set apart, with who and where below. */
export function QuoteBlock(props: { readonly words: string; readonly children?: ReactNode }) {
  const { t } = useTranslation('sheriffs');
  return (
    <figure className={css.quote}>
      <blockquote>{t('statement.quoted', { words: props.words })}</blockquote>
      {props.children && <figcaption className={css.soft}>{props.children}</figcaption>}
    </figure>
  );
}
