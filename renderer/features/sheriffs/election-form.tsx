import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Contest } from '../../core/model/campaign';
import { COUNTIES } from '../../core/model/county';
import { CONTEST_KINDS } from '../../core/model/vocabulary';
import { readLooseDate } from '../../core/sheriffs/loose-date';
import { useTerms } from '../../parts/terms';
import { useRun } from '../../parts/use-run';
import { CheckboxField } from '../../ui/checkbox-field';
import { Fields } from '../../ui/page';
import { SelectField } from '../../ui/select-field';
import { TextField } from '../../ui/text-field';
import { TokensField } from '../../ui/tokens-field';
import { EditDialog } from './edit-dialog';
import { asTyped, CandidatesEditor, readCandidates } from './elections/candidates-editor';
import { LooseDateField } from './loose-date-field';
import { ProseField } from './prose-field';

const COUNTY_OPTIONS = COUNTIES.map((county) => ({ id: county.fips, label: county.name }));

/** Adds an election that decided an office in some counties, or edits one. */
export function ElectionForm(props: {
  readonly contest: Contest | null;
  readonly county: string | null;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('sheriffs');
  const { t: file } = useTranslation('county-file');
  const terms = useTerms();
  const run = useRun();
  const [before] = useState(() => ({
    date: props.contest?.date ?? '',
    kind: props.contest?.kind ?? 'general',
    text: props.contest?.text ?? '',
    source: props.contest?.source ?? '',
    counties: props.contest?.counties ?? (props.county ? [props.county] : []),
    office: props.contest?.office ?? '',
    party: props.contest?.party ?? '',
    candidates: (props.contest?.candidates ?? []).map(asTyped),
    notFinal: props.contest?.notFinal ?? false,
    decisive: props.contest?.decisive ?? null,
  }));
  const [draft, setDraft] = useState(before);
  const set = (patch: Partial<typeof draft>) => setDraft({ ...draft, ...patch });
  const date = readLooseDate(draft.date);
  const candidates = readCandidates(draft.candidates);
  const textMissing = draft.text.trim() === '' && draft.candidates.length === 0;
  const save = async () => {
    const fields = { ...draft, date: date ?? '', candidates: candidates ?? [] };
    const toast = t('election.saved');
    const { contest } = props;
    const done = await (contest
      ? run({ type: 'edit-record', kind: 'contest', id: contest.id, patch: fields }, { toast })
      : run({ type: 'add-record', kind: 'contest', fields }, { toast }));
    return done !== null;
  };
  const dateProblem =
    date === null ? t('fact.dateBad') : date === '' ? t('election.dateMissing') : null;
  return (
    <EditDialog
      title={props.contest ? t('election.editTitle') : t('election.new')}
      dirty={draft !== before}
      valid={dateProblem === null && !textMissing && candidates !== null}
      save={save}
      onClose={props.onClose}
    >
      {(tried) => (
        <>
          <Fields>
            <LooseDateField
              label={t('election.date')}
              value={draft.date}
              onChange={(text) => set({ date: text })}
              error={tried ? dateProblem : null}
              isRequired
            />
            <SelectField
              label={t('election.kind')}
              value={draft.kind}
              onChange={(kind) => set({ kind })}
              options={CONTEST_KINDS.map((id) => ({ id, label: terms.contestKind(id) }))}
            />
          </Fields>
          <TokensField
            label={t('election.counties')}
            values={draft.counties}
            onChange={(counties) => set({ counties })}
            options={COUNTY_OPTIONS}
          />
          <Fields>
            <TextField
              label={file('contest.office')}
              value={draft.office}
              onChange={(office) => set({ office })}
              maxLength={200}
            />
            <TextField
              label={file('contest.party')}
              value={draft.party}
              onChange={(party) => set({ party })}
              maxLength={60}
            />
          </Fields>
          <CandidatesEditor
            candidates={draft.candidates}
            onChange={(next) => set({ candidates: [...next] })}
            tried={tried}
          />
          <CheckboxField
            label={file('contest.notFinal')}
            isSelected={draft.notFinal}
            onChange={(notFinal) => set({ notFinal })}
          />
          <SelectField
            label={file('contest.decisive')}
            value={draft.decisive === null ? 'unknown' : draft.decisive ? 'yes' : 'no'}
            onChange={(answer) => set({ decisive: answer === 'unknown' ? null : answer === 'yes' })}
            options={(['unknown', 'yes', 'no'] as const).map((id) => ({
              id,
              label: file(`contest.decisiveWays.${id}`),
            }))}
          />
          <ProseField
            label={t('election.text')}
            value={draft.text}
            onChange={(text) => set({ text })}
            error={tried && textMissing ? t('election.textMissing') : null}
            isRequired={draft.candidates.length === 0}
          />
          <TextField
            label={t('election.source')}
            value={draft.source}
            onChange={(source) => set({ source })}
            description={t('fact.sourceHint')}
            maxLength={500}
          />
        </>
      )}
    </EditDialog>
  );
}
