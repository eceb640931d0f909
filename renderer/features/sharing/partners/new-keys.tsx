import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useVault } from '../../../parts/vault-context';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Section } from '../../../ui/page';
import { RadioField } from '../../../ui/radio-field';
import { showToast } from '../../../ui/toast';
import type { StoreError } from '../../../vault/vault';
import { FileProblem } from '../open/file-problem';
import css from '../sharing.module.css';

/** Making new keys for this laptop: what it means, why, and a last question. `onMade`: the card is another one now. */
export function NewKeys({ onMade }: { readonly onMade: () => void }) {
  const { t } = useTranslation('partners');
  const [asks, setAsks] = useState(false);
  return (
    <Section title={t('keys.title')}>
      <p className={css.note}>{t('keys.body')}</p>
      <div>
        <Button icon={KeyRound} onPress={() => setAsks(true)}>
          {t('keys.action')}
        </Button>
      </div>
      {asks && <NewKeysDialog onClose={() => setAsks(false)} onMade={onMade} />}
    </Section>
  );
}

function NewKeysDialog(props: { readonly onClose: () => void; readonly onMade: () => void }) {
  const { t } = useTranslation('partners');
  const vault = useVault();
  const [why, setWhy] = useState<'routine' | 'seen'>('routine');
  const [problem, setProblem] = useState<StoreError | null>(null);
  const [isMaking, setIsMaking] = useState(false);
  const make = async () => {
    setIsMaking(true);
    const made = await vault.renewKeys(why === 'routine');
    setIsMaking(false);
    if (!made.ok) return setProblem(made.error);
    showToast({ tone: 'success', message: t('keys.done') });
    props.onMade();
    props.onClose();
  };
  return (
    <Dialog
      title={t('keys.ask')}
      isOpen
      onClose={props.onClose}
      actions={
        <>
          <Button onPress={props.onClose}>{t('keys.cancel')}</Button>
          <Button variant="primary" isDisabled={isMaking} onPress={() => void make()}>
            {t('keys.confirm')}
          </Button>
        </>
      }
    >
      {problem && <FileProblem error={problem} />}
      <RadioField
        label={t('keys.why')}
        value={why}
        onChange={setWhy}
        options={[
          { id: 'routine', label: t('keys.routine'), description: t('keys.routineHint') },
          { id: 'seen', label: t('keys.seen'), description: t('keys.seenHint') },
        ]}
      />
      <p>{t('keys.means')}</p>
    </Dialog>
  );
}
