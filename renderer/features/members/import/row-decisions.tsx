import { useTranslation } from 'react-i18next';
import type { RowDecision, TableChange, TableRow } from '../../../core/tables/table-plan';
import { useTerms } from '../../../parts/terms';
import { Button } from '../../../ui/button';
import css from './import.module.css';

/** What a person can say about whose row this is: everyone it may be, someone new, or nobody. */
export function RowDecisions(props: {
  readonly row: TableRow;
  readonly onChange: (change: TableChange) => Promise<void>;
}) {
  const { row } = props;
  const { t } = useTranslation('tables');
  const terms = useTerms();
  const decide = (decision: RowDecision) =>
    void props.onChange({ type: 'decide', row: row.row, decision });
  if (row.decision.type !== 'undecided') {
    return (
      <div>
        <Button onPress={() => decide({ type: 'undecided' })}>{t('row.askAgain')}</Button>
      </div>
    );
  }
  const others = row.matches.filter(({ member }) => member !== row.member?.id);
  return (
    <>
      {others.map(({ member, name, strength, reasons }) => (
        <div key={member} className={css.fit}>
          <p>
            <span className={css.strong}>{name}</span>
            <span className={css.hint}>
              {t('row.matchLine', {
                strength: terms.matchStrength(strength),
                reasons: reasons.map(terms.matchReason).join(', '),
              })}
            </span>
          </p>
          <Button onPress={() => decide({ type: 'known', member })}>
            {t('row.take', { name })}
          </Button>
        </div>
      ))}
      <div className={css.buttons}>
        {(row.member !== null || row.outcome === 'doubtful') && (
          <Button onPress={() => decide({ type: 'new' })}>{t('row.asNew')}</Button>
        )}
        {row.outcome !== 'skipped' && row.outcome !== 'problem' && (
          <Button variant="quiet" onPress={() => decide({ type: 'skip' })}>
            {t('row.leaveOut')}
          </Button>
        )}
      </div>
    </>
  );
}
