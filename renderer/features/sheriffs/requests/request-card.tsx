import { CircleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { countyName } from '../../../core/model/county';
import type { RecordsRequestRow } from '../../../core/views/meeting-views';
import { Chip } from '../../../ui/chip';
import { RowActions } from '../row-actions';
import css from '../sheriffs.module.css';
import { useDates } from '../use-dates';

/** One request with its clock in words. */
export function RequestCard(props: {
  readonly row: RecordsRequestRow;
  readonly onEdit: () => void;
}) {
  const { t } = useTranslation('meetings');
  const dates = useDates();
  const { request, agency, counties, clock } = props.row;
  const who = agency?.name ?? '';
  const from = dates.loose(request.periodFrom);
  const to = dates.loose(request.periodTo);
  const lines = [
    request.withheld && t('requests.withheldLine', { what: request.withheld }),
    request.exemption && t('requests.exemptionLine', { what: request.exemption }),
    request.fees && t('requests.feesLine', { what: request.fees }),
    request.note,
  ].filter(Boolean);
  return (
    <article className={css.card}>
      <div className={css.cardhead}>
        <div className={css.cardtitle}>
          <p className={css.value}>{t('requests.to', { who })}</p>
          <Chip tone={clock.state === 'received' ? 'moss' : 'neutral'}>
            {t(`requests.clock.${clock.state}`, { count: clock.days })}
          </Chip>
          {clock.askAgain && (
            <Chip tone="brick" icon={CircleAlert}>
              {t('requests.askAgain')}
            </Chip>
          )}
        </div>
        <RowActions
          kind="records-request"
          id={request.id}
          name={who}
          deleted={t('requests.deleted')}
          onEdit={props.onEdit}
        />
      </div>
      <p className={css.prose}>{request.words}</p>
      <p className={css.soft}>
        {[
          counties.map(countyName).join(', '),
          request.custodian,
          request.sentOn && t('requests.sent', { date: dates.day(request.sentOn) }),
          (from || to) && t('requests.period', { from: from || '?', to: to || '?' }),
          request.due &&
            !clock.askAgain &&
            clock.state !== 'received' &&
            clock.state !== 'closed' &&
            t('requests.askAgainOn', { date: dates.day(request.due) }),
          request.appealedOn && t('requests.appealedLine', { date: dates.day(request.appealedOn) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {lines.map((line) => (
        <p key={line} className={css.prose}>
          {line}
        </p>
      ))}
    </article>
  );
}
