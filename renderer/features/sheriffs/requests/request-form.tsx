import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countyName } from '../../../core/model/county';
import type { RecordsRequest } from '../../../core/model/records-request';
import { readLooseDate } from '../../../core/sheriffs/loose-date';
import { GuardedTextField } from '../../../parts/guarded-text-field';
import { useRun } from '../../../parts/use-run';
import { useView } from '../../../parts/vault-context';
import { ComboField } from '../../../ui/combo-field';
import { DateField } from '../../../ui/date-field';
import { Fields } from '../../../ui/page';

import { EditDialog } from '../edit-dialog';
import { LooseDateField } from '../loose-date-field';
import { ProseField } from '../prose-field';

type RequestDraft = Omit<RecordsRequest, 'id'>;

const BLANK: RequestDraft = {
  agency: null,
  custodian: '',
  sentOn: '',
  words: '',
  periodFrom: '',
  periodTo: '',
  acknowledgedOn: '',
  due: '',
  fees: '',
  receivedOn: '',
  withheld: '',
  exemption: '',
  appealedOn: '',
  closedOn: '',
  note: '',
};

/** Adds a request for public records or edits one (`request` null: a new one, in that county). */
export function RequestForm(props: {
  readonly request: RecordsRequest | null;
  readonly county: string | null;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('meetings');
  const run = useRun();
  const agencies = useView('agencies', {}) ?? [];
  const here = agencies.filter(
    ({ counties }) => props.county === null || counties.includes(props.county),
  );
  const [before] = useState((): RequestDraft => {
    if (!props.request) return BLANK;
    const { id: _id, ...draft } = props.request;
    return draft;
  });
  const [draft, setDraft] = useState(before);
  const set = (patch: Partial<RequestDraft>) => setDraft({ ...draft, ...patch });
  const periodFrom = readLooseDate(draft.periodFrom);
  const periodTo = readLooseDate(draft.periodTo);
  const wordsMissing = draft.words.trim() === '';
  const save = async () => {
    const fields = { ...draft, periodFrom: periodFrom ?? '', periodTo: periodTo ?? '' };
    const toast = t('requests.saved');
    const { request } = props;
    const done = await (request
      ? run(
          { type: 'edit-record', kind: 'records-request', id: request.id, patch: fields },
          { toast },
        )
      : run({ type: 'add-record', kind: 'records-request', fields }, { toast }));
    return done !== null;
  };
  const day = (
    field: 'sentOn' | 'acknowledgedOn' | 'due' | 'receivedOn' | 'appealedOn' | 'closedOn',
  ) => (
    <DateField
      label={t(`requests.${field}`)}
      value={draft[field]}
      onChange={(value) => set({ [field]: value })}
      description={field === 'due' ? t('requests.dueHint') : undefined}
    />
  );
  return (
    <EditDialog
      title={props.request ? t('requests.edit') : t('requests.add')}
      dirty={draft !== before}
      valid={draft.agency !== null && !wordsMissing && periodFrom !== null && periodTo !== null}
      save={save}
      onClose={props.onClose}
    >
      {(tried) => (
        <>
          <ComboField
            label={t('requests.agency')}
            value={draft.agency}
            onChange={(agency) => set({ agency })}
            options={here.map(({ id, name, counties }) => ({
              id,
              label: [name, ...counties.map(countyName)].join(', '),
            }))}
            error={tried && draft.agency === null ? t('requests.agencyMissing') : null}
            isRequired
          />
          <GuardedTextField
            label={t('requests.custodian')}
            value={draft.custodian}
            onChange={(custodian) => set({ custodian })}
            description={t('requests.custodianHint')}
            maxLength={200}
          />
          <ProseField
            label={t('requests.words')}
            value={draft.words}
            onChange={(words) => set({ words })}
            error={tried && wordsMissing ? t('requests.wordsMissing') : null}
            isRequired
            rows={4}
            maxLength={4_000}
          />
          <Fields>
            <LooseDateField
              label={t('requests.periodFrom')}
              value={draft.periodFrom}
              onChange={(value) => set({ periodFrom: value })}
              error={tried && periodFrom === null ? t('requests.dateWrong') : null}
            />
            <LooseDateField
              label={t('requests.periodTo')}
              value={draft.periodTo}
              onChange={(value) => set({ periodTo: value })}
              error={tried && periodTo === null ? t('requests.dateWrong') : null}
            />
            {day('sentOn')}
            {day('due')}
          </Fields>
          <h3>{t('requests.answered')}</h3>
          <Fields>
            {day('acknowledgedOn')}
            {day('receivedOn')}
            {day('appealedOn')}
            {day('closedOn')}
            <GuardedTextField
              label={t('requests.fees')}
              value={draft.fees}
              onChange={(fees) => set({ fees })}
              maxLength={200}
            />
            <GuardedTextField
              label={t('requests.exemption')}
              value={draft.exemption}
              onChange={(exemption) => set({ exemption })}
              description={t('requests.exemptionHint')}
              maxLength={300}
            />
          </Fields>
          <ProseField
            label={t('requests.withheld')}
            value={draft.withheld}
            onChange={(withheld) => set({ withheld })}
          />
          <ProseField
            label={t('requests.note')}
            value={draft.note}
            onChange={(note) => set({ note })}
          />
        </>
      )}
    </EditDialog>
  );
}
