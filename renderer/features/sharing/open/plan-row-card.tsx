import { ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type ConflictChoice, type PlanRow, WHOLE_RECORD } from '../../../core/merge/plan-types';
import { formatMoment } from '../../../parts/dates';
import { MatchReasons } from '../../../parts/similar-members/match-words';
import { useLanguage } from '../../../parts/use-language';
import { Chip } from '../../../ui/chip';
import { Icon } from '../../../ui/icon';
import { RadioField } from '../../../ui/radio-field';
import { SimpleTable } from '../../../ui/simple-table';
import { useFieldWords } from '../field-words';
import css from '../sharing.module.css';

type Field = PlanRow['fields'][number];
type Choosing = {
  readonly choices: ReadonlyMap<string, ConflictChoice>;
  readonly onChoose: (choice: ConflictChoice) => void;
};

const TONES = {
  added: 'moss',
  changed: 'teal',
  conflict: 'marigold',
  deleted: 'brick',
  revived: 'marigold',
  unchanged: 'neutral',
} as const;

/** One record of a plan: what it is, what would change, side by side, and what to choose where both changed it. */
export function PlanRowCard({ row, ...choosing }: { readonly row: PlanRow } & Choosing) {
  const { t } = useTranslation('incoming');
  const language = useLanguage();
  const words = useFieldWords();
  const label = language === 'es' ? row.labelEs : row.label;
  const hasFields = row.fields.length > 0;
  const asks = row.change === 'deleted' || row.change === 'revived';
  return (
    <article className={css.row}>
      <div className={css.rowhead}>
        <Chip tone={TONES[row.change]}>{t(`preview.chip.${row.change}`)}</Chip>
        <h3>{label || words.kind(row.kind)}</h3>
        {label && <span className={css.kind}>{words.kind(row.kind)}</span>}
        {hasFields && row.change === 'added' && (
          <details>
            <summary>
              <Icon of={ChevronRight} size={16} />
              {t('preview.details')}
            </summary>
            <FieldTable row={row} />
          </details>
        )}
      </div>
      {row.similar && <LooksLike similar={row.similar} />}
      {asks && <WholeChoice row={row} {...choosing} />}
      {row.change === 'conflict' && <p className={css.note}>{t('preview.conflictLead')}</p>}
      {hasFields && row.change !== 'added' && <FieldTable row={row} />}
      {row.change === 'conflict' &&
        row.fields
          .filter((field) => field.conflict)
          .map((field) => <FieldChoice key={field.key} row={row} field={field} {...choosing} />)}
    </article>
  );
}

/** Whom here a new person looks like, and why. */
function LooksLike({ similar }: { readonly similar: NonNullable<PlanRow['similar']> }) {
  const { t } = useTranslation('incoming');
  return (
    <ul className={css.alike}>
      {similar.map(({ id, name, match }) => (
        <li key={id}>
          {t('preview.looksLike', { name })} <MatchReasons reasons={match.reasons} />
        </li>
      ))}
    </ul>
  );
}

function FieldTable({ row }: { readonly row: PlanRow }) {
  const { t } = useTranslation('incoming');
  const words = useFieldWords();
  const value = (field: Field, side: 'ours' | 'theirs') =>
    words.value(row.kind, field.key, field[side]);
  const before = {
    id: 'before',
    header: t('preview.before'),
    render: (field: Field) => value(field, 'ours'),
  };
  return (
    <SimpleTable<Field>
      label={t('preview.differs')}
      rows={row.fields}
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
          header: t('preview.after'),
          render: (field) => value(field, 'theirs'),
        },
      ]}
    />
  );
}

function FieldChoice(props: { readonly row: PlanRow; readonly field: Field } & Choosing) {
  const { row, field } = props;
  const { t } = useTranslation('incoming');
  const language = useLanguage();
  const words = useFieldWords();
  const taken = props.choices.get(`${row.id} ${field.key}`)?.take ?? field.winner;
  const side = (take: 'ours' | 'theirs') => {
    const at = take === 'ours' ? field.oursAt : field.theirsAt;
    return t(`preview.${take}`, {
      value: words.value(row.kind, field.key, field[take]),
      when: at === null ? words.value(row.kind, field.key, null) : formatMoment(at, language),
    });
  };
  return (
    <RadioField
      label={t('preview.choose', { field: words.field(row.kind, field.key, field.element) })}
      value={taken}
      onChange={(take) => props.onChoose({ id: row.id, key: field.key, take })}
      options={[
        { id: 'ours', label: side('ours') },
        { id: 'theirs', label: side('theirs') },
      ]}
    />
  );
}

/** Whether a record that one side deleted is kept or goes. */
function WholeChoice({ row, choices, onChoose }: { readonly row: PlanRow } & Choosing) {
  const { t } = useTranslation('incoming');
  const wasHere = row.fields.some((field) => field.ours !== null);
  const keeps: ConflictChoice['take'] = wasHere ? 'ours' : 'theirs';
  const standing = row.change === 'deleted' ? 'theirs' : keeps;
  const taken = choices.get(`${row.id} ${WHOLE_RECORD}`)?.take ?? standing;
  const edited = row.fields.some((field) => field.conflict);
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
          onChoose({
            id: row.id,
            key: WHOLE_RECORD,
            take: (wish === 'keep') === (keeps === 'ours') ? 'ours' : 'theirs',
          })
        }
        options={[
          { id: 'keep', label: t('preview.keep') },
          { id: 'remove', label: t('preview.remove') },
        ]}
      />
    </>
  );
}
