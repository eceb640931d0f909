import { useTranslation } from 'react-i18next';
import type { StateLaw } from '../../../core/sheriffs/state-law';
import { useLanguage } from '../../../parts/use-language';
import css from '../sheriffs.module.css';
import { useDates } from '../use-dates';
import { useValueWords } from '../use-value-words';

/** When a law holds, seen from a day. */
export function useLawSpan(): (law: StateLaw, today: string) => string {
  const { t } = useTranslation('county-file');
  const dates = useDates();
  return ({ from, to }, today) => {
    if (from && to) return t('law.was', { from: dates.day(from), to: dates.day(to) });
    if (to) return t('law.before', { to: dates.day(to) });
    if (!from) return t('law.always');
    return t(from > today ? 'law.ahead' : 'law.inForce', { from: dates.day(from) });
  };
}

/** What a law asks: its floor, the statute's own words, and what they mean in plain ones. */
export function LawWords({ law }: { readonly law: StateLaw }) {
  const { t } = useTranslation('county-file');
  const { t: quoted } = useTranslation('sheriffs');
  const language = useLanguage();
  const values = useValueWords();
  const note = language === 'es' ? law.noteEs || law.noteEn : law.noteEn || law.noteEs;
  return (
    <>
      {law.floor && (
        <p className={css.strong}>{t('law.floor', { value: values.show(law.floor) })}</p>
      )}
      {note && <p className={css.prose}>{note}</p>}
      {law.quote ? (
        <figure className={css.quote}>
          <blockquote lang="en">{quoted('statement.quoted', { words: law.quote })}</blockquote>
          <figcaption className={css.soft}>{law.citation}</figcaption>
        </figure>
      ) : (
        <p className={css.soft}>{t('law.noQuote')}</p>
      )}
    </>
  );
}
