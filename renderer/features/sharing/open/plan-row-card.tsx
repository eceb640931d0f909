import { ChevronRight } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanRow } from '../../../core/merge/plan-types';
import { useLanguage } from '../../../parts/use-language';
import { Chip } from '../../../ui/chip';
import { Icon } from '../../../ui/icon';
import { SimpleTable } from '../../../ui/simple-table';
import { useFieldWords } from '../field-words';
import css from '../sharing.module.css';
import { CHANGE_TONES } from './change-tones';
import type { Decide, PlanField, RowChoice, Rule } from './decisions';
import { ConflictChoices, WholeChoice } from './row-choices';

/**
 * One record of a plan: what it is, what would change, side by side, and what to choose where both changed it. Drawn
 * again only when something about it was decided. `group`: what to call the sender.
 */
export const PlanRowCard = memo(function PlanRowCard(props: {
  readonly row: PlanRow;
  readonly group: string;
  readonly rule: Rule;
  readonly choice: RowChoice;
  readonly onDecide: Decide;
}) {
  const { row, group } = props;
  const { t } = useTranslation('incoming');
  const language = useLanguage();
  const words = useFieldWords();
  const label = language === 'es' ? row.labelEs : row.label;
  const asks = row.change === 'deleted' || row.change === 'revived';
  const suggested = row.fields.filter((field) => field.suggested);
  const plain = row.fields.filter(
    (field) => !field.suggested && !(row.change === 'conflict' && field.conflict),
  );
  const looks = suggested.length > 0 && plain.length === 0 ? 'suggested' : row.change;
  return (
    <article className={css.row}>
      <div className={css.rowhead}>
        <Chip tone={CHANGE_TONES[looks]}>{t(`preview.chip.${looks}`)}</Chip>
        <h3>{label || words.kind(row.kind)}</h3>
        {label && <span className={css.kind}>{words.kind(row.kind)}</span>}
        {plain.length > 0 && row.change === 'added' && (
          <details>
            <summary>
              <Icon of={ChevronRight} size={16} />
              {t('preview.details')}
            </summary>
            <FieldTable row={row} fields={plain} />
          </details>
        )}
      </div>
      {asks && <WholeChoice {...props} />}
      {row.change === 'conflict' && <ConflictChoices {...props} />}
      {suggested.length > 0 && (
        <>
          <p className={css.note}>{t('preview.suggestedLead', { group })}</p>
          <FieldTable row={row} fields={suggested} after={t('preview.suggestedValue')} />
        </>
      )}
      {plain.length > 0 && row.change !== 'added' && <FieldTable row={row} fields={plain} />}
    </article>
  );
});

function FieldTable(props: {
  readonly row: PlanRow;
  readonly fields: readonly PlanField[];
  readonly after?: string;
}) {
  const { row } = props;
  const { t } = useTranslation('incoming');
  const words = useFieldWords();
  const value = (field: PlanField, side: 'ours' | 'theirs') =>
    words.value(row.kind, field.key, field[side]);
  const before = {
    id: 'before',
    header: t('preview.before'),
    render: (field: PlanField) => value(field, 'ours'),
  };
  return (
    <SimpleTable<PlanField>
      label={t('preview.differs')}
      rows={props.fields}
      rowKey={(field) => field.key}
      columns={[
        {
          id: 'field',
          header: t('preview.field'),
          render: (field) => words.field(row.kind, field.key, field.element),
        },
        ...(row.change === 'added' ? [] : [before]),
        {
          id: 'after',
          header: props.after ?? t('preview.after'),
          render: (field) => value(field, 'theirs'),
        },
      ]}
    />
  );
}
