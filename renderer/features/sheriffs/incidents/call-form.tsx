import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { COUNTIES } from '../../../core/model/county';
import { type HotlineCall, hotlineCallKind } from '../../../core/model/incident';
import { LANGUAGES, REFERRALS } from '../../../core/model/vocabulary';
import { GuardedTextField } from '../../../parts/guarded-text-field';
import { useTerms } from '../../../parts/terms';
import { useRun } from '../../../parts/use-run';
import { useView } from '../../../parts/vault-context';
import { ComboField } from '../../../ui/combo-field';
import { Fields } from '../../../ui/page';
import { SelectField } from '../../../ui/select-field';
import { TextField } from '../../../ui/text-field';
import { EditDialog } from '../edit-dialog';
import { ProseField } from '../prose-field';
import { YesNoField } from './yes-no-field';

const COUNTY_OPTIONS = COUNTIES.map((county) => ({ id: county.fips, label: county.name }));
const NONE = 'none';

type Draft = Omit<HotlineCall, 'id' | 'code' | 'date' | 'time' | 'closedOn' | 'incident'>;

function draftOf(call: HotlineCall): Draft {
  const {
    id: _id,
    code: _code,
    date: _date,
    time: _time,
    closedOn: _closed,
    incident: _incident,
    ...draft
  } = call;
  return draft;
}

const BLANK = hotlineCallKind.read({
  id: '',
  kind: 'hotline-call',
  fields: {},
  stamps: { base: '' },
});

/** Takes a call, or changes what was written down of one (`call` null: a new one). */
export function CallForm(props: {
  readonly call: HotlineCall | null;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('incidents');
  const terms = useTerms();
  const run = useRun();
  const organizer = useView('workspace', {})?.workspace.organizer ?? '';
  const [before] = useState(() =>
    props.call ? draftOf(props.call) : { ...draftOf(BLANK), owner: organizer },
  );
  const [draft, setDraft] = useState(before);
  const set = (patch: Partial<Draft>) => setDraft({ ...draft, ...patch });
  const save = async () => {
    const id = props.call?.id ?? null;
    const done = await run(
      { type: 'take-call', id, fields: draft },
      { toast: t('calls.form.saved') },
    );
    return done !== null;
  };
  return (
    <EditDialog
      title={props.call ? t('calls.form.edit') : t('calls.form.add')}
      dirty={draft !== before}
      valid
      save={save}
      onClose={props.onClose}
    >
      {() => (
        <>
          <Fields>
            <SelectField
              label={t('calls.form.language')}
              value={draft.language ?? NONE}
              onChange={(code) => set({ language: code === NONE ? null : code })}
              options={[
                { id: NONE, label: t('calls.form.noLanguage') },
                ...LANGUAGES.map((id) => ({ id, label: terms.language(id) })),
              ]}
            />
            <ComboField
              label={t('calls.form.county')}
              value={draft.county}
              onChange={(county) => set({ county })}
              options={COUNTY_OPTIONS}
            />
          </Fields>
          <ProseField
            label={t('calls.form.what')}
            value={draft.what}
            onChange={(what) => set({ what })}
            description={t('calls.form.whatHint')}
            rows={4}
          />
          <YesNoField
            label={t('calls.form.safe')}
            value={draft.safeToCall}
            onChange={(safeToCall) => set({ safeToCall })}
          />
          <TextField
            label={t('calls.form.callBack')}
            value={draft.callBack}
            onChange={(callBack) => set({ callBack })}
            description={t('calls.form.callBackHint')}
            maxLength={40}
          />
          <ProseField
            label={t('calls.form.advice')}
            value={draft.advice}
            onChange={(advice) => set({ advice })}
            maxLength={1_000}
          />
          <Fields>
            <SelectField<Exclude<Draft['referral'], ''> | typeof NONE>
              label={t('calls.form.referral')}
              value={draft.referral || NONE}
              onChange={(id) => set({ referral: id === NONE ? '' : id })}
              options={REFERRALS.map((id) => ({
                id: id || NONE,
                label: t(`calls.referrals.${id || NONE}`),
              }))}
            />
            <TextField
              label={t('calls.form.owner')}
              value={draft.owner}
              onChange={(owner) => set({ owner })}
              maxLength={100}
            />
          </Fields>
          <GuardedTextField
            label={t('calls.form.nextStep')}
            value={draft.nextStep}
            onChange={(nextStep) => set({ nextStep })}
            maxLength={300}
          />
        </>
      )}
    </EditDialog>
  );
}
