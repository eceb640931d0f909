import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CALL_OUTCOMES, RSVP_ANSWERS } from '../../../core/model/vocabulary';
import type { CallLine } from '../../../core/views/people-views';
import { formatDate } from '../../../parts/dates';
import { PrivateAddress } from '../../../parts/private-address';
import { useTerms } from '../../../parts/terms';
import { useLanguage } from '../../../parts/use-language';
import { Facts } from '../../../ui/definition';

/** What helps whoever calls: the RSVP, how often the person came, tries, and calls before. */
export function CallFacts({ line }: { readonly line: CallLine }) {
  const { t } = useTranslation('calls');
  const { t: plan } = useTranslation('plan');
  const terms = useTerms();
  const language = useLanguage();
  const { call, came } = line;
  const items: { term: string; value: ReactNode }[] = [];
  const rsvp = RSVP_ANSWERS.find((answer) => answer === line.rsvp);
  if (rsvp) items.push({ term: t('panel.rsvp'), value: terms.rsvp(rsvp) });
  if (line.rsvp === 'waiting') {
    items.push({ term: t('panel.rsvp'), value: plan('waiting.option') });
  }
  if (line.privateAddress) {
    items.push({
      term: plan('attendee.address'),
      value: <PrivateAddress key={call.id} address={line.privateAddress} />,
    });
  }
  if (call.callBackOn) {
    const date = formatDate(call.callBackOn, language, 'day');
    items.push({ term: terms.callOutcome('call-back'), value: t('panel.callBackOn', { date }) });
  }
  items.push({ term: t('panel.came'), value: t('panel.cameTimes', { count: came }) });
  if (call.attempts > 0) {
    const date = formatDate(call.date, language, 'day');
    items.push({
      term: t('panel.tries'),
      value: date ? t('panel.lastTry', { count: call.attempts, date }) : call.attempts,
    });
  }
  if (line.before.length > 0) {
    items.push({
      term: t('panel.before'),
      value: line.before.map(({ date, outcome }) => {
        const known = CALL_OUTCOMES.find((each) => each === outcome);
        return (
          <div key={`${date} ${outcome}`}>
            {t('panel.beforeOne', {
              outcome: known ? terms.callOutcome(known) : outcome,
              date: formatDate(date, language, 'medium'),
            })}
          </div>
        );
      }),
    });
  }
  return <Facts items={items} />;
}
