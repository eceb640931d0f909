import { useTranslation } from 'react-i18next';
import type { MergePreview } from '../../../core/views/people-views';
import style from './merge.module.css';

const WORDS = {
  attendance: 'attendance',
  note: 'note',
  call: 'call',
  'one-on-one': 'oneOnOne',
  'rung-move': 'rungMove',
  meeting: 'meeting',
  verdict: 'verdict',
} as const;

/** How many records of each kind go over to the one who stays. */
export function MovedRecords(props: { readonly preview: MergePreview; readonly name: string }) {
  const { moved, joined } = props.preview;
  const { t } = useTranslation('duplicates');
  const known = Object.keys(WORDS) as (keyof typeof WORDS)[];
  const lines: string[] = known
    .filter((kind) => (moved[kind] ?? 0) > 0)
    .map((kind) => t(`moved.${WORDS[kind]}`, { count: moved[kind] ?? 0 }));
  const rest = Object.entries(moved)
    .filter(([kind]) => !Object.hasOwn(WORDS, kind))
    .reduce((sum, [, count]) => sum + count, 0);
  if (rest > 0) lines.push(t('moved.rest', { count: rest }));
  return (
    <div className={style.moved}>
      <h3>{t('mergeDialog.moves', { name: props.name })}</h3>
      {lines.length === 0 ? (
        <p>{t('mergeDialog.movesNothing')}</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {joined > 0 && <p>{t('mergeDialog.becomeOne', { count: joined })}</p>}
    </div>
  );
}
