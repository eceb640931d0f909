import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays } from '../../../core/views/order';
import { Button } from '../../../ui/button';
import { DateField } from '../../../ui/date-field';
import style from './calls.module.css';

/** Asks on which day to call again; tomorrow is at hand. */
export function CallBackDays(props: {
  readonly today: string;
  readonly onChoose: (day: string) => void;
}) {
  const { t } = useTranslation('calls');
  const { today } = props;
  const [day, setDay] = useState('');
  const isLate = day !== '' && day < today;
  return (
    <fieldset className={style.days}>
      <legend>{t('panel.when')}</legend>
      <div className={style.buttons}>
        <Button variant="primary" autoFocus onPress={() => props.onChoose(addDays(today, 1))}>
          {t('panel.tomorrow')}
        </Button>
        <Button onPress={() => props.onChoose(today)}>{t('panel.today')}</Button>
        <Button onPress={() => props.onChoose(addDays(today, 7))}>{t('panel.nextWeek')}</Button>
      </div>
      <DateField label={t('panel.otherDay')} value={day} onChange={setDay} />
      <Button isDisabled={day === '' || isLate} onPress={() => props.onChoose(day)}>
        {t('panel.setDay')}
      </Button>
    </fieldset>
  );
}
