import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agency } from '../../core/model/agency';
import type { Fact } from '../../core/model/fact';
import { CONFIDENCE, FACT_BASES, FACT_TOPICS, SOURCE_KINDS } from '../../core/model/vocabulary';
import { useTerms } from '../../parts/terms';
import { Fields } from '../../ui/page';
import { RadioField } from '../../ui/radio-field';
import { SelectField } from '../../ui/select-field';
import { SuggestField } from '../../ui/suggest-field';
import { TextField } from '../../ui/text-field';
import type { FactDraft, FactProblem } from './fact-draft';
import { FactDetailFields } from './facts/fact-detail-fields';
import { hasBasis } from './facts/topic-facts';
import { LawHelp, lawTermsOf } from './law-help';
import { LooseDateField } from './loose-date-field';
import { ProseField } from './prose-field';
import css from './sheriffs.module.css';
import { shortSource } from './short-source';
import { useValueWords } from './use-value-words';

const NONE = 'none';

/** The fields of a fact. A successor's topic and agency stay those of the fact it follows. */
export function FactFields(props: {
  readonly draft: FactDraft;
  readonly onChange: (draft: FactDraft) => void;
  readonly agencies: readonly Agency[];
  readonly problems: readonly FactProblem[];
  readonly isSuccessor: boolean;
  /** Other facts of the county, which this one may contradict. */
  readonly others: readonly Fact[];
  /** Said below the value and its dates. */
  readonly note: ReactNode;
}) {
  const { t } = useTranslation('sheriffs');
  const { t: file } = useTranslation('county-file');
  const terms = useTerms();
  const values = useValueWords();
  const { draft } = props;
  const set = (patch: Partial<FactDraft>) => props.onChange({ ...draft, ...patch });
  const has = (problem: FactProblem) => props.problems.includes(problem);
  const bad = (problem: FactProblem) => (has(problem) ? t('fact.dateBad') : null);
  const rivals = props.others.filter(({ topic }) => topic === draft.topic);
  const fromError =
    bad('from-bad') ??
    (has('from-missing') ? t('fact.fromNeeded') : null) ??
    (has('from-before-earlier') ? t('fact.fromTooEarly') : null);
  return (
    <>
      {!props.isSuccessor && (
        <Fields>
          <div className={css.withhelp}>
            <SelectField
              label={t('fact.topic')}
              value={draft.topic}
              onChange={(topic) => set({ topic })}
              options={FACT_TOPICS.map((id) => ({ id, label: terms.topic(id) }))}
            />
            <LawHelp terms={lawTermsOf(draft.topic)} />
          </div>
          <SelectField
            label={t('fact.agency')}
            value={draft.agency ?? NONE}
            onChange={(id) => set({ agency: id === NONE ? null : id })}
            options={[
              { id: NONE, label: t('fact.wholeCounty') },
              ...props.agencies.map((agency) => ({ id: agency.id, label: agency.name })),
            ]}
          />
        </Fields>
      )}
      <SuggestField
        label={t('fact.value')}
        value={draft.value}
        onChange={(value) => set({ value })}
        suggestions={values.offered(draft.topic)}
        description={t('fact.valueHint')}
        error={has('value-missing') ? t('fact.valueMissing') : null}
        isRequired
        maxLength={200}
      />
      <Fields>
        <LooseDateField
          label={t('fact.from')}
          value={draft.validFrom}
          onChange={(validFrom) => set({ validFrom })}
          error={fromError}
          isRequired={props.isSuccessor}
        />
        <LooseDateField
          label={t('fact.to')}
          value={draft.validTo}
          onChange={(validTo) => set({ validTo })}
          error={bad('to-bad') ?? (has('to-before-from') ? t('fact.dateOrder') : null)}
        />
      </Fields>
      {props.note}
      {hasBasis(draft.topic) && (
        <RadioField
          label={file('basis.label')}
          value={draft.basis}
          onChange={(basis) => set({ basis })}
          options={FACT_BASES.map((id) => ({
            id,
            label: file(`basis.${id || 'none'}`),
            description: file(`basis.hints.${id || 'none'}`),
          }))}
        />
      )}
      <FactDetailFields draft={draft} onChange={set} tried={has('detail-date-bad')} />
      <TextField
        label={t('fact.source')}
        value={draft.source}
        onChange={(source) => set({ source })}
        description={t('fact.sourceHint')}
        error={has('source-missing') ? t('fact.sourceMissing') : null}
        isRequired
        maxLength={500}
      />
      <Fields>
        <SelectField
          label={t('fact.sourceKind')}
          value={draft.sourceKind}
          onChange={(sourceKind) => set({ sourceKind })}
          options={SOURCE_KINDS.map((id) => ({ id, label: terms.sourceKind(id) }))}
        />
        <LooseDateField
          label={t('fact.sourceDate')}
          value={draft.sourceDate}
          onChange={(sourceDate) => set({ sourceDate })}
          error={bad('source-date-bad')}
        />
      </Fields>
      <RadioField
        label={t('fact.confidence')}
        value={draft.confidence}
        onChange={(confidence) => set({ confidence })}
        options={CONFIDENCE.map((id) => ({
          id,
          label: terms.confidence(id),
          description: t(`fact.confidenceHints.${id}`),
        }))}
      />
      <ProseField
        label={t('fact.text')}
        value={draft.text}
        onChange={(text) => set({ text })}
        description={t('privacy')}
      />
      {draft.confidence === 'disputed' && (
        <>
          <ProseField
            label={t('fact.otherwise')}
            value={draft.otherwise}
            onChange={(otherwise) => set({ otherwise })}
            description={t('fact.otherwiseHint')}
            error={has('otherwise-missing') ? t('fact.otherwiseMissing') : null}
            isRequired={draft.disputes === null}
          />
          {rivals.length > 0 && (
            <SelectField
              label={file('disputes.label')}
              value={draft.disputes ?? NONE}
              onChange={(id) => set({ disputes: id === NONE ? null : id })}
              description={file('disputes.hint')}
              options={[
                { id: NONE, label: file('disputes.none') },
                ...rivals.map(({ id, value, source }) => ({
                  id,
                  // Two groups can say the same of one matter, each from its own source.
                  label: [values.show(value), shortSource(source)].filter(Boolean).join(' · '),
                })),
              ]}
            />
          )}
        </>
      )}
    </>
  );
}
