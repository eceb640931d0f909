import { type Ref, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../parts/dates';
import { useLanguage } from '../../parts/use-language';
import { PrintSheet } from '../../ui/print-sheet';
import css from './door.module.css';

/** The page that prints: the recovery code, what it does, and how to keep it. Names neither group nor person. */
export function RecoverySheet(props: { readonly ref: Ref<HTMLDivElement>; readonly code: string }) {
  const { t } = useTranslation('first-run');
  const language = useLanguage();
  const [made] = useState(() => Date.now());
  return (
    <PrintSheet ref={props.ref} lang={language}>
      <div className={css.page}>
        <h1>{t('recovery.sheetTitle')}</h1>
        <p>{t('recovery.sheetBody')}</p>
        <p className={css.printed}>{props.code}</p>
        <p>{t('recovery.sheetHow')}</p>
        <p>{t('recovery.sheetDate', { date: formatMoment(made, language) })}</p>
      </div>
    </PrintSheet>
  );
}
