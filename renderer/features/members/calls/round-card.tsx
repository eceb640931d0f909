import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { CallRoundRow } from '../../../core/views/people-views';
import { formatDate } from '../../../parts/dates';
import { eventTitle } from '../../../parts/event-title';
import { paths } from '../../../parts/paths';
import { useTerms } from '../../../parts/terms';
import { useLanguage } from '../../../parts/use-language';
import { Chip } from '../../../ui/chip';
import style from './calls.module.css';
import { ProgressLine } from './progress-line';
import { useRoundTitle } from './round-title';

/** One round in the list: what it is for, how far it is, and how far each caller is. */
export function RoundCard({ row, today }: { readonly row: CallRoundRow; readonly today: string }) {
  const { t } = useTranslation('calls');
  const terms = useTerms();
  const language = useLanguage();
  const titleOf = useRoundTitle();
  const { round, event } = row;
  const isLate = !round.closed && round.due !== '' && round.due < today && row.left > 0;
  const due = formatDate(round.due, language, 'day');
  return (
    <li className={style.round}>
      <div className={style.roundHead}>
        <h2>
          <Link href={paths.callRound(round.id)} className={style.roundLink}>
            {titleOf(round, event)}
          </Link>
        </h2>
        <Chip tone="teal">{terms.callPurpose(round.purpose)}</Chip>
        {due && (
          <Chip tone={isLate ? 'brick' : 'neutral'}>
            {isLate ? t('overdue', { date: due }) : t('due', { date: due })}
          </Chip>
        )}
      </div>
      {event && (
        <p className={style.soft}>
          {[round.title && eventTitle(event, language), formatDate(event.date, language, 'long')]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      {row.people === 0 ? (
        <p>{t('nobodyIn')}</p>
      ) : (
        <>
          <div className={style.sum}>
            <ProgressLine done={row.reached} of={row.people} />
            <RoundSums row={row} />
          </div>
          <ul className={style.callers} aria-label={t('callers')}>
            {row.callers.map((caller) => (
              <li key={caller.name}>
                <span className={style.callerName}>{caller.name || t('noCaller')}</span>
                <ProgressLine done={caller.tried} of={caller.people} />
                <span className={style.soft}>{t('callerOf', caller)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </li>
  );
}

/** How a round adds up, in words. */
export function RoundSums({ row }: { readonly row: CallRoundRow }) {
  const { t } = useTranslation('calls');
  const words = [
    t('reached', row),
    row.left > 0 ? t('left', { count: row.left }) : t('allCalled'),
    row.yes > 0 && t('saidYes', { count: row.yes }),
  ];
  return <span>{words.filter(Boolean).join(' · ')}</span>;
}
