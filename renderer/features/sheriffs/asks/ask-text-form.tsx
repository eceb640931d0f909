import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AskText } from '../../../core/model/meeting';
import { FACT_TOPICS } from '../../../core/model/vocabulary';
import { useTerms } from '../../../parts/terms';
import { useRun } from '../../../parts/use-run';
import { SelectField } from '../../../ui/select-field';
import { EditDialog } from '../edit-dialog';
import { ProseField } from '../prose-field';

const BLANK: Omit<AskText, 'id'> = { wordsEn: '', wordsEs: '', topic: 'other', retired: false };

/** Adds an ask to the library or edits one (`text` null: a new one). */
export function AskTextForm(props: {
  readonly text: AskText | null;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('meetings');
  const terms = useTerms();
  const run = useRun();
  const [before] = useState((): Omit<AskText, 'id'> => {
    if (!props.text) return BLANK;
    const { id: _id, ...draft } = props.text;
    return draft;
  });
  const [draft, setDraft] = useState(before);
  const set = (patch: Partial<typeof draft>) => setDraft({ ...draft, ...patch });
  const missing = draft.wordsEn.trim() === '' && draft.wordsEs.trim() === '';
  const save = async () => {
    const toast = t('asks.saved');
    const { text } = props;
    const done = await (text
      ? run({ type: 'edit-record', kind: 'ask-text', id: text.id, patch: draft }, { toast })
      : run({ type: 'add-record', kind: 'ask-text', fields: draft }, { toast }));
    return done !== null;
  };
  return (
    <EditDialog
      title={props.text ? t('asks.edit') : t('asks.add')}
      dirty={draft !== before}
      valid={!missing}
      save={save}
      onClose={props.onClose}
    >
      {(tried) => (
        <>
          <ProseField
            label={t('asks.wordsEn')}
            value={draft.wordsEn}
            onChange={(wordsEn) => set({ wordsEn })}
            error={tried && missing ? t('asks.wordsMissing') : null}
          />
          <ProseField
            label={t('asks.wordsEs')}
            value={draft.wordsEs}
            onChange={(wordsEs) => set({ wordsEs })}
          />
          <SelectField
            label={t('asks.topic')}
            value={draft.topic}
            onChange={(topic) => set({ topic })}
            options={FACT_TOPICS.map((id) => ({ id, label: terms.topic(id) }))}
          />
        </>
      )}
    </EditDialog>
  );
}
