import { useTranslation } from 'react-i18next';
import type { PlanRow } from '../../../core/merge/plan-types';
import { formatMoment } from '../../../parts/dates';
import { useLanguage } from '../../../parts/use-language';
import { RadioField } from '../../../ui/radio-field';
import { useFieldWords } from '../field-words';
import css from '../sharing.module.css';
import {
  type Decide,
  type PlanField,
  type RowChoice,
  type Rule,
  type Side,
  sideOf,
  takeField,
  takeRow,
} from './decisions';

type Choosing = {
  readonly row: PlanRow;
  readonly choice: RowChoice;
  readonly rule: Rule;
  readonly onDecide: Decide;
};

/** What to choose where both sides changed a record: all of it at once when several fields differ, and field by field. */
export function ConflictChoices(props: Choosing & { readonly group: string }) {
  const { row, choice, onDecide } = props;
  const { t } = useTranslation('incoming');
  const fields = row.fields.filter((field) => field.conflict && !field.suggested);
  if (fields.length === 0) return null;
  return (
    <>
      <p className={css.note}>{t('preview.conflictLead')}</p>
      {fields.length > 1 && (
        <RadioField<Side | 'each'>
          label={t('preview.wholeRow')}
          orientation="horizontal"
          value={choice.fields.size > 0 ? 'each' : (choice.whole ?? 'each')}
          onChange={(side) =>
            onDecide((before) => takeRow(before, row, side === 'each' ? null : side))
          }
          options={[
            { id: 'each', label: t('preview.each') },
            { id: 'ours', label: t('preview.allOurs') },
            { id: 'theirs', label: t('preview.allTheirs') },
          ]}
        />
      )}
      {fields.map((field) => (
        <FieldChoice key={field.key} field={field} {...props} />
      ))}
    </>
  );
}

function FieldChoice(props: Choosing & { readonly field: PlanField; readonly group: string }) {
  const { row, field, group } = props;
  const { t } = useTranslation('incoming');
  const language = useLanguage();
  const words = useFieldWords();
  const option = (side: Side) => {
    const at = side === 'ours' ? field.oursAt : field.theirsAt;
    const value = words.value(row.kind, field.key, field[side]);
    const when = at === null ? words.value(row.kind, field.key, null) : formatMoment(at, language);
    const written = side === 'ours' ? when : t('preview.writtenBy', { group, when });
    return {
      id: side,
      label: t(`preview.${side}`, { value }),
      description: side === field.winner ? t('preview.isLater', { written }) : written,
    };
  };
  return (
    <RadioField<Side>
      label={t('preview.conflictOne', {
        field: words.field(row.kind, field.key, field.element),
      })}
      orientation="horizontal"
      value={sideOf(props.choice, props.rule, field)}
      onChange={(side) => props.onDecide((before) => takeField(before, row, field.key, side))}
      options={[option('ours'), option('theirs')]}
    />
  );
}

/** Whether a record that one side deleted is kept or goes. */
export function WholeChoice({ row, choice, rule, onDecide }: Choosing) {
  const { t } = useTranslation('incoming');
  const wasHere = row.fields.some((field) => field.ours !== null);
  const keeps: Side = wasHere ? 'ours' : 'theirs';
  const edited = row.fields.some((field) => field.conflict);
  // The rule decides where one side deleted what the other wrote in without knowing.
  const ruled = edited && rule !== 'later' ? rule : null;
  const taken = choice.whole ?? ruled ?? (row.change === 'deleted' ? 'theirs' : keeps);
  const lead =
    row.change === 'deleted'
      ? edited
        ? 'deletedEdited'
        : 'deletedLead'
      : wasHere
        ? 'revivedThere'
        : 'revivedHere';
  return (
    <>
      <p className={css.note}>{t(`preview.${lead}`)}</p>
      <RadioField
        label={t('preview.whole')}
        value={taken === keeps ? 'keep' : 'remove'}
        onChange={(wish) =>
          onDecide((before) =>
            takeRow(before, row, (wish === 'keep') === (keeps === 'ours') ? 'ours' : 'theirs'),
          )
        }
        options={[
          { id: 'keep', label: t('preview.keep') },
          { id: 'remove', label: t('preview.remove') },
        ]}
      />
    </>
  );
}
