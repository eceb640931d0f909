import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { SeriesDetail } from '../../../core/views/series-views';
import { paths } from '../../../parts/paths';
import { useRun } from '../../../parts/use-run';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { RadioField } from '../../../ui/radio-field';
import style from './series.module.css';

/** Deletes a series, and asks what becomes of its events to come. Past ones stay. */
export function DeleteSeriesDialog(props: {
  readonly series: SeriesDetail;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('series');
  const run = useRun();
  const [, navigate] = useLocation();
  const [toCome, setToCome] = useState<'keep' | 'untouched' | 'all'>('untouched');
  const lines = props.series.toCome;
  const people = lines.reduce((sum, line) => sum + line.people, 0);
  const remove = async () => {
    const done = await run(
      { type: 'delete-series', series: props.series.id, toCome },
      { toast: t('delete.done') },
    );
    props.onClose();
    if (done) navigate(paths.events);
  };
  return (
    <Dialog
      title={t('delete.title')}
      role="alertdialog"
      isOpen
      onClose={props.onClose}
      actions={
        <>
          <Button onPress={props.onClose}>{t('delete.cancel')}</Button>
          <Button variant="danger" onPress={() => void remove()}>
            {t('delete.save')}
          </Button>
        </>
      }
    >
      <div className={style.body}>
        <p>{t('delete.body')}</p>
        <RadioField
          label={t('delete.label')}
          value={toCome}
          onChange={setToCome}
          options={[
            { id: 'keep', label: t('delete.keep', { count: lines.length }) },
            {
              id: 'untouched',
              label: t('delete.untouched', {
                count: lines.filter(({ isTouched }) => !isTouched).length,
              }),
            },
            { id: 'all', label: t('delete.all', { count: lines.length }) },
          ]}
        />
        {toCome === 'all' && people > 0 && (
          <Banner tone="warning">{t('delete.people', { count: people })}</Banner>
        )}
      </div>
    </Dialog>
  );
}
