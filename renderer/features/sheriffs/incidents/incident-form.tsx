import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { COUNTIES } from '../../../core/model/county';
import { type Incident, incidentKind } from '../../../core/model/incident';
import {
  ACTIVITIES,
  AGENCIES_SEEN,
  INCIDENT_SHARING,
  PAPERS_SHOWN,
  REPORT_SOURCES,
  SETTINGS,
} from '../../../core/model/vocabulary';
import type { RecordId } from '../../../core/record';
import { GuardedTextField } from '../../../parts/guarded-text-field';
import { useTerms } from '../../../parts/terms';
import { useRun } from '../../../parts/use-run';
import { useView } from '../../../parts/vault-context';
import { Banner } from '../../../ui/banner';
import { ComboField } from '../../../ui/combo-field';
import { DateField, TimeField } from '../../../ui/date-field';
import { NumberField } from '../../../ui/number-field';
import { Fields, Section } from '../../../ui/page';
import { RadioField } from '../../../ui/radio-field';
import { SelectField } from '../../../ui/select-field';
import { TextField } from '../../../ui/text-field';
import type { IncidentDraft } from '../../../vault/vault';
import { EditDialog } from '../edit-dialog';
import { ProseField } from '../prose-field';
import { useDates } from '../use-dates';
import { YesNoField } from './yes-no-field';

const COUNTY_OPTIONS = COUNTIES.map((county) => ({ id: county.fips, label: county.name }));
const NONE = 'none';

type Draft = Omit<
  Incident,
  'id' | 'state' | 'confirmed' | 'confirmedBy' | 'confirmedByToo' | 'receivedOn' | 'timeReceived'
>;

const BLANK = incidentKind.read({ id: '', kind: 'incident', fields: {}, stamps: { base: '' } });

function draftOf(incident: Incident): Draft {
  const {
    id: _id,
    state: _state,
    confirmed: _confirmed,
    confirmedBy: _by,
    confirmedByToo: _byToo,
    receivedOn: _on,
    timeReceived: _at,
    ...draft
  } = incident;
  return draft;
}

