import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agency } from '../../core/model/agency';
import { COUNTIES } from '../../core/model/county';
import type { Official } from '../../core/model/official';
import type { RecordId } from '../../core/record';
import { readLooseDate } from '../../core/sheriffs/loose-date';
import { useRun } from '../../parts/use-run';
import { ComboField } from '../../ui/combo-field';
import { DateField } from '../../ui/date-field';
import { Fields } from '../../ui/page';
import { SelectField } from '../../ui/select-field';
import { TextField } from '../../ui/text-field';
import { EditDialog } from './edit-dialog';
import { LooseDateField } from './loose-date-field';
import { EarlierTerms, readTerms, TermFields } from './officials/terms-editor';

const NONE = 'none';
const COUNTY_OPTIONS = COUNTIES.map((county) => ({ id: county.fips, label: county.name }));

/** Adds an official or edits one. `county` null: the form asks for it. `office`: what a new one's office starts as. `onAdded` gets the new official and the agency. */
export function OfficialForm(props: {
  readonly official: Official | null;
  readonly county: string | null;
  readonly agencies: readonly Agency[];
  readonly office?: string;
  readonly onAdded?: (official: RecordId, agency: RecordId | null) => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('sheriffs');
  const run = useRun();
  const [before] = useState(() => ({
    name: props.official?.name ?? '',
    nameElsewhere: props.official?.nameElsewhere ?? '',
    office: props.official?.office ?? props.office ?? t('official.officeSheriff'),
    agency: props.official ? props.official.agency : onlyAgency(props.agencies, props.county),
    county: props.official ? props.official.county : props.county,
    party: props.official?.party ?? '',
    termStart: props.official?.termStart ?? '',
    termEnd: props.official?.termEnd ?? '',
    how: props.official?.how ?? '',
    leftEarly: props.official?.leftEarly ?? false,
    leftWhy: props.official?.leftWhy ?? '',
    earlierTerms: props.official?.earlierTerms ?? [],
  }));
  const [draft, setDraft] = useState(before);
  const set = (patch: Partial<typeof draft>) => setDraft({ ...draft, ...patch });
  const nameMissing = draft.name.trim() === '';
  const termStart = readLooseDate(draft.termStart);
  const earlier = readTerms(draft.earlierTerms);
  const inCounty = props.agencies.filter((a) => !draft.county || a.counties.includes(draft.county));
  const save = async () => {
    const fields = { ...draft, termStart: termStart ?? '', earlierTerms: earlier ?? [] };
    const toast = t('official.saved');
    const done = await (props.official
      ? run(
          { type: 'edit-record', kind: 'official', id: props.official.id, patch: fields },
          { toast },
        )
      : run({ type: 'add-record', kind: 'official', fields }, { toast }));
    const [id] = done?.ids ?? [];
    if (id && !props.official) props.onAdded?.(id, draft.agency);
    return done !== null;
  };
  return (
    <EditDialog
      title={props.official ? t('official.editTitle') : t('official.new')}
      dirty={draft !== before}
      valid={!nameMissing && termStart !== null && earlier !== null}
      save={save}
      onClose={props.onClose}
    >
      {(tried) => (
        <>
          <TextField
            label={t('official.name')}
            value={draft.name}
            onChange={(name) => set({ name })}
            description={t('official.nameHint')}
            error={tried && nameMissing ? t('official.nameMissing') : null}
            isRequired
            maxLength={100}
          />
          <TextField
            label={t('official.nameElsewhere')}
            value={draft.nameElsewhere}
            onChange={(nameElsewhere) => set({ nameElsewhere })}
            description={t('official.nameElsewhereHint')}
            maxLength={100}
          />
          <Fields>
            <TextField
              label={t('official.office')}
              value={draft.office}
              onChange={(office) => set({ office })}
              description={t('official.officeHint')}
              maxLength={200}
            />
            <TextField
              label={t('official.party')}
              value={draft.party}
              onChange={(party) => set({ party })}
              maxLength={60}
            />
            {props.county === null && (
              <ComboField
                label={t('counties.columns.county')}
                value={draft.county}
                onChange={(county) => set({ county, agency: null })}
                options={COUNTY_OPTIONS}
              />
            )}
            <SelectField
              label={t('official.agency')}
              value={draft.agency ?? NONE}
              onChange={(id) => set({ agency: id === NONE ? null : id })}
              options={[
                { id: NONE, label: t('official.noAgency') },
                ...inCounty.map((agency) => ({ id: agency.id, label: agency.name })),
              ]}
            />
            <LooseDateField
              label={t('official.termStart')}
              value={draft.termStart}
              onChange={(text) => set({ termStart: text })}
              error={tried && termStart === null ? t('fact.dateBad') : null}
            />
            <DateField
              label={t('official.termEnd')}
              value={draft.termEnd}
              onChange={(termEnd) => set({ termEnd })}
            />
          </Fields>
          <TermFields
            term={{ how: draft.how, leftEarly: draft.leftEarly, why: draft.leftWhy }}
            onChange={({ how, leftEarly, why }) => set({ how, leftEarly, leftWhy: why })}
          />
          <EarlierTerms
            terms={draft.earlierTerms}
            onChange={(earlierTerms) => set({ earlierTerms })}
            tried={tried}
          />
        </>
      )}
    </EditDialog>
  );
}

const onlyAgency = (agencies: readonly Agency[], county: string | null): RecordId | null => {
  const [first, second] = agencies.filter((agency) => county && agency.counties.includes(county));
  return first && !second ? first.id : null;
};
