import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Note } from '../../core/model/note';
import type { RecordId } from '../../core/record';
import { useRun } from '../../parts/use-run';
import { useView } from '../../parts/vault-context';
import { DateField } from '../../ui/date-field';
import { Fields } from '../../ui/page';
import { SelectField } from '../../ui/select-field';
import { EditDialog } from './edit-dialog';
import { ProseField } from './prose-field';

/** Adds a dated note about one of `subjects` (agencies and officials of a county), or edits one. */
export function NoteForm(props: {
  readonly note: Note | null;
  readonly subjects: readonly { readonly id: RecordId; readonly label: string }[];
  readonly today: string;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('sheriffs');
  const run = useRun();
  const workspace = useView('workspace', {});
  const [before] = useState(() => ({
    subject: props.note ? props.note.subject : (props.subjects[0]?.id ?? null),
    date: props.note?.date || props.today,
    text: props.note?.text ?? '',
  }));
  const [draft, setDraft] = useState(before);
  const set = (patch: Partial<typeof draft>) => setDraft({ ...draft, ...patch });
  const textMissing = draft.text.trim() === '';
  const save = async () => {
    const toast = t('note.saved');
    const by = workspace?.workspace.organizer ?? '';
    const done = await (props.note
      ? run({ type: 'edit-record', kind: 'note', id: props.note.id, patch: draft }, { toast })
      : run({ type: 'add-record', kind: 'note', fields: { ...draft, by } }, { toast }));
    return done !== null;
  };
  return (
    <EditDialog
      title={props.note ? t('note.editTitle') : t('note.new')}
      dirty={draft !== before}
      valid={!textMissing && draft.subject !== null}
      save={save}
      onClose={props.onClose}
    >
      {(tried) => (
        <>
          <Fields>
            <SelectField
              label={t('note.about')}
              value={draft.subject}
              onChange={(subject) => set({ subject })}
              options={props.subjects}
              error={tried && !draft.subject ? t('note.aboutMissing') : null}
            />
            <DateField
              label={t('note.date')}
              value={draft.date}
              onChange={(date) => set({ date })}
            />
          </Fields>
          <ProseField
            label={t('note.text')}
            value={draft.text}
            onChange={(text) => set({ text })}
            error={tried && textMissing ? t('note.textMissing') : null}
            description={t('privacy')}
            isRequired
            rows={4}
            maxLength={10_000}
          />
        </>
      )}
    </EditDialog>
  );
}
