import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { daysIn } from '../../../core/series/days';
import { parseRule, type Repeat, writeRule } from '../../../core/series/repeat';
import type { SeriesDetail } from '../../../core/views/series-views';
import { useRun } from '../../../parts/use-run';
import { Button } from '../../../ui/button';
import { DateField } from '../../../ui/date-field';
import { Dialog } from '../../../ui/dialog';
import { movedTo } from './repeat-choice';
import { RepeatFields } from './repeat-fields';
import style from './series.module.css';
import { WhatBecomes } from './what-becomes';

/** Lets a series come in another way from a day on, and says what becomes of events on other days. */
export function ChangeRepeatDialog(props: {
  readonly series: SeriesDetail;
  readonly today: string;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('series');
  const run = useRun();
  const { series } = props;
  const begin = series.toCome.find((line) => !line.isLeftOver)?.date ?? props.today;
  const [from, setFrom] = useState(begin);
  const [repeat, setRepeat] = useState<Repeat | null>(() =>
    movedTo(parseRule(series.rule, series.firstDate), begin),
  );
  const move = (day: string) => {
    setFrom(day);
    setRepeat(movedTo(repeat, day));
  };
  const days = new Set(
    repeat && from
      ? daysIn({ ...repeat }, from, [], { from, to: series.toCome.at(-1)?.date ?? from })
      : [],
  );
  const others = series.toCome.filter(
    ({ seriesDate }) => seriesDate >= from && !days.has(seriesDate),
  );
  const save = async () => {
    if (!repeat || !from) return;
    const rule = writeRule(repeat);
    const done = await run(
      { type: 'change-repeat', series: series.id, from, rule },
      { toast: t('change.done') },
    );
    if (done) props.onClose();
  };
  return (
    <Dialog
      title={t('change.title')}
      size="large"
      isOpen
      onClose={props.onClose}
      actions={
        <>
          <Button onPress={props.onClose}>{t('change.cancel')}</Button>
          <Button variant="primary" isDisabled={!repeat || !from} onPress={() => void save()}>
            {t('change.save')}
          </Button>
        </>
      }
    >
      <div className={style.body}>
        <div className={style.row}>
          <DateField label={t('change.from')} value={from} onChange={move} isRequired />
        </div>
        <RepeatFields
          date={from}
          startTime={series.startTime}
          endTime={series.endTime}
          repeat={repeat}
          onChange={setRepeat}
          canBeOnce={false}
        />
        <WhatBecomes of={others} after="change" />
      </div>
    </Dialog>
  );
}
