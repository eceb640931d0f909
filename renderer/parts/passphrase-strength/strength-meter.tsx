import { useTranslation } from 'react-i18next';
import { PASSPHRASE_NEEDS } from '../../core/passphrase-needs';
import type { Strength } from '../../vault/vault';
import css from './strength-meter.module.css';

/** How far a passphrase is from being hard enough: a bar, and the same in words. */
export function StrengthMeter({ strength }: { readonly strength: Strength | null }) {
  const { t } = useTranslation('parts');
  const { length, guessesLog10 } = PASSPHRASE_NEEDS;
  const part = strength
    ? Math.min(1, strength.length / length, strength.guessesLog10 / guessesLog10)
    : 0;
  const verdict = () => {
    if (!strength) return '';
    if (strength.enough) return t('strength.enough');
    return strength.length < length
      ? t('strength.short', { length: strength.length, of: length })
      : t('strength.weak');
  };
  return (
    <div className={css.meter}>
      <span className={css.label}>{t('strength.title')}</span>
      <div className={css.track} aria-hidden>
        <div
          className={css.fill}
          data-enough={strength?.enough ? '' : undefined}
          style={{ width: `${part * 100}%` }}
        />
      </div>
      <p className={css.verdict} role="status">
        {verdict()}
      </p>
    </div>
  );
}