/** Writes down what was seen, in the order in which witnesses are asked; or edits it (`incident` null: new). */
export function IncidentForm(props: {
  readonly incident: Incident | null;
  /** What a new report may begin with, such as a call's county. */
  readonly start?: Partial<Draft>;
  readonly onAdded?: (id: RecordId) => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('incidents');
  const terms = useTerms();
  const dates = useDates();
  const run = useRun();
  const operations = useView('operations', {}) ?? [];
  const [before] = useState(() =>
    props.incident ? draftOf(props.incident) : { ...draftOf(BLANK), ...props.start },
  );
  const [draft, setDraft] = useState(before);
  const set = (patch: Partial<Draft>) => setDraft({ ...draft, ...patch });
  const added = useRef<RecordId | null>(null);
  // Whoever is told of a new report leads there, which the form would hold up while it is open.
  const close = () => {
    props.onClose();
    if (added.current !== null) props.onAdded?.(added.current);
  };
  const parts = (draft.targets ?? 0) + (draft.collateral ?? 0);
  const tooMany = draft.taken !== null && parts > draft.taken;
  const save = async () => {
    const fields: IncidentDraft = draft;
    const id = props.incident?.id ?? null;
    const done = await run({ type: 'log-incident', id, fields }, { toast: t('form.saved') });
    if (!props.incident) added.current = done?.ids[0] ?? null;
    return done !== null;
  };
  const choices = <T extends string>(codes: readonly T[], word: (code: T) => string) =>
    codes.map((id) => ({ id, label: word(id) }));
  return (
    <EditDialog
      title={props.incident ? t('form.edit') : t('form.add')}
      dirty={draft !== before}
      valid={!tooMany}
      save={save}
      onClose={close}
    >
      {() => (
        <>
          <Banner tone="info">{t('form.privacy')}</Banner>
          <Section title={t('form.salute')}>
            <Fields>
              <NumberField
                label={t('form.agents')}
                value={draft.agents}
                onChange={(agents) => set({ agents })}
                min={0}
                max={1_000}
              />
              <NumberField
                label={t('form.vehicles')}
                value={draft.vehicles}
                onChange={(vehicles) => set({ vehicles })}
                min={0}
                max={1_000}
              />
              <SelectField
                label={t('form.activity')}
                value={draft.activity}
                onChange={(activity) => set({ activity })}
                options={choices(ACTIVITIES, terms.activity)}
              />
              <SelectField
                label={t('form.setting')}
                value={draft.setting}
                onChange={(setting) => set({ setting })}
                options={choices(SETTINGS, terms.setting)}
              />
              <ComboField
                label={t('form.county')}
                value={draft.county}
                onChange={(county) => set({ county })}
                options={COUNTY_OPTIONS}
              />
              <GuardedTextField
                label={t('form.town')}
                value={draft.town}
                onChange={(town) => set({ town })}
                maxLength={100}
              />
            </Fields>
            <GuardedTextField
              label={t('form.place')}
              value={draft.place}
              onChange={(place) => set({ place })}
              description={t('form.placeHint')}
              maxLength={200}
            />
            <TextField
              label={t('form.uniform')}
              value={draft.uniform}
              onChange={(uniform) => set({ uniform })}
              maxLength={200}
            />
            <Fields>
              <SelectField
                label={t('form.agency')}
                value={draft.agency}
                onChange={(agency) => set({ agency })}
                options={choices(AGENCIES_SEEN, terms.agencySeen)}
              />
              <SelectField
                label={t('form.reportSource')}
                value={draft.reportSource}
                onChange={(reportSource) => set({ reportSource })}
                options={choices(REPORT_SOURCES, terms.reportSource)}
              />
              <DateField
                label={t('form.date')}
                value={draft.date}
                onChange={(date) => set({ date })}
              />
              <TimeField
                label={t('form.timeSeen')}
                value={draft.timeSeen}
                onChange={(timeSeen) => set({ timeSeen })}
              />
            </Fields>
            <TextField
              label={t('form.equipment')}
              value={draft.equipment}
              onChange={(equipment) => set({ equipment })}
              maxLength={200}
            />
            <YesNoField
              label={t('form.stillThere')}
              value={draft.stillThere}
              onChange={(stillThere) => set({ stillThere })}
            />
          </Section>
          <Section title={t('form.people')}>
            <Fields>
              <NumberField
                label={t('form.taken')}
                value={draft.taken}
                onChange={(taken) => set({ taken })}
                min={0}
              />
              <NumberField
                label={t('form.targets')}
                value={draft.targets}
                onChange={(targets) => set({ targets })}
                min={0}
                error={tooMany ? t('form.partsTooMany') : null}
              />
              <NumberField
                label={t('form.collateral')}
                value={draft.collateral}
                onChange={(collateral) => set({ collateral })}
                min={0}
                error={tooMany ? t('form.partsTooMany') : null}
              />
              <SelectField
                label={t('form.paperShown')}
                value={draft.paperShown}
                onChange={(paperShown) => set({ paperShown })}
                options={choices(PAPERS_SHOWN, terms.paperShown)}
              />
            </Fields>
            <GuardedTextField
              label={t('form.reason')}
              value={draft.reason}
              onChange={(reason) => set({ reason })}
              maxLength={300}
            />
            <YesNoField
              label={t('form.children')}
              value={draft.childrenPresent}
              onChange={(childrenPresent) => set({ childrenPresent })}
            />
            <YesNoField
              label={t('form.force')}
              value={draft.force}
              onChange={(force) => set({ force })}
            />
          </Section>
          <Section title={t('form.more')}>
            <RadioField
              label={t('form.sharing')}
              value={draft.sharing}
              onChange={(sharing) => set({ sharing })}
              options={choices(INCIDENT_SHARING, terms.incidentSharing)}
            />
            <SelectField
              label={t('form.operation')}
              value={draft.operation ?? NONE}
              onChange={(id) => set({ operation: id === NONE ? null : id })}
              options={[
                { id: NONE, label: t('form.noOperation') },
                ...operations.map(({ id, agency, start }) => ({
                  id,
                  label: [agency, dates.loose(start)].filter(Boolean).join(', '),
                })),
              ]}
            />
            <TextField
              label={t('form.iceFigure')}
              value={draft.iceFigure}
              onChange={(iceFigure) => set({ iceFigure })}
              maxLength={200}
            />
            <TextField
              label={t('form.evidenceAt')}
              value={draft.evidenceAt}
              onChange={(evidenceAt) => set({ evidenceAt })}
              description={t('form.evidenceHint')}
              maxLength={200}
            />
            <ProseField
              label={t('form.note')}
              value={draft.note}
              onChange={(note) => set({ note })}
            />
          </Section>
        </>
      )}
    </EditDialog>
  );
}
