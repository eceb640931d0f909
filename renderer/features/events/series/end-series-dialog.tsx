import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SeriesDetail } from '../../../core/views/series-views';
import { useRun } from '../../../parts/use-run';
import { Button } from '../../../ui/button';
import { DateField } from '../../../ui/date-field';
import { Dialog } from '../../../ui/dialog';
import style from './series.module.css';
import { WhatBecomes } from './what-becomes';

/** Ends a series with a day, and says what becomes of the events after it. */
export function EndSeriesDialog(props: {
  readonly series: SeriesDetail;
  readonly today: string;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('series');
  const run = useRun();
  const { series } = props;
  const [last, setLast] = useState(series.toCome[0]?.date ?? props.today);
  const save = async () => {
    const done = await run(
      { type: 'end-series', series: series.id, last },
      { toast: t('end.done') },
    );
    if (done) props.onClose();
  };
  return (
    <Dialog
      title={t('end.title')}
      isOpen
      onClose={props.onClose}
      actions={
        <>
          <Button onPress={props.onClose}>{t('end.cancel')}</Button>
          <Button variant="primary" isDisabled={last === ''} onPress={() => void save()}>
            {t('end.save')}
          </Button>
        </>
      }
    >
      <div className={style.body}>
        <DateField label={t('end.last')} value={last} onChange={setLast} isRequired />
        <WhatBecomes of={series.toCome.filter((line) => line.seriesDate > last)} after="end" />
      </div>
    </Dialog>
  );
}
