import { CheckCheck, Shredder } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { EventRow } from '../../core/views/views';
import { Banner } from '../../ui/banner';
import { LinkButton } from '../../ui/button';
import { formatDate } from '../dates';
import { eventTitle } from '../event-title';
import { paths } from '../paths';
import { useLanguage } from '../use-language';
import { useView } from '../vault-context';

/** Events named in a sentence before the rest is counted. */
const NAMED = 3;

/** Says which past events are not closed; nothing when all are. */
export function UnclosedEvents() {
  const { t } = useTranslation('after');
  const name = useNames();
  const unclosed = useView('loose-ends', {})?.unclosed;
  const [latest] = unclosed?.rows ?? [];
  if (!unclosed || !latest) return null;
  return (
    <Banner
      tone="info"
      title={t('looseEnds.unclosed', { count: unclosed.total })}
      action={
        <LinkButton icon={CheckCheck} href={paths.eventAfter(latest.id)}>
          {t('looseEnds.closeFirst')}
        </LinkButton>
      }
    >
      {t('looseEnds.unclosedBody', { events: name(unclosed.rows, unclosed.total) })}
    </Banner>
  );
}

/** Says whose paper has to be destroyed by now; nothing when there is none. */
export function PaperToShred() {
  const { t } = useTranslation('after');
  const name = useNames();
  const toShred = useView('loose-ends', {})?.toShred ?? [];
  const [first] = toShred;
  if (!first) return null;
  const events = [...new Map(toShred.map(({ event }) => [event.id, event])).values()];
  return (
    <Banner
      tone="warning"
      title={t('looseEnds.toShred', { count: toShred.length })}
      action={
        <LinkButton icon={Shredder} href={paths.typeBack(first.event.id)}>
          {t('looseEnds.shred')}
        </LinkButton>
      }
    >
      {t('looseEnds.toShredBody', { events: name(events, events.length) })}
    </Banner>
  );
}

/** Names some of `total` events with their days, and counts the rest. */
function useNames() {
  const { t } = useTranslation('after');
  const language = useLanguage();
  return (rows: readonly EventRow[], total: number): string => {
    const events = rows
      .slice(0, NAMED)
      .map((row) => `${eventTitle(row, language)} (${formatDate(row.date, language, 'day')})`)
      .join(', ');
    const more = total - Math.min(NAMED, rows.length);
    return more > 0 ? t('looseEnds.andMore', { events, count: more }) : events;
  };
}
