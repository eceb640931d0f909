import { useTranslation } from 'react-i18next';
import { Chip } from '../../../ui/chip';
import { Section } from '../../../ui/page';
import type { ImportPreview } from '../../../vault/vault';
import { useFieldWords } from '../field-words';
import css from '../sharing.module.css';
import { CHANGE_TONES } from './change-tones';
import type { Decisions } from './decisions';
import style from './open.module.css';
import { CHANGES, numbersOf } from './plan-numbers';

/** The kinds that people think of first; others follow. */
const FIRST_KINDS: readonly string[] = ['event', 'member', 'attendance'];
const rankOf = (kind: string): number =>
  FIRST_KINDS.includes(kind) ? FIRST_KINDS.indexOf(kind) : FIRST_KINDS.length;

/** What a file would do, in numbers, and which questions are open. */
export function AtAGlance(props: {
  readonly preview: ImportPreview;
  /** Records that both sides wrote, deleting among it. */
  readonly conflicts: number;
  readonly decisions: Decisions;
}) {
  const { preview, decisions } = props;
  const { t } = useTranslation('incoming');
  const words = useFieldWords();
  const numbers = numbersOf(preview.counts);
  const kinds = Object.entries(preview.counts.byKind)
    .filter(([, count]) => count > 0)
    .sort(([a], [b]) => rankOf(a) - rankOf(b));
  const people = preview.lookAlikes - decisions.people.size;
  const conflicts = props.conflicts - decisions.settled.size;
  const { suggestions, deleted, revived } = preview.counts;
  return (
    <Section title={t('preview.glance')}>
      <ul className={style.chips}>
        {CHANGES.filter((change) => numbers[change] > 0).map((change) => (
          <li key={change}>
            <Chip tone={CHANGE_TONES[change]}>
              {t(`preview.${change}`, { count: numbers[change] })}
            </Chip>
          </li>
        ))}
      </ul>
      <p className={css.note}>
        {t('preview.kinds')}:{' '}
        {kinds
          .map(([kind, count]) => t('preview.kindCount', { kind: words.kind(kind), count }))
          .join(' · ')}
      </p>
      <div role="status" className={style.asks}>
        <h3>{t('preview.ask')}</h3>
        {people + conflicts + suggestions + deleted + revived === 0 ? (
          <p>{t('preview.askNothing')}</p>
        ) : (
          <ul>
            {people > 0 && <li>{t('preview.askPeople', { count: people })}</li>}
            {conflicts > 0 && <li>{t('preview.askConflicts', { count: conflicts })}</li>}
            {deleted > 0 && <li>{t('preview.askDeleted', { count: deleted })}</li>}
            {revived > 0 && <li>{t('preview.askRevived', { count: revived })}</li>}
            {suggestions > 0 && <li>{t('preview.askSuggestions', { count: suggestions })}</li>}
          </ul>
        )}
      </div>
    </Section>
  );
}
