import { useTranslation } from 'react-i18next';
import css from '../sharing.module.css';

/** Names shown of a long list, until all are asked for. */
const MOST_NAMES = 60;

/** Names in alphabetical order; of many, the rest unfolds. */
export function Names({ names }: { readonly names: readonly string[] }) {
  const { t } = useTranslation('sharing');
  if (names.length === 0) return null;
  const sorted = [...names].sort((a, b) => a.localeCompare(b));
  const rest = sorted.slice(MOST_NAMES);
  return (
    <>
      <List names={sorted.slice(0, MOST_NAMES)} />
      {rest.length > 0 && (
        <details>
          <summary className={css.unfold}>{t('send.review.more', { count: rest.length })}</summary>
          <List names={rest} />
        </details>
      )}
    </>
  );
}

function List({ names }: { readonly names: readonly string[] }) {
  return (
    <ul className={css.names}>
      {names.map((name, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two people may have the same name.
        <li key={i}>{name}</li>
      ))}
    </ul>
  );
}
