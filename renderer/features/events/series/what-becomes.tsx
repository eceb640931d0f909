import { useTranslation } from 'react-i18next';
import type { SeriesLine } from '../../../core/views/series-views';
import { Banner } from '../../../ui/banner';

/** What becomes of events that a series has no day for any more: those go that nobody worked on. */
export function WhatBecomes(props: {
  readonly of: readonly SeriesLine[];
  readonly after: 'change' | 'end';
}) {
  const { t } = useTranslation('series');
  const stays = props.of.filter(({ isTouched }) => isTouched).length;
  const goes = props.of.length - stays;
  return (
    <div role="status">
      {goes > 0 && <p>{t(`${props.after}.goes`, { count: goes })}</p>}
      {stays > 0 && <Banner tone="warning">{t(`${props.after}.stays`, { count: stays })}</Banner>}
    </div>
  );
}
