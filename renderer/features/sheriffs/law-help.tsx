import { useTranslation } from 'react-i18next';
import type { Fact } from '../../core/model/fact';
import { Help } from '../../ui/help';
import css from './sheriffs.module.css';

/** Law terms that have a short explanation in plain words. */
export type LawTerm = 'detainer' | 'judgeWarrant' | 'agreement287g' | 'iceWarrant';

const BY_TOPIC: Readonly<Partial<Record<Fact['topic'], readonly LawTerm[]>>> = {
  'agreement-287g': ['agreement287g'],
  'detainer-hold': ['detainer', 'judgeWarrant'],
  'detainer-notify': ['detainer'],
  'papers-accepted': ['iceWarrant', 'judgeWarrant'],
  'ice-in-jail': ['judgeWarrant'],
};

/** Law terms that a topic of facts uses. */
export const lawTermsOf = (topic: Fact['topic']): readonly LawTerm[] => BY_TOPIC[topic] ?? [];

/** One "?" that explains law terms, or nothing when there are none. */
export function LawHelp({ terms }: { readonly terms: readonly LawTerm[] }) {
  const { t } = useTranslation('sheriffs');
  const [first, second] = terms;
  if (!first) return null;
  return (
    <Help label={second ? t('help.several') : t(`help.${first}.label`)}>
      {terms.map((term) => (
        <div key={term} className={css.term}>
          <p className={css.strong}>{t(`help.${term}.label`)}</p>
          <p>{t(`help.${term}.text`)}</p>
        </div>
      ))}
      <p className={css.soft}>{t('help.notAdvice')}</p>
    </Help>
  );
}
