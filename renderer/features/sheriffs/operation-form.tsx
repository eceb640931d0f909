import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Operation } from '../../core/model/campaign';
import { COUNTIES } from '../../core/model/county';
import { readLooseDate } from '../../core/sheriffs/loose-date';
import { useRun } from '../../parts/use-run';
import { NumberField } from '../../ui/number-field';
import { Fields } from '../../ui/page';
import { TextField } from '../../ui/text-field';
import { TokensField } from '../../ui/tokens-field';
import { EditDialog } from './edit-dialog';
import { LooseDateField } from './loose-date-field';
import { ProseField } from './prose-field';

const COUNTY_OPTIONS = COUNTIES.map((county) => ({ id: county.fips, label: county.name }));

/** Adds an enforcement operation as it was reported, or edits one. */
export function OperationForm(props: {
  readonly operation: Operation | null;
  readonly county: string | null;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('sheriffs');
  const run = useRun();
  const [before] = useState(() => ({
    agency: props.operation?.agency ?? '',
    start: props.operation?.start ?? '',
    days: props.operation?.days ?? null,
    scope: props.operation?.scope ?? '',
    detained: props.operation?.detained ?? '',
    notTargets: props.operation?.notTargets ?? '',
    source: props.operation?.source ?? '',
    otherwise: props.operation?.otherwise ?? '',
    counties: props.operation?.counties ?? (props.county ? [props.county] : []),
  }));
  const [draft, setDraft] = useState(before);
  const set = (patch: Partial<typeof draft>) => setDraft({ ...draft, ...patch });
  const start = readLooseDate(draft.start);
  const agencyMissing = draft.agency.trim() === '';
  const save = async () => {
    const fields = { ...draft, start: start ?? '' };
    const toast = t('operation.saved');
    const { operation } = props;
    const done = await (operation
      ? run({ type: 'edit-record', kind: 'operation', id: operation.id, patch: fields }, { toast })
      : run({ type: 'add-record', kind: 'operation', fields }, { toast }));
    return done !== null;
  };
  const text = (key: 'scope' | 'detained' | 'notTargets', description?: string) => (
    <TextField
      label={t(`operation.${key}`)}
      value={draft[key]}
      onChange={(value) => set({ [key]: value })}
      description={description}
      maxLength={200}
    />
  );
  return (
    <EditDialog
      title={props.operation ? t('operation.editTitle') : t('operation.new')}
      dirty={draft !== before}
      valid={!agencyMissing && start !== null}
      save={save}
      onClose={props.onClose}
    >
      {(tried) => (
        <>
          <Fields>
            <TextField
              label={t('operation.agency')}
              value={draft.agency}
              onChange={(agency) => set({ agency })}
              error={tried && agencyMissing ? t('operation.agencyMissing') : null}
              isRequired
              maxLength={200}
            />
            {text('scope')}
            <LooseDateField
              label={t('operation.start')}
              value={draft.start}
              onChange={(typed) => set({ start: typed })}
              error={tried && start === null ? t('fact.dateBad') : null}
            />
            <NumberField
              label={t('operation.days')}
              value={draft.days}
              onChange={(days) => set({ days })}
              min={1}
              max={1000}
            />
            {text('detained', t('operation.detainedHint'))}
            {text('notTargets')}
          </Fields>
          <TokensField
            label={t('operation.counties')}
            values={draft.counties}
            onChange={(counties) => set({ counties })}
            options={COUNTY_OPTIONS}
          />
          <TextField
            label={t('operation.source')}
            value={draft.source}
            onChange={(source) => set({ source })}
            description={t('fact.sourceHint')}
            maxLength={500}
          />
          <ProseField
            label={t('operation.otherwise')}
            value={draft.otherwise}
            onChange={(otherwise) => set({ otherwise })}
            description={t('fact.otherwiseHint')}
          />
        </>
      )}
    </EditDialog>
  );
}
