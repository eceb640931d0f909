import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Event } from '../../../core/model/event';
import { type Repeat, writeRule } from '../../../core/series/repeat';
import { paths } from '../../../parts/paths';
import { useRun } from '../../../parts/use-run';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { repeatEvery } from './repeat-choice';
import { RepeatFields } from './repeat-fields';
import style from './series.module.css';

/** Makes an event that is there the first of a series. */
export function RepeatEventDialog(props: {
  readonly event: Event;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('series');
  const run = useRun();
  const [, navigate] = useLocation();
  const { event } = props;
  const [repeat, setRepeat] = useState<Repeat | null>(() =>
    event.date === '' ? null : repeatEvery('week', event.date, null),
  );
  const save = async () => {
    if (!repeat) return;
    const done = await run(
      { type: 'repeat-event', event: event.id, rule: writeRule(repeat) },
      { toast: t('start.done') },
    );
    props.onClose();
    if (done?.ids[0]) navigate(paths.series(done.ids[0]));
  };
  return (
    <Dialog
      title={t('start.title')}
      size="large"
      isOpen={props.isOpen}
      onClose={props.onClose}
      actions={
        <>
          <Button onPress={props.onClose}>{t('start.cancel')}</Button>
          <Button variant="primary" isDisabled={!repeat} onPress={() => void save()}>
            {t('start.save')}
          </Button>
        </>
      }
    >
      <div className={style.body}>
        <p>{t('start.body')}</p>
        <RepeatFields
          date={event.date}
          startTime={event.startTime}
          endTime={event.endTime}
          repeat={repeat}
          onChange={setRepeat}
          canBeOnce={false}
        />
      </div>
    </Dialog>
  );
}
