import { useTranslation } from 'react-i18next';
import type { Event } from '../../core/model/event';
import { Banner } from '../../ui/banner';

/** Says of an event that the names of some or all of its people are no longer kept, only the counts. */
export function KeptNames({ event }: { readonly event: Event }) {
  const { t } = useTranslation('keeping');
  const people = event.keptCounts?.people ?? 0;
  if (people === 0) return null;
  return (
    <Banner tone="info" title={t('named.title', { count: people })}>
      {t('named.body')}
    </Banner>
  );
}
