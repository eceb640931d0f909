import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FreeTextHint } from '../../../parts/free-text-hint';
import { TextField } from '../../../ui/text-field';

/** The note of a call. Enter saves and goes back to the list; leaving the box saves; Escape forgets what was typed. */
export function CallNote(props: {
  readonly note: string;
  readonly isDisabled: boolean;
  readonly onSave: (note: string) => void;
  readonly onLeave: () => void;
}) {
  const { t } = useTranslation('calls');
  const [typed, setTyped] = useState<string | null>(null);
  // What was saved and is not on view yet: Enter saves, and so does leaving the box right after.
  const saved = useRef(props.note);
  const text = typed ?? props.note;
  const save = () => {
    const note = text.trim();
    if (typed === null || note === saved.current) return;
    saved.current = note;
    props.onSave(note);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!(event.target instanceof HTMLTextAreaElement)) return;
    if (event.key === 'Escape') setTyped(null);
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    save();
    props.onLeave();
  };
  const onBlur = (event: FocusEvent<HTMLElement>) => {
    if (event.target instanceof HTMLTextAreaElement) save();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the box that is inside.
    <div onKeyDown={onKeyDown} onBlur={onBlur}>
      <TextField
        label={t('panel.note')}
        description={t('panel.noteHint')}
        value={text}
        onChange={setTyped}
        isDisabled={props.isDisabled}
        multiline
        rows={2}
        maxLength={300}
      />
      <FreeTextHint text={text} onChange={setTyped} />
    </div>
  );
}
