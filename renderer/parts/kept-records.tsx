import { useTranslation } from 'react-i18next';
import { Banner } from '../ui/banner';
import type { Done } from '../vault/vault';
import css from './kept-records.module.css';
import { paths } from './paths';

/** More names than these do not help anyone; the rest is a number. */
const SHOWN = 30;

/** What an undo left alone because someone edited it since. Nothing when all is as before. */
export function KeptRecords({ done }: { readonly done: Done }) {
  const { t } = useTranslation('parts');
  const kept = done.keptIn ?? [];
  if (done.kept === 0 && kept.length === 0) return null;
  return (
    <Banner tone="info" title={t('kept.title', { count: kept.length || done.kept })}>
      <p>{t('kept.body')}</p>
      {kept.length > 0 && (
        <ul className={css.names}>
          {kept.slice(0, SHOWN).map(({ kind, id, label }) => (
            <li key={id}>
              {kind === 'member' ? (
                <a href={`#${paths.member(id)}`}>{label || t('kept.nameless')}</a>
              ) : (
                label || t('kept.nameless')
              )}
            </li>
          ))}
          {kept.length > SHOWN && <li>{t('kept.more', { count: kept.length - SHOWN })}</li>}
        </ul>
      )}
    </Banner>
  );
}
