import { CalendarClock, CircleAlert, CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { countyName } from '../../core/model/county';
import type { PromiseRow } from '../../core/views/views';
import { daysBetween } from '../../parts/dates';
import { paths } from '../../parts/paths';
import { useTerms } from '../../parts/terms';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import css from './sheriffs.module.css';
import { useDates } from './use-dates';

/** Where a promise is shown: among all, on its county's page, or in its meeting's report. */
export type PromisePlace = 'tracker' | 'county' | 'meeting';

const SOON_DAYS = 14;

/** One promise: who promised what, until when, and what became of it. */
export function PromiseItem(props: {
  readonly row: PromiseRow;
  readonly place: PromisePlace;
  readonly today: string;
  readonly onSettle: () => void;
}) {
  const { t } = useTranslation('sheriffs');
  const dates = useDates();
  const { row, place } = props;
  const { commitment, official, meeting } = row;
  const from = [official?.name, place === 'tracker' && countyName(row.county)].filter(Boolean);
  return (
    <li className={css.promise} data-overdue={row.overdue ? '' : undefined}>
      <div className={css.promisewords}>
        <p className={css.promisetext}>{commitment.text}</p>
        <p className={css.soft}>
          {commitment.by === 'them' ? t('promises.byThem') : t('promises.byUs')}
          {place !== 'meeting' && from.length > 0 && ` · ${from.join(', ')}`}
          {commitment.owner &&
            commitment.owner !== official?.name &&
            ` · ${t('promises.owner', { name: commitment.owner })}`}
          {place !== 'meeting' && meeting && (
            <>
              {' · '}
              <Link href={paths.meeting(meeting.id)}>
                {t('promises.meetingOn', { date: dates.day(meeting.date) })}
              </Link>
            </>
          )}
        </p>
        <PromiseState row={row} today={props.today} />
        <Earlier row={row} />
      </div>
      <Button
        name={
          commitment.state === 'open'
            ? t('promises.settleOf', { text: commitment.text })
            : t('actions.changeNamed', { name: commitment.text })
        }
        onPress={props.onSettle}
      >
        {commitment.state === 'open' ? t('promises.settle') : t('actions.change')}
      </Button>
    </li>
  );
}

/** What was said of a promise before what holds now. */
function Earlier({ row }: { readonly row: PromiseRow }) {
  const { t } = useTranslation('meetings');
  const terms = useTerms();
  const dates = useDates();
  const earlier = row.steps.slice(1);
  if (earlier.length === 0) return null;
  return (
    <details className={css.earlier}>
      <summary>{t('tracker.history')}</summary>
      <ol className={css.lines}>
        {earlier.map(({ id, state, evidence, date }) => (
          <li key={id} className={css.soft}>
            {[dates.day(date), terms.commitmentState(state), evidence].filter(Boolean).join(' · ')}
          </li>
        ))}
      </ol>
    </details>
  );
}

function PromiseState({ row, today }: { readonly row: PromiseRow; readonly today: string }) {
  const { t } = useTranslation('sheriffs');
  const terms = useTerms();
  const dates = useDates();
  const { commitment } = row;
  if (commitment.state !== 'open') {
    return (
      <div className={css.state}>
        <Chip tone={commitment.state === 'kept' ? 'moss' : 'neutral'} icon={CircleCheck}>
          {terms.commitmentState(commitment.state)}
        </Chip>
        <span className={css.soft}>
          {commitment.evidenceDate
            ? t('promises.evidenceLine', {
                date: dates.day(commitment.evidenceDate),
                evidence: commitment.evidence,
              })
            : commitment.evidence}
        </span>
      </div>
    );
  }
  if (!commitment.due) return <p className={css.soft}>{t('promises.noDue')}</p>;
  const days = daysBetween(today, commitment.due);
  const due = (
    <span className={css.soft}>{t('promises.due', { date: dates.day(commitment.due) })}</span>
  );
  if (row.overdue) {
    return (
      <div className={css.state}>
        <Chip tone="brick" icon={CircleAlert}>
          {t('promises.overdueDays', { count: -days })}
        </Chip>
        {due}
      </div>
    );
  }
  return (
    <div className={css.state}>
      {days <= SOON_DAYS && (
        <Chip tone="marigold" icon={CalendarClock}>
          {days === 0 ? t('promises.dueToday') : t('promises.dueIn', { count: days })}
        </Chip>
      )}
      {due}
    </div>
  );
}
