import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Official } from '../../core/model/official';
import type { Statement } from '../../core/model/statement';
import { STATEMENT_KINDS } from '../../core/model/vocabulary';
import { readLooseDate } from '../../core/sheriffs/loose-date';
import { useTerms } from '../../parts/terms';
import { useRun } from '../../parts/use-run';
import { Fields } from '../../ui/page';
import { SelectField } from '../../ui/select-field';
import { TextField } from '../../ui/text-field';
import { EditDialog } from './edit-dialog';
import { LooseDateField } from './loose-date-field';
import { ProseField } from './prose-field';

/** What a quote's form may begin with. */
export type StatementStart = Partial<Pick<Statement, 'kind' | 'date' | 'source'>>;

/** Adds an official's exact words, or edits them. */
export function StatementForm(props: {
  readonly statement: Statement | null;
  readonly officials: readonly Official[];
  readonly start: StatementStart;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('sheriffs');
  const terms = useTerms();
  const run = useRun();
  const [before] = useState(() => {
    const from = props.statement ?? props.start;
    return {
      official: props.statement ? props.statement.official : (props.officials[0]?.id ?? null),
      kind: from.kind ?? 'statement',
      quote: props.statement?.quote ?? '',
      date: from.date ?? '',
      place: props.statement?.place ?? '',
      source: from.source ?? '',
    };
  });
  const [draft, setDraft] = useState(before);
  const set = (patch: Partial<typeof draft>) => setDraft({ ...draft, ...patch });
  const date = readLooseDate(draft.date);
  const quoteMissing = draft.quote.trim() === '';
  const save = async () => {
    const fields = { ...draft, date: date ?? '' };
    const toast = t('statement.saved');
    const { statement } = props;
    const done = await (statement
      ? run({ type: 'edit-record', kind: 'statement', id: statement.id, patch: fields }, { toast })
      : run({ type: 'add-record', kind: 'statement', fields }, { toast }));
    return done !== null;
  };
  return (
    <EditDialog
      title={props.statement ? t('statement.editTitle') : t('statement.new')}
      dirty={draft !== before}
      valid={draft.official !== null && date !== null && !quoteMissing}
      save={save}
      onClose={props.onClose}
    >
      {(tried) => (
        <>
          <SelectField
            label={t('statement.official')}
            value={draft.official}
            onChange={(official) => set({ official })}
            options={props.officials.map((o) => ({ id: o.id, label: o.name }))}
            error={tried && !draft.official ? t('statement.officialMissing') : null}
            isRequired
          />
          <ProseField
            label={t('statement.quote')}
            value={draft.quote}
            onChange={(quote) => set({ quote })}
            description={t('statement.quoteHint')}
            error={tried && quoteMissing ? t('statement.quoteMissing') : null}
            isRequired
            rows={3}
          />
          <Fields>
            <SelectField
              label={t('statement.kind')}
              value={draft.kind}
              onChange={(kind) => set({ kind })}
              options={STATEMENT_KINDS.map((id) => ({ id, label: terms.statementKind(id) }))}
            />
            <LooseDateField
              label={t('statement.date')}
              value={draft.date}
              onChange={(text) => set({ date: text })}
              error={tried && date === null ? t('fact.dateBad') : null}
            />
            <TextField
              label={t('statement.place')}
              value={draft.place}
              onChange={(place) => set({ place })}
              maxLength={200}
            />
            <TextField
              label={t('statement.source')}
              value={draft.source}
              onChange={(source) => set({ source })}
              description={t('fact.sourceHint')}
              maxLength={500}
            />
          </Fields>
        </>
      )}
    </EditDialog>
  );
}
