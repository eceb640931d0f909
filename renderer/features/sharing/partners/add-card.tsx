import { FolderOpen } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bridge } from '../../../parts/bridge';
import { heldCard } from '../../../parts/held-card';
import { Button } from '../../../ui/button';
import { Section } from '../../../ui/page';
import { TextField } from '../../../ui/text-field';
import { FileProblem, fileErrorOf } from '../open/file-problem';
import css from '../sharing.module.css';
import { OpenedCard } from './opened-card';
import { QrPictureDoor } from './qr-picture-door';
import { useAddCard } from './use-add-card';

/** Takes the card of another group, from a file, a picture or as text, and goes to its words. */
export function AddCard() {
  const { t } = useTranslation('partners');
  const [text, setText] = useState('');
  const [hasOpened] = useState(() => heldCard() !== null);
  const adding = useAddCard();
  const { add, begin, fail, problem } = adding;

  const pick = async () => {
    begin();
    const file = await bridge().call('open-card-file');
    if (file === null) return;
    if ('bytes' in file) await add(file.bytes as Uint8Array<ArrayBuffer>);
    else fail(file.error === 'too-large' ? { type: 'card-too-large' } : fileErrorOf(file.error));
  };
  return (
    <Section title={t('add.title')}>
      <p className={css.note}>{t('add.body')}</p>
      <OpenedCard onAdd={(card) => void add(card)} />
      {problem && <FileProblem error={problem} />}
      <div>
        <Button
          variant={hasOpened ? 'secondary' : 'primary'}
          icon={FolderOpen}
          onPress={() => void pick()}
        >
          {t('add.file')}
        </Button>
      </div>
      <QrPictureDoor adding={adding} />
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
