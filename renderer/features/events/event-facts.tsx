import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { countyName } from '../../core/model/county';
import type { Event } from '../../core/model/event';
import type { Group } from '../../core/model/group';
import { ACCESS } from '../../core/model/vocabulary';
import type { Language } from '../../messages/i18n';
import { formatCount, formatDate, formatTimes } from '../../parts/dates';
import { PrivateAddress } from '../../parts/private-address';
import { useTerms } from '../../parts/terms';
import { Facts } from '../../ui/definition';
import { Section } from '../../ui/page';
import style from './event-screen.module.css';
import { zoneName } from './zone-name';

/** What is known of an event besides its people; only what was filled in. */
export function EventFacts(props: {
  readonly event: Event;
  readonly hostGroups: readonly Group[];
}) {
  const { t, i18n } = useTranslation('events');
  const { t: plan } = useTranslation('plan');
  const terms = useTerms();
  const language = i18n.language as Language;
  const { event } = props;
  const items: { term: string; value: ReactNode }[] = [];
  const say = (term: string, value: ReactNode) => {
    if (value) items.push({ term, value });
  };
  const time = formatTimes(event.startTime, event.endTime, language);
  const zone = zoneName(event.date, event.timeZone, language);
  say(
    t('event.when'),
    <>
      {formatDate(event.date, language, 'long')}
      {time && <div>{zone ? t('event.zone', { time, zone }) : time}</div>}
    </>,
  );
  say(t('event.place'), event.place);
  say(
    t('event.privateAddress'),
    event.privateAddress && <PrivateAddress address={event.privateAddress} />,
  );
  say(t('event.county'), countyName(event.county));
  say(t('event.hosts'), props.hostGroups.map((group) => group.name).join(', '));
  say(t('event.lead'), event.lead);
  say(t('event.capacity'), event.capacity === null ? '' : formatCount(event.capacity, language));
  say(plan('form.goal'), event.goal === null ? '' : formatCount(event.goal, language));
  say(t('event.languages'), event.languages.map(terms.language).join(', '));
  say(t('event.roles'), event.roles.map(terms.role).join(', '));
  const offers = [
    event.interpretation && t('form.interpretation'),
    event.childcare && t('form.childcare'),
    event.rides && t('form.rides'),
  ];
  say(t('event.offers'), offers.filter(Boolean).join(', '));
  say(
    plan('form.access'),
    ACCESS.filter((a) => event.access.includes(a))
      .map(terms.access)
      .join(', '),
  );
  say(plan('form.risk'), event.risk && terms.risk(event.risk));
  say(plan('form.photoRule'), terms.photoRule(event.photoRule));
  say(plan('form.countOnly'), event.countOnly && plan('form.countOnlyHint'));
  say(
    plan('form.materials'),
    event.materials && <span className={style.text}>{event.materials}</span>,
  );
  say(plan('form.phoneToPrint'), event.phoneToPrint);
  const description =
    language === 'es'
      ? event.descriptionEs || event.descriptionEn
      : event.descriptionEn || event.descriptionEs;
  say(t('event.description'), description && <span className={style.text}>{description}</span>);
  return (
    <Section title={t('event.details')}>
      <Facts items={items} />
    </Section>
  );
}
