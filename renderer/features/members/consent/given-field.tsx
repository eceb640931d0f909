import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CONSENT_WAYS } from '../../../core/model/vocabulary';
import { formatDate } from '../../../parts/dates';
import { useTerms } from '../../../parts/terms';
import { useLanguage } from '../../../parts/use-language';
import { Button } from '../../../ui/button';
import { DateField } from '../../../ui/date-field';
import { SelectField } from '../../../ui/select-field';
import style from './consent.module.css';
import type { Given } from './consent-answers';

/** When and how an answer was given: a line, and its fields once someone wants to correct it. */
export function GivenField(props: {
  readonly question: string;
  readonly given: Given;
  readonly onChange: (given: Given) => void;
}) {
  const { t } = useTranslation('keeping');
  const terms = useTerms();
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const { given, onChange } = props;
  if (!isOpen) {
    const date = given?.on ? formatDate(given.on, language, 'medium') : t('consent.noDate');
    return (
      <p className={style.givenLine}>
        <span className={style.note}>
          {given
            ? t('consent.given', { date, how: terms.consentWay(given.how) })
            : t('consent.notNoted')}
        </span>
        <Button
          variant="quiet"
          name={t('consent.changeOf', { question: props.question })}
          onPress={() => setOpen(true)}
        >
          {t('consent.change')}
        </Button>
      </p>
    );
  }
  return (
    <div className={style.given}>
      <DateField
        label={t('consent.on')}
        value={given?.on ?? ''}
        onChange={(on) => onChange({ on, how: given?.how ?? 'in-person' })}
      />
      <SelectField
        label={t('consent.how')}
        value={given?.how ?? null}
        placeholder={t('consent.chooseWay')}
        onChange={(how) => onChange({ on: given?.on ?? '', how })}
        options={CONSENT_WAYS.map((id) => ({ id, label: terms.consentWay(id) }))}
      />
    </div>
  );
}
