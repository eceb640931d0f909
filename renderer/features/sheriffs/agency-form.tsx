import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agency } from '../../core/model/agency';
import { COUNTIES, countyName } from '../../core/model/county';
import { AGENCY_TYPES } from '../../core/model/vocabulary';
import { useTerms } from '../../parts/terms';
import { useRun } from '../../parts/use-run';
import { SelectField } from '../../ui/select-field';
import { TextField } from '../../ui/text-field';
import { TokensField } from '../../ui/tokens-field';
import { EditDialog } from './edit-dialog';

const COUNTY_OPTIONS = COUNTIES.map((county) => ({ id: county.fips, label: county.name }));

/**
 * Adds an agency that serves a county, or edits one. `suggest` fills in the sheriff's office. `county` null: a state or
 * federal agency, which may serve no county in particular.
 */
export function AgencyForm(props: {
  readonly agency: Agency | null;
  readonly county: string | null;
  readonly suggest: boolean;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('sheriffs');
  const terms = useTerms();
  const run = useRun();
  const [before] = useState(() => ({
    name:
      props.agency?.name ??
      (props.suggest && props.county
        ? t('agency.suggested', { county: countyName(props.county) })
        : ''),
    type: props.agency?.type ?? (props.county ? 'sheriff' : 'federal'),
    counties: props.agency?.counties ?? (props.county ? [props.county] : []),
  }));
  const [draft, setDraft] = useState(before);
  const nameMissing = draft.name.trim() === '';
  // A sheriff's office or a town's police without a county would stand on no county's page.
  const countyMissing =
    draft.counties.length === 0 && draft.type !== 'state' && draft.type !== 'federal';
  const save = async () => {
    const toast = t('agency.saved');
    const done = await (props.agency
      ? run({ type: 'edit-record', kind: 'agency', id: props.agency.id, patch: draft }, { toast })
      : run({ type: 'add-record', kind: 'agency', fields: draft }, { toast }));
    return done !== null;
  };
  return (
    <EditDialog
      title={props.agency ? t('agency.editTitle') : t('agency.new')}
      dirty={draft !== before}
      valid={!nameMissing && !countyMissing}
      save={save}
      onClose={props.onClose}
    >
      {(tried) => (
        <>
          <TextField
            label={t('agency.name')}
            value={draft.name}
            onChange={(name) => setDraft({ ...draft, name })}
            description={t('agency.nameHint')}
            error={tried && nameMissing ? t('agency.nameMissing') : null}
            isRequired
            maxLength={200}
          />
          <SelectField
            label={t('agency.type')}
            value={draft.type}
            onChange={(type) => setDraft({ ...draft, type })}
            options={AGENCY_TYPES.map((id) => ({ id, label: terms.agencyType(id) }))}
          />
          <TokensField
            label={t('agency.counties')}
            values={draft.counties}
            onChange={(counties) => setDraft({ ...draft, counties })}
            options={COUNTY_OPTIONS}
            {...(tried && countyMissing ? { description: t('agency.countyMissing') } : {})}
          />
        </>
      )}
    </EditDialog>
  );
}
