import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button';
import style from './private-address.module.css';

/** The exact address of an event, out of sight until somebody asks for it, and again when the screen is left. */
export function PrivateAddress({ address }: { readonly address: string }) {
  const { t } = useTranslation('plan');
  const [isShown, setShown] = useState(false);
  return (
    <span className={style.address}>
      <span>{isShown ? address : t('address.kept')}</span>
      <Button variant="quiet" icon={isShown ? EyeOff : Eye} onPress={() => setShown(!isShown)}>
        {t(isShown ? 'address.hide' : 'address.show')}
      </Button>
    </span>
  );
}
