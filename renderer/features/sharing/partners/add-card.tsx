import { FolderOpen } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { bridge } from '../../../parts/bridge';
import { paths } from '../../../parts/paths';
import { useVault } from '../../../parts/vault-context';
import { Button } from '../../../ui/button';
import { Section } from '../../../ui/page';
import { TextField } from '../../../ui/text-field';
import { showToast } from '../../../ui/toast';
import type { CardError } from '../../../vault/vault';
import { FileProblem, fileErrorOf } from '../open/file-problem';
import css from '../sharing.module.css';

type Problem = CardError | ReturnType<typeof fileErrorOf>;

/** Takes the card of another group, from a file or as text, and goes to its words. */
export function AddCard() {
  const { t } = useTranslation('partners');
  const vault = useVault();
  const [, navigate] = useLocation();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);

  const add = async (card: Uint8Array<ArrayBuffer> | string) => {
    setProblem(null);
    const added = await vault.addCard(card);
    if (!added.ok) return setProblem(added.error);
    if (added.value.sameName) showToast({ tone: 'danger', message: t('add.sameName') });
    navigate(paths.partner(added.value.partner));
  };
  const pick = async () => {
    setProblem(null);
    const file = await bridge().call('open-card-file');
    if (file === null) return;
    if ('bytes' in file) await add(file.bytes as Uint8Array<ArrayBuffer>);
    else
      setProblem(file.error === 'too-large' ? { type: 'card-too-large' } : fileErrorOf(file.error));
  };
  return (
    <Section title={t('add.title')}>
      <p className={css.note}>{t('add.body')}</p>
      {problem && <FileProblem error={problem} />}
      <div>
        <Button variant="primary" icon={FolderOpen} onPress={() => void pick()}>
          {t('add.file')}
        </Button>
      </div>
      <form
        className={css.pasted}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') void add(text);
        }}
      >
        <TextField
          label={t('add.text')}
          description={t('add.textHint')}
          value={text}
          onChange={setText}
          multiline
          rows={4}
        />
        <div>
          <Button type="submit" isDisabled={text.trim() === ''}>
            {t('add.paste')}
          </Button>
        </div>
      </form>
    </Section>
  );
}
