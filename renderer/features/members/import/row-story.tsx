import { useTranslation } from 'react-i18next';
import type { TableRow } from '../../../core/tables/table-plan';
import { useTerms } from '../../../parts/terms';
import { mainProblem } from './cell-to-mend';
import { useFieldWords } from './field-words';
import css from './import.module.css';

/** Fields told on one line; the panel tells them all. */
const FIELDS_TOLD = 4;
const NAMES: ReadonlySet<string> = new Set(['givenName', 'familyNames', 'preferredName']);

/** Words on two lines at most, whole when pointed at. */
export function OneLine({ text }: { readonly text: string }) {
  return (
    <span className={css.story} title={text}>
      {text}
    </span>
  );
}

/** What happens to a row, on one line. */
export function RowStory({ row }: { readonly row: TableRow }) {
  const { t } = useTranslation('tables');
  const terms = useTerms();
  const words = useFieldWords();
  return <OneLine text={story()} />;

  function story(): string {
    const [best] = row.matches;
    switch (row.outcome) {
      case 'doubtful':
        return best
          ? t('preview.mayBe', {
              name: best.name,
              reasons: best.reasons.map(terms.matchReason).join(', '),
            })
          : '';
      case 'problem': {
        const problem = mainProblem(row.problems);
        return problem ? t(`problem.${problem.type}`) : '';
      }
      case 'skipped':
        if (row.decision.type === 'skip') return t('preview.dropped');
        return row.member ? t('preview.ofKnown', { name: row.member.name }) : '';
      case 'same':
        return row.member ? t('preview.isHere', { name: row.member.name }) : '';
      default:
        return [
          ...namesakes(row).map((name) => t('preview.namesake', { name })),
          ...row.fields.filter(isNews).slice(0, FIELDS_TOLD).map(told),
        ].join(' · ');
    }
  }

  /** A new person's name stands in the row already. */
  function isNews({ key }: TableRow['fields'][number]): boolean {
    return row.outcome !== 'created' || !NAMES.has(key);
  }

  function told({ key, before, after }: TableRow['fields'][number]): string {
    return t('preview.said', {
      field: words.field(key),
      value: before
        ? t('preview.arrow', { before: words.value(key, before), after: words.value(key, after) })
        : words.value(key, after),
    });
  }
}

/** Someone here of the same name, when the row is taken as someone new and nobody was asked. */
function namesakes({ outcome, decision, matches: [best] }: TableRow): readonly string[] {
  const isSilent = outcome === 'created' && decision.type === 'undecided';
  const isNamesake = best?.reasons.some((reason) => NAMED_ALIKE.has(reason)) ?? false;
  return isSilent && best && isNamesake ? [best.name] : [];
}

const NAMED_ALIKE: ReadonlySet<string> = new Set(['same-name', 'same-name-other-accents']);
