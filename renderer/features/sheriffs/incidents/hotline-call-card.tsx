import { useTranslation } from 'react-i18next';
import { countyName } from '../../../core/model/county';
import type { HotlineCall } from '../../../core/model/incident';
import { useTerms } from '../../../parts/terms';
import { Button } from '../../../ui/button';
import css from '../sheriffs.module.css';
import { useDates } from '../use-dates';

/** One call. Without `onClose` it is closed, and only its counts and steps are left. */
export function HotlineCallCard(props: {
  readonly call: HotlineCall;
  readonly onEdit?: () => void;
  readonly onClose?: () => void;
  readonly onReport?: () => void;
}) {
  const { t } = useTranslation('incidents');
  const terms = useTerms();
  const dates = useDates();
  const { call } = props;
  const lines = [
    call.safeToCall === false
      ? t('calls.notSafe')
      : call.callBack && t('calls.callBack', { number: call.callBack }),
    call.advice && t('calls.advice', { advice: call.advice }),
    call.referral && t('calls.sentTo', { whom: t(`calls.referrals.${call.referral}`) }),
    call.nextStep && t('calls.next', { step: call.nextStep }),
    call.owner && t('calls.owner', { name: call.owner }),
  ].filter(Boolean);
  return (
    <article className={css.card} data-ended={call.closedOn ? '' : undefined}>
      <div className={css.cardhead}>
        <div>
          <h3 className={css.value}>{t('calls.code', { code: call.code })}</h3>
          <p className={css.soft}>
            {[
              dates.day(call.date),
              dates.times(call.time, ''),
              terms.language(call.language),
              countyName(call.county),
              call.closedOn && t('calls.closedOn', { date: dates.day(call.closedOn) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        {props.onClose && (
          <div className={css.adders}>
            {call.incident === null && (
              <Button onPress={() => props.onReport?.()}>{t('calls.report')}</Button>
            )}
            <Button onPress={() => props.onEdit?.()}>{t('calls.edit')}</Button>
            <Button onPress={props.onClose}>{t('calls.close')}</Button>
          </div>
        )}
      </div>
      {call.what && <p className={css.prose}>{call.what}</p>}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </article>
  );
}
