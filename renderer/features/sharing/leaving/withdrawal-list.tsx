import { useTranslation } from 'react-i18next';
import { paths } from '../../../parts/paths';
import type { WithdrawalPreview } from '../../../vault/vault';
import css from '../sharing.module.css';

const COUNTS = ['people', 'attendance', 'events', 'others', 'changed'] as const;
/** More names than these do not help anyone; the rest is a number. */
const SHOWN = 30;

/** What a withdrawal takes, by number and name, and what it leaves. */
export function WithdrawalList({ preview }: { readonly preview: WithdrawalPreview }) {
  const { t } = useTranslation('leaving');
  const { t: parts } = useTranslation('parts');
  const { names, people, keptIn, kept } = preview;
  const counts = COUNTS.filter((name) => preview[name] > 0);
  const shown = keptIn.slice(0, SHOWN);
  return (
    <>
      {counts.length === 0 ? (
        <p>{t('withdraw.nothing')}</p>
      ) : (
        <>
          <h3>{t('withdraw.goes')}</h3>
          <ul className={css.counts}>
            {counts.map((name) => (
              <li key={name}>{t(`withdraw.${name}`, { count: preview[name] })}</li>
            ))}
          </ul>
        </>
      )}
      {names.length > 0 && (
        <details>
          <summary className={css.unfold}>{t('withdraw.names')}</summary>
          <ul className={css.names}>
            {names.slice(0, SHOWN).map((name, i) => (
              // Two people may bear one name.
              // biome-ignore lint/suspicious/noArrayIndexKey: the list does not change while it is shown
              <li key={i}>{name}</li>
            ))}
            {people > SHOWN && <li>{t('withdraw.more', { count: people - SHOWN })}</li>}
          </ul>
        </details>
      )}
      {kept > 0 && (
        <>
          <p>{t('withdraw.kept', { count: keptIn.length })}</p>
          <ul className={css.names}>
            {shown.map(({ kind, id, label }) => (
              <li key={id}>
                {kind === 'member' ? (
                  <a href={`#${paths.member(id)}`}>{label || parts('kept.nameless')}</a>
                ) : (
                  label || parts('kept.nameless')
                )}
              </li>
            ))}
            {keptIn.length > SHOWN && (
              <li>{t('withdraw.more', { count: keptIn.length - SHOWN })}</li>
            )}
          </ul>
        </>
      )}
    </>
  );
}
