import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { INFLUENCE_RANGE, STANCE_RANGE } from '../../../core/model/power';
import { SOURCE_KINDS } from '../../../core/model/vocabulary';
import type { PowerRow } from '../../../core/views/power-map-view';
import { useTerms } from '../../../parts/terms';
import { useLanguage } from '../../../parts/use-language';
import { useRun } from '../../../parts/use-run';
import { useView } from '../../../parts/vault-context';
import { DateField } from '../../../ui/date-field';
import { Fields } from '../../../ui/page';
import { SelectField } from '../../../ui/select-field';
import { TextField } from '../../../ui/text-field';
import { EditDialog } from '../edit-dialog';
import { ProseField } from '../prose-field';
import type { Place } from './place';
import { usePowerWords } from './use-power-words';

const steps = ({ least, most }: { readonly least: number; readonly most: number }) =>
  Array.from({ length: most - least + 1 }, (_, i) => least + i);

/** Records where an official stands from a day on. What was recorded before stays. */
export function StanceForm(props: {
  readonly row: PowerRow;
  readonly place: Place;
  readonly today: string;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('power');
  const terms = useTerms();
  const words = usePowerWords(useLanguage());
  const run = useRun();
  const addedBy = useView('workspace', {})?.workspace.ownGroup ?? null;
  const [before] = useState(() => ({
    stance: props.place.stance,
    influence: props.place.influence,
    date: props.today,
    why: '',
    sourceKind: 'group-knowledge' as (typeof SOURCE_KINDS)[number],
    source: '',
  }));
  const [draft, setDraft] = useState(before);
  const set = (patch: Partial<typeof draft>) => setDraft({ ...draft, ...patch });
  const whyMissing = draft.why.trim() === '';
  const save = async () => {
    const { official, history } = props.row;
    const order = Math.max(0, ...history.map((earlier) => earlier.order + 1));
    const fields = { ...draft, order, date: draft.date || props.today, official: official.id };
    const done = await run(
      { type: 'add-record', kind: 'stance', fields: { ...fields, addedBy } },
      { toast: t('form.saved') },
    );
    return done !== null;
  };
  return (
    <EditDialog
      title={t('form.title', { name: props.row.official.name })}
      dirty={draft !== before}
      valid={!whyMissing}
      save={save}
      onClose={props.onClose}
    >
      {(tried) => (
        <>
          <Fields>
            <SelectField
              label={t('stance')}
              value={String(draft.stance)}
              onChange={(id) => set({ stance: Number(id) })}
              options={steps(STANCE_RANGE).map((value) => ({
                id: String(value),
                label: words.stance(value),
              }))}
            />
            <SelectField
              label={t('influence')}
              value={String(draft.influence)}
              onChange={(id) => set({ influence: Number(id) })}
              options={steps(INFLUENCE_RANGE).map((value) => ({
                id: String(value),
                label: words.influence(value),
              }))}
            />
          </Fields>
          <ProseField
            label={t('form.why')}
            value={draft.why}
            onChange={(why) => set({ why })}
            error={tried && whyMissing ? t('form.whyMissing') : null}
            isRequired
            maxLength={1_000}
          />
          <Fields>
            <DateField
              label={t('form.date')}
              value={draft.date}
              onChange={(date) => set({ date })}
            />
            <SelectField
              label={t('form.sourceKind')}
              value={draft.sourceKind}
              onChange={(sourceKind) => set({ sourceKind })}
              options={SOURCE_KINDS.map((id) => ({ id, label: terms.sourceKind(id) }))}
            />
          </Fields>
          <TextField
            label={t('form.source')}
            value={draft.source}
            onChange={(source) => set({ source })}
            maxLength={500}
          />
        </>
      )}
    </EditDialog>
  );
}
