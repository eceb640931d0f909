import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Demand } from '../../../core/model/campaign';
import { DEMAND_STATES } from '../../../core/model/vocabulary';
import { readLooseDate } from '../../../core/sheriffs/loose-date';
import { eventTitle } from '../../../parts/event-title';
import { useLanguage } from '../../../parts/use-language';
import { useRun } from '../../../parts/use-run';
import { useView } from '../../../parts/vault-context';
import { Fields } from '../../../ui/page';
import { SelectField } from '../../../ui/select-field';
import { SuggestField } from '../../../ui/suggest-field';
import { TextField } from '../../../ui/text-field';
import { TokensField } from '../../../ui/tokens-field';
import { EditDialog } from '../edit-dialog';
import { LooseDateField } from '../loose-date-field';
import { ProseField } from '../prose-field';
import { useDates } from '../use-dates';

type DemandDraft = Omit<Demand, 'id'>;

const BLANK: DemandDraft = {
  to: '',
  ask: '',
  date: '',
  source: '',
  campaign: '',
  state: 'open',
  answer: '',
  answerDate: '',
  answerSource: '',
  groups: [],
  events: [],
  statements: [],
};

/** As much of a quote as a chip can hold. */
const shortened = (quote: string): string => (quote.length > 60 ? `${quote.slice(0, 57)}…` : quote);

/** Adds a demand or edits one (`demand` null: a new one). `campaigns` are those that are there. */
export function DemandForm(props: {
  readonly demand: Demand | null;
  readonly campaigns: readonly string[];
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('demands');
  const { t: facts } = useTranslation('sheriffs');
  const run = useRun();
  const [before] = useState((): DemandDraft => {
    if (!props.demand) return BLANK;
    const { id: _id, ...draft } = props.demand;
    return draft;
  });
  const [draft, setDraft] = useState(before);
  const set = (patch: Partial<DemandDraft>) => setDraft({ ...draft, ...patch });
  const ties = useTies();
  const date = readLooseDate(draft.date);
  const answerDate = readLooseDate(draft.answerDate);
  const toMissing = draft.to.trim() === '';
  const askMissing = draft.ask.trim() === '';
  const needsAnswer =
    draft.state === 'partly' || draft.state === 'met' || draft.state === 'refused';
  const answerMissing = needsAnswer && draft.answer.trim() === '';
  const save = async () => {
    const fields = { ...draft, date: date ?? '', answerDate: answerDate ?? '' };
    const toast = t('form.saved');
    const { demand } = props;
    const done = await (demand
      ? run({ type: 'edit-record', kind: 'demand', id: demand.id, patch: fields }, { toast })
      : run({ type: 'add-record', kind: 'demand', fields }, { toast }));
    return done !== null;
  };
  return (
    <EditDialog
      title={props.demand ? t('form.edit') : t('form.add')}
      dirty={draft !== before}
      valid={!toMissing && !askMissing && !answerMissing && date !== null && answerDate !== null}
      save={save}
      onClose={props.onClose}
    >
      {(tried) => (
        <>
          <TextField
            label={t('form.to')}
            value={draft.to}
            onChange={(to) => set({ to })}
            description={t('form.toHint')}
            error={tried && toMissing ? t('form.toMissing') : null}
            isRequired
            maxLength={200}
          />
          <ProseField
            label={t('form.ask')}
            value={draft.ask}
            onChange={(ask) => set({ ask })}
            description={t('form.askHint')}
            error={tried && askMissing ? t('form.askMissing') : null}
            isRequired
          />
          <Fields>
            <SuggestField
              label={t('form.campaign')}
              value={draft.campaign}
              onChange={(campaign) => set({ campaign })}
              suggestions={props.campaigns}
              description={t('form.campaignHint')}
              maxLength={100}
            />
            <LooseDateField
              label={t('form.date')}
              value={draft.date}
              onChange={(text) => set({ date: text })}
              error={tried && date === null ? facts('fact.dateBad') : null}
            />
          </Fields>
          <TextField
            label={t('form.source')}
            value={draft.source}
            onChange={(source) => set({ source })}
            maxLength={500}
          />
          <TokensField
            label={t('form.groups')}
            values={draft.groups}
            onChange={(groups) => set({ groups })}
            options={ties.groups}
          />
          <TokensField
            label={t('form.events')}
            values={draft.events}
            onChange={(events) => set({ events })}
            options={ties.events}
          />
          <TokensField
            label={t('form.statements')}
            values={draft.statements}
            onChange={(statements) => set({ statements })}
            options={ties.statements}
          />
          <SelectField
            label={t('form.state')}
            value={draft.state}
            onChange={(state) => set({ state })}
            options={DEMAND_STATES.map((id) => ({ id, label: t(`states.${id}`) }))}
          />
          <ProseField
            label={t('form.answer')}
            value={draft.answer}
            onChange={(answer) => set({ answer })}
            error={tried && answerMissing ? t('form.answerMissing') : null}
            isRequired={needsAnswer}
          />
          <Fields>
            <LooseDateField
              label={t('form.answerDate')}
              value={draft.answerDate}
              onChange={(text) => set({ answerDate: text })}
              error={tried && answerDate === null ? facts('fact.dateBad') : null}
            />
            <TextField
              label={t('form.answerSource')}
              value={draft.answerSource}
              onChange={(answerSource) => set({ answerSource })}
              maxLength={500}
            />
          </Fields>
        </>
      )}
    </EditDialog>
  );
}

/** How many events, the latest, a demand can be tied to from the list. */
const MOST_EVENTS = 300;

/** What a demand can be tied to, in words. */
function useTies() {
  const language = useLanguage();
  const dates = useDates();
  const groups = useView('workspace', {})?.groups ?? [];
  const events = useView('events', { search: '', when: 'all', from: 0, count: MOST_EVENTS });
  const statements = useView('statements', {});
  return {
    groups: groups.map(({ id, name }) => ({ id, label: name })),
    events: (events?.rows ?? []).map((event) => ({
      id: event.id,
      label: [eventTitle(event, language), dates.day(event.date)].filter(Boolean).join(', '),
    })),
    statements: (statements ?? []).map(({ id, quote, date }) => ({
      id,
      label: [shortened(quote), dates.loose(date)].filter(Boolean).join(', '),
    })),
  };
}
