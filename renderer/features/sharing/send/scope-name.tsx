import { useTranslation } from 'react-i18next';
import { countyName } from '../../../core/model/county';
import { formatDate } from '../../../parts/dates';
import { eventTitle } from '../../../parts/event-title';
import { useLanguage } from '../../../parts/use-language';
import { useView } from '../../../parts/vault-context';
import type { ExportScope } from '../../../vault/vault';

/** What a file is about, in words: the kind of file, and of which event, segment, county or days. */
export function ScopeName({ scope }: { readonly scope: ExportScope }) {
  const { t } = useTranslation('sharing');
  return (
    <>
      {t(`log.${scope.type}`)}
      <Subject scope={scope} />
    </>
  );
}

function Subject({ scope }: { readonly scope: ExportScope }) {
  const { t } = useTranslation('sharing');
  const language = useLanguage();
  switch (scope.type) {
    case 'event':
    case 'event-counts':
      return <EventName id={scope.event} />;
    case 'segment':
      return <SegmentName id={scope.segment} />;
    case 'county':
      return `: ${countyName(scope.county)}`;
    case 'report':
      return `: ${t('log.span', {
        from: formatDate(scope.from, language),
        to: formatDate(scope.to, language),
      })}`;
    default:
      return null;
  }
}

function EventName({ id }: { readonly id: string }) {
  const language = useLanguage();
  const detail = useView('event', { id });
  return detail ? `: ${eventTitle(detail.event, language)}` : null;
}

function SegmentName({ id }: { readonly id: string }) {
  const segment = useView('segment', { id });
  return segment ? `: ${segment.name}` : null;
}
