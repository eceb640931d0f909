import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Note } from '../../core/model/note';
import { Button } from '../../ui/button';
import { DateField } from '../../ui/date-field';
import { FormActions } from '../../ui/page';
import { TextField } from '../../ui/text-field';
import { FreeTextHint } from '../free-text-hint';
import { useUnsavedGuard } from '../unsaved-guard';
import { useRun } from '../use-run';
import { useView } from '../vault-context';
import style from './notes.module.css';

/** Writes a note about a record, or changes one (`note`). */
export function NoteForm(props: {
  readonly subject: string;
  readonly note: Note | null;
  readonly onDone: () => void;
}) {
  const { t } = useTranslation('parts');
  const run = useRun();
  const workspace = useView('workspace', {});
  const [text, setText] = useState(props.note?.text ?? '');
  const [date, setDate] = useState(props.note?.date ?? '');
  const [missing, setMissing] = useState(false);
  const day = date || (workspace?.today ?? '');
  const dirty = text !== (props.note?.text ?? '');
  const guard = useUnsavedGuard(dirty);

  const save = async () => {
    if (!text.trim()) {
      setMissing(true);
      return;
    }
    const done = props.note
      ? await run(
          { type: 'edit-record', kind: 'note', id: props.note.id, patch: { text, date: day } },
          { toast: t('notes.changed') },
        )
      : await run(
          {
            type: 'add-record',
            kind: 'note',
            fields: {
              subject: props.subject,
              date: day,
              text,
              by: workspace?.workspace.organizer ?? '',
            },
          },
          { toast: t('notes.added') },
        );
    if (!done) return;
    guard.release();
    props.onDone();
  };

  return (
    <form
      className={style.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        guard.leave(props.onDone);
      }}
    >
      <TextField
        label={t('notes.text')}
        value={text}
        onChange={(next) => {
          setText(next);
          setMissing(false);
        }}
        multiline
        rows={4}
        maxLength={10_000}
        autoFocus
        error={missing ? t('notes.missing') : null}
      />
      <FreeTextHint text={text} onChange={setText} />
      <DateField label={t('notes.date')} value={day} onChange={setDate} />
      <FormActions>
        <Button variant="primary" type="submit">
          {t('notes.save')}
        </Button>
        <Button onPress={() => guard.leave(props.onDone)}>{t('notes.cancel')}</Button>
      </FormActions>
      {guard.dialog}
    </form>
  );
}
