import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft } from '../../../core/model/kinds';
import type { Law } from '../../../core/model/law';
import { FACT_TOPICS } from '../../../core/model/vocabulary';
import type { StateLaw } from '../../../core/sheriffs/state-law';
import { useTerms } from '../../../parts/terms';
import { useRun } from '../../../parts/use-run';
import { DateField } from '../../../ui/date-field';
import { Fields } from '../../../ui/page';
import { SelectField } from '../../../ui/select-field';
import { SuggestField } from '../../../ui/suggest-field';
import { TextField } from '../../../ui/text-field';
import { EditDialog } from '../edit-dialog';
import { ProseField } from '../prose-field';
import { useValueWords } from '../use-value-words';

type LawDraft = Omit<Law, 'id' | 'code' | 'hidden'>;

const BLANK: LawDraft = {
  topic: 'detainer-hold',
  from: '',
  to: '',
  floor: '',
  citation: '',
  quote: '',
  noteEn: '',
  noteEs: '',
  source: '',
};

/** Corrects a law or adds one (`law` null). */
export function LawForm(props: { readonly law: StateLaw | null; readonly onClose: () => void }) {
  const { t } = useTranslation('county-file');
  const terms = useTerms();
  const values = useValueWords();
  const run = useRun();
  const [before] = useState((): LawDraft => {
    if (!props.law) return BLANK;
    const { origin: _origin, code: _code, ...draft } = props.law;
    return { ...draft, floor: values.show(draft.floor) };
  });
  const [draft, setDraft] = useState(before);
  const set = (patch: Partial<LawDraft>) => setDraft({ ...draft, ...patch });
  const citationMissing = draft.citation.trim() === '';
  const save = async () => {
    const patch: Draft<'law'> = { ...draft, floor: values.store(draft.topic, draft.floor) };
    const code = props.law?.code ?? null;
    return (await run({ type: 'set-law', code, patch }, { toast: t('law.saved') })) !== null;
  };
  return (
    <EditDialog
      title={props.law ? t('law.form.edit') : t('law.form.add')}
      dirty={draft !== before}
      valid={!citationMissing}
      save={save}
      onClose={props.onClose}
    >
      {(tried) => (
        <>
          <TextField
            label={t('law.form.citation')}
            value={draft.citation}
            onChange={(citation) => set({ citation })}
            description={t('law.form.citationHint')}
            error={tried && citationMissing ? t('law.form.citationMissing') : null}
            isRequired
            maxLength={300}
          />
          <Fields>
            <SelectField
              label={t('law.form.topic')}
              value={draft.topic}
              onChange={(topic) => set({ topic })}
              options={FACT_TOPICS.map((id) => ({ id, label: terms.topic(id) }))}
            />
            <SuggestField
              label={t('law.form.floor')}
              value={draft.floor}
              onChange={(floor) => set({ floor })}
              suggestions={values.offered(draft.topic)}
              description={t('law.form.floorHint')}
              maxLength={200}
            />
            <DateField
              label={t('law.form.from')}
              value={draft.from}
              onChange={(from) => set({ from })}
            />
            <DateField label={t('law.form.to')} value={draft.to} onChange={(to) => set({ to })} />
          </Fields>
          <ProseField
            label={t('law.form.quote')}
            value={draft.quote}
            onChange={(quote) => set({ quote })}
          />
          <ProseField
            label={t('law.form.noteEn')}
            value={draft.noteEn}
            onChange={(noteEn) => set({ noteEn })}
          />
          <ProseField
            label={t('law.form.noteEs')}
            value={draft.noteEs}
            onChange={(noteEs) => set({ noteEs })}
          />
          <TextField
            label={t('law.form.source')}
            value={draft.source}
            onChange={(source) => set({ source })}
            maxLength={500}
          />
        </>
      )}
    </EditDialog>
  );
}
