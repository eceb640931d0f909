import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { daysIn } from '../../../core/series/days';
import { MOST_EVERY, MOST_TIMES, type Repeat, type RepeatEnd } from '../../../core/series/repeat';
import { formatDate, formatTimes } from '../../../parts/dates';
import { useLanguage } from '../../../parts/use-language';
import { CheckboxGroupField } from '../../../ui/checkbox-field';
import { DateField } from '../../../ui/date-field';
import { NumberField } from '../../../ui/number-field';
import { RadioField } from '../../../ui/radio-field';
import { SelectField } from '../../../ui/select-field';
import { monthChoices, repeatEvery, unitOf } from './repeat-choice';
import { monthOnWords, WEEKDAYS } from './repeat-words';
import style from './series.module.css';
import { useRepeatWords } from './use-repeat-words';

/** A date before this is still being typed. */
const EARLIEST = '1970-01-01';
/** How many of the next dates are listed. */
const SHOWN_DATES = 5;

/**
 * Chooses how an event that is on `date` comes again, in plain words, and says it back with the next dates.
 * `canBeOnce`: whether it may also not repeat.
 */
export function RepeatFields(props: {
  readonly date: string;
  readonly startTime: string;
  readonly endTime: string;
  readonly repeat: Repeat | null;
  readonly onChange: (repeat: Repeat | null) => void;
  readonly canBeOnce: boolean;
}) {
  const { t } = useTranslation('series');
  const { date, repeat, onChange } = props;
  if (date < EARLIEST) return <p className={style.soft}>{t('repeat.chooseDate')}</p>;
  const units = ['never', 'day', 'week', 'month', 'year'] as const;
  return (
    <div className={style.repeat}>
      <div className={style.row}>
        <SelectField
          label={t('repeat.unit')}
          value={unitOf(repeat)}
          onChange={(unit) => onChange(repeatEvery(unit, date, repeat))}
          options={units
            .filter((unit) => props.canBeOnce || unit !== 'never')
            .map((id) => ({ id, label: t(`repeat.units.${id}`) }))}
        />
        {repeat && <EveryField repeat={repeat} onChange={onChange} />}
      </div>
      {repeat && (
        <>
          <OnFields date={date} repeat={repeat} onChange={onChange} />
          <EndFields date={date} repeat={repeat} onChange={onChange} />
          <SaidBack {...props} repeat={repeat} />
        </>
      )}
    </div>
  );
}

type FieldsOf = {
  readonly repeat: Repeat;
  readonly onChange: (repeat: Repeat) => void;
};

function EveryField({ repeat, onChange }: FieldsOf) {
  const { t } = useTranslation('series');
  const unit = unitOf(repeat);
  if (unit === 'never') return null;
  return (
    <NumberField
      label={t(`repeat.every.${unit}`)}
      value={repeat.every}
      onChange={(every) => onChange({ ...repeat, every: every ?? 1 })}
      min={1}
      max={MOST_EVERY}
    />
  );
}

/** On which days of the week, or which day of the month. */
function OnFields({ date, repeat, onChange }: FieldsOf & { readonly date: string }) {
  const { t } = useTranslation('series');
  const { on } = repeat;
  if (on.unit === 'week') {
    const setWeekdays = (chosen: readonly string[]) => {
      const weekdays = chosen.map(Number).sort((a, b) => a - b);
      if (weekdays.length > 0) onChange({ ...repeat, on: { unit: 'week', weekdays } });
    };
    return (
      <CheckboxGroupField
        label={t('repeat.weekdays')}
        columns={7}
        values={on.weekdays.map(String)}
        onChange={setWeekdays}
        options={WEEKDAYS.map((code, day) => ({
          id: String(day),
          label: t(`say.weekday.${code}`),
        }))}
      />
    );
  }
  if (on.unit !== 'month' && on.unit !== 'month-weekday') return null;
  const choices = monthChoices(date);
  return (
    <RadioField
      label={t('repeat.monthOn')}
      value={JSON.stringify(on)}
      onChange={(chosen) => {
        const next = choices.find((choice) => JSON.stringify(choice) === chosen);
        if (next) onChange({ ...repeat, on: next });
      }}
      options={choices.map((choice) => ({
        id: JSON.stringify(choice),
        label: monthOnWords(t, choice),
      }))}
    />
  );
}

function EndFields({ date, repeat, onChange }: FieldsOf & { readonly date: string }) {
  const { t } = useTranslation('series');
  const { end } = repeat;
  const setEnd = (next: RepeatEnd) => onChange({ ...repeat, end: next });
  const begin: Readonly<Record<RepeatEnd['type'], RepeatEnd>> = {
    never: { type: 'never' },
    until: { type: 'until', date },
    times: { type: 'times', times: 10 },
  };
  return (
    <div className={style.row}>
      <RadioField
        label={t('repeat.end')}
        value={end.type}
        onChange={(type) => setEnd(begin[type])}
        options={(['never', 'until', 'times'] as const).map((id) => ({
          id,
          label: t(`repeat.ends.${id}`),
        }))}
        orientation="horizontal"
      />
      {end.type === 'until' && (
        <DateField
          label={t('repeat.until')}
          value={end.date}
          onChange={(last) => setEnd({ type: 'until', date: last || date })}
        />
      )}
      {end.type === 'times' && (
        <NumberField
          label={t('repeat.times')}
          value={end.times}
          onChange={(times) => setEnd({ type: 'times', times: times ?? 1 })}
          min={1}
          max={MOST_TIMES}
        />
      )}
    </div>
  );
}

/** What was chosen, as a sentence and as dates. */
function SaidBack(props: {
  readonly date: string;
  readonly startTime: string;
  readonly endTime: string;
  readonly repeat: Repeat;
}) {
  const { t } = useTranslation('series');
  const language = useLanguage();
  const words = useRepeatWords();
  const heading = useId();
  const { date, repeat } = props;
  const sentence = words.sentence(repeat, date);
  const times = formatTimes(props.startTime, props.endTime, language);
  const days = daysIn(repeat, date, [], { from: date, most: SHOWN_DATES });
  return (
    <div className={style.said} role="status">
      <p className={style.sentence}>
        {times ? t('repeat.atTime', { sentence, times }) : t('repeat.atTimeOnly', { sentence })}
      </p>
      {days.length === 0 ? (
        <p>{t('repeat.noDates')}</p>
      ) : (
        <>
          <p id={heading} className={style.soft}>
            {t('repeat.next')}
          </p>
          <ul className={style.dates} aria-labelledby={heading}>
            {days.map((day) => (
              <li key={day}>{formatDate(day, language, 'long')}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
