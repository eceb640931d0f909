import { FlaskConical } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { bridge } from './bridge';
import { useVault, useView } from './vault-context';

/** Offers the sample workspace where a list is still empty, after saying what happens; nothing in the sample itself. */
export function SampleOffer() {
  const { t } = useTranslation('parts');
  const vault = useVault();
  const workspace = useView('workspace', {});
  const [asking, setAsking] = useState(false);
  if (!workspace || workspace.workspace.sample) return null;
  const open = async () => {
    await vault.fold();
    await bridge().call('open-sample');
  };
  return (
    <>
      <Button icon={FlaskConical} onPress={() => setAsking(true)}>
        {t('sample.offer')}
      </Button>
      <Dialog
        title={t('sample.title')}
        isOpen={asking}
        onClose={() => setAsking(false)}
        size="small"
        actions={
          <>
            <Button onPress={() => setAsking(false)}>{t('sample.stay')}</Button>
            <Button variant="primary" onPress={() => void open()}>
              {t('sample.open')}
            </Button>
          </>
        }
      >
        <p>{t('sample.body')}</p>
      </Dialog>
    </>
  );
}
