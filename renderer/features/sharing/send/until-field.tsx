import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../parts/dates';
import { useLanguage } from '../../../parts/use-language';
import { DateField } from '../../../ui/date-field';
import { RadioField } from '../../../ui/radio-field';
import { dayAfter } from './wish';

type Choice = 'days30' | 'days90' | 'day' | 'noLimit';

/** Until when the names may be kept: some days from today, a day of one's own, or no limit (empty). */
export function UntilField(props: {
  readonly value: string;
  readonly today: string;
  readonly onChange: (day: string) => void;
}) {
  const { value, today, onChange } = props;
  const { t } = useTranslation('sharing');
  const language = useLanguage();
  const days = { days30: dayAfter(today, 30), days90: dayAfter(today, 90) };
  const [choice, setChoice] = useState<Choice>(() =>
    value === ''
      ? 'noLimit'
      : value === days.days30
        ? 'days30'
        : value === days.days90
          ? 'days90'
          : 'day',
  );
  const choose = (next: Choice) => {
    setChoice(next);
    if (next === 'noLimit') onChange('');
    else if (next === 'day') onChange(value || days.days90);
    else onChange(days[next]);
  };
  return (
    <>
      <RadioField<Choice>
        label={t('send.what.until')}
        value={choice}
        onChange={choose}
        description={t('send.what.untilHint')}
        options={[
          {
            id: 'days30',
            label: t('send.what.days30', { date: formatDate(days.days30, language) }),
          },
          {
            id: 'days90',
            label: t('send.what.days90', { date: formatDate(days.days90, language) }),
          },
          { id: 'day', label: t('send.what.day') },
          { id: 'noLimit', label: t('send.what.noLimit') },
        ]}
      />
      {choice === 'day' && (
        <DateField
          label={t('send.what.lastDay')}
          value={value}
          onChange={onChange}
          error={value < today ? t('send.what.dayPast') : null}
          isRequired
        />
      )}
    </>
  );
}
