import { X } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { MergeField, MergePreview } from '../../../core/views/people-views';
import type { MemberRow } from '../../../core/views/views';
import { useLanguage } from '../../../parts/use-language';
import { Button } from '../../../ui/button';
import style from './merge.module.css';
import { type MergedField, useMergeWords } from './use-merge-words';

type Choosing = {
  readonly people: readonly MemberRow[];
  readonly take: Readonly<Record<string, string>>;
  readonly onTake: (field: string, from: string) => void;
};

/** People as columns and fields as rows: whose value is whose and, where they differ, whose stays. */
export function MergeTable(props: {
  readonly preview: MergePreview;
  /** In the order of the columns. */
  readonly people: readonly string[];
  readonly keep: string;
  readonly take: Readonly<Record<string, string>>;
  readonly onKeep: (id: string) => void;
  readonly onTake: (field: string, from: string) => void;
  readonly onLeaveOut: (id: string) => void;
}) {
  const { preview, keep } = props;
  const { t } = useTranslation('duplicates');
  const group = useId();
  const columns = props.people.flatMap(
    (id) => preview.members.find((member) => member.id === id) ?? [],
  );
  const rows = preview.fields.filter(
    ({ field, values, differs }) => values.length > 0 && (differs || field !== 'stewardGroup'),
  );
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reachable by key. */}
      <section className={style.scroll} aria-label={t('mergeDialog.table')} tabIndex={0}>
        <table className={style.table}>
          <thead>
            <tr>
              <th scope="col">{t('mergeDialog.field')}</th>
              {columns.map((person) => (
                <th key={person.id} scope="col">
                  <span className={style.name}>{person.name}</span>
                  <label className={style.choice}>
                    <input
                      type="radio"
                      name={`${group} keep`}
                      checked={person.id === keep}
                      onChange={() => props.onKeep(person.id)}
                    />
                    {person.id === keep ? t('mergeDialog.kept') : t('mergeDialog.keep')}
                  </label>
                  {columns.length > 2 && (
                    <Button
                      variant="quiet"
                      icon={X}
                      name={`${t('mergeDialog.leaveOut')}: ${person.name}`}
                      onPress={() => props.onLeaveOut(person.id)}
                    >
                      {t('mergeDialog.leaveOut')}
                    </Button>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((field) => (
              <FieldRow
                key={field.field}
                field={field}
                people={columns}
                take={props.take}
                onTake={props.onTake}
              />
            ))}
          </tbody>
        </table>
      </section>
      {rows.some(({ field, differs }) => differs && field.startsWith('consent')) && (
        <p className={style.soft}>{t('mergeDialog.consentNote')}</p>
      )}
    </>
  );
}

function FieldRow({ field, people, take, onTake }: { readonly field: MergeField } & Choosing) {
  const { t } = useTranslation('duplicates');
  const language = useLanguage();
  const words = useMergeWords();
  const group = useId();
  const name = field.field as MergedField;
  const label = words.field(name);
  const chosen = take[field.field] ?? field.stays;
  const textOf = (person: string): string =>
    field.values
      .filter(({ members }) => members.includes(person))
      .map(({ text, textEs }) => words.value(name, language === 'es' ? textEs : text))
      .join(', ');
  return (
    <tr>
      <th scope="row">{label}</th>
      {people.map((person) => {
        const text = textOf(person.id);
        return (
          <td key={person.id} data-goes={field.differs && person.id !== chosen ? '' : undefined}>
            {text === '' ? (
              <span className={style.soft}>{t('mergeDialog.nothing')}</span>
            ) : field.differs ? (
              <label className={style.choice}>
                <input
                  type="radio"
                  name={group}
                  aria-label={`${label}: ${text} (${person.name})`}
                  checked={person.id === chosen}
                  onChange={() => onTake(field.field, person.id)}
                />
                {text}
              </label>
            ) : (
              text
            )}
          </td>
        );
      })}
    </tr>
  );
}
