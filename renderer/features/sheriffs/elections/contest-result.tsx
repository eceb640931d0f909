import { useTranslation } from 'react-i18next';
import type { Contest } from '../../../core/model/campaign';
import { marginOf } from '../../../core/sheriffs/margin';
import { Chip } from '../../../ui/chip';
import css from '../sheriffs.module.css';

/** Who stood and how it went, as far as it is recorded. */
export function ContestResult({ contest }: { readonly contest: Contest }) {
  const { t, i18n } = useTranslation('county-file');
  const number = new Intl.NumberFormat(i18n.language === 'es' ? 'es-US' : 'en-US', {
    maximumFractionDigits: 2,
  });
  const margin = marginOf(contest.candidates);
  return (
    <>
      {contest.candidates.length > 0 && (
        <ul className={css.rows}>
          {contest.candidates.map((candidate) => (
            <li key={candidate.name}>
              {[
                candidate.percent === null
                  ? candidate.name
                  : t('contest.result', {
                      name: candidate.name,
                      percent: number.format(candidate.percent),
                    }),
                candidate.party,
                candidate.won ? t('contest.won') : '',
              ]
                .filter(Boolean)
                .join(' · ')}
            </li>
          ))}
        </ul>
      )}
      {(margin !== null || contest.notFinal || contest.decisive) && (
        <p className={css.state}>
          {margin !== null && <span>{t('contest.margin', { points: number.format(margin) })}</span>}
          {contest.notFinal && <Chip tone="marigold">{t('contest.preliminary')}</Chip>}
          {contest.decisive && <Chip>{t('contest.settled')}</Chip>}
        </p>
      )}
    </>
  );
}
