import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './door.module.css';

/** Says that Caps Lock is on, as soon as a key tells. */
export function CapsLockHint() {
  const { t } = useTranslation('unlock');
  const [on, setOn] = useState(false);
  useEffect(() => {
    const look = (e: KeyboardEvent) => setOn(e.getModifierState('CapsLock'));
    document.addEventListener('keydown', look);
    document.addEventListener('keyup', look);
    return () => {
      document.removeEventListener('keydown', look);
      document.removeEventListener('keyup', look);
    };
  }, []);
  return (
    <p className={css.note} role="status">
      {on && <strong>{t('capsLock')}</strong>}
    </p>
  );
}
