import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agency } from '../../core/model/agency';
import type { Fact } from '../../core/model/fact';
import type { RecordId } from '../../core/record';
import { floorAbove, type StateLaw } from '../../core/sheriffs/state-law';
import { useRun } from '../../parts/use-run';
import { useView } from '../../parts/vault-context';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { EditDialog } from './edit-dialog';
import { draftOfFact, type FactAim, factOf, problemsOf } from './fact-draft';
import { FactFields } from './fact-fields';
import css from './sheriffs.module.css';
import type { StatementStart } from './statement-form';
import { useDates } from './use-dates';
import { useValueWords } from './use-value-words';

/** Adds a dated, sourced fact, corrects one, or adds its successor while the earlier one stays. */
export function FactForm(props: {
  readonly aim: FactAim;
  readonly county: string | null;
  readonly agencies: readonly Agency[];
  /** The county's facts, and the state's laws. */
  readonly facts: readonly Fact[];
  readonly laws: readonly StateLaw[];
  /** Offered when a value is below the law's floor; absent when nobody could be quoted. */
  readonly onStatement?: (start: StatementStart) => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('sheriffs');
  const { aim } = props;
  const run = useRun();
  const values = useValueWords();
  const dates = useDates();
  const ownGroup = useView('workspace', {})?.workspace.ownGroup ?? null;
  const [before] = useState(() => draftOfFact(aim, sheriffsOffice(props.agencies), values.show));
  const [draft, setDraft] = useState(before);
  const problems = problemsOf(draft, aim.type === 'change' ? aim.fact : null);
  const fields = factOf(draft, values.store);
  const floor = floorAbove(fields, props.laws);
  const save = async () => {
    const done =
      aim.type === 'correct'
        ? await run(
            { type: 'edit-record', kind: 'fact', id: aim.fact.id, patch: fields },
            { toast: t('fact.saved') },
          )
        : aim.type === 'change'
          ? await run(
              {
                type: 'change-fact',
                fact: aim.fact.id,
                next: { ...fields, county: props.county, addedBy: ownGroup },
              },
              { toast: t('fact.changed') },
            )
          : await run(
              {
                type: 'add-record',
                kind: 'fact',
                fields: { ...fields, county: props.county, addedBy: ownGroup },
              },
              { toast: t('fact.saved') },
            );
    return done !== null;
  };
  const { onStatement } = props;
  return (
    <EditDialog
      title={t(TITLES[aim.type])}
      dirty={draft !== before}
      valid={problems.length === 0}
      save={save}
      onClose={props.onClose}
    >
      {(tried) => (
        <>
          {aim.type === 'correct' && <Banner tone="info">{t('fact.editHint')}</Banner>}
          {aim.type === 'change' && (
            <Banner tone="info">
              {t('fact.changeHint', { value: values.show(aim.fact.value) })}
            </Banner>
          )}
          <FactFields
            draft={draft}
            onChange={setDraft}
            agencies={props.agencies}
            problems={tried ? problems : []}
            isSuccessor={aim.type === 'change'}
            others={props.facts.filter(({ id }) => aim.type === 'add' || id !== aim.fact.id)}
            note={
              floor && (
                <Banner tone="info" title={t('fact.floorTitle', { date: dates.day(floor.from) })}>
                  <p>{t('fact.floorBody', { citation: floor.citation })}</p>
                  {onStatement && (
                    <div className={css.adders}>
                      <Button onPress={() => onStatement(asStatement(fields))}>
                        {t('fact.floorAction')}
                      </Button>
                    </div>
                  )}
                </Banner>
              )
            }
          />
        </>
      )}
    </EditDialog>
  );
}

const TITLES = {
  add: 'fact.new',
  correct: 'fact.editTitle',
  change: 'fact.changeTitle',
} as const;

const sheriffsOffice = (agencies: readonly Agency[]): RecordId | null =>
  (agencies.find((agency) => agency.type === 'sheriff') ?? agencies[0])?.id ?? null;

/** Date and source carry over; the exact words are for someone to type. */
const asStatement = (fact: Pick<Fact, 'validFrom' | 'sourceDate' | 'source'>): StatementStart => ({
  kind: 'policy',
  date: fact.validFrom || fact.sourceDate,
  source: fact.source,
});
