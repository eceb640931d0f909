import { useTranslation } from 'react-i18next';
import type { Strength } from '../../vault/vault';
import css from './door.module.css';

const NEEDED_LENGTH = 15;
const NEEDED_LOG10 = 14;

/** How far a passphrase is from being hard enough: a bar, and the same in words. */
export function StrengthMeter({ strength }: { readonly strength: Strength | null }) {
  const { t } = useTranslation('first-run');
  const part = strength
    ? Math.min(1, strength.length / NEEDED_LENGTH, strength.guessesLog10 / NEEDED_LOG10)
    : 0;
  const verdict = () => {
    if (!strength) return '';
    if (strength.enough) return t('passphrase.enough');
    if (strength.length < NEEDED_LENGTH) {
      return t('passphrase.length', { count: strength.length });
    }
    return t('passphrase.weak');
  };
  return (
    <div className={css.meter}>
      <span className={css.label}>{t('passphrase.strength')}</span>
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
