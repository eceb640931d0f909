import { useTranslation } from 'react-i18next';
import { CONSENT, CONSENT_PURPOSES, PHOTO_CONSENT } from '../../../../core/model/vocabulary';
import { useTerms } from '../../../../parts/terms';
import { SelectField } from '../../../../ui/select-field';
import type { FieldsOf } from './condition-of';

/** Fields of what someone agreed to. Only photos know the answer "only from behind". */
export function ConsentFields({ condition, onChange }: FieldsOf<'consent'>) {
  const { t } = useTranslation('segments');
  const terms = useTerms();
  const answers = condition.purpose === 'photo' ? PHOTO_CONSENT : CONSENT;
  return (
    <>
      <SelectField
        label={t('field.purpose')}
        value={condition.purpose}
        onChange={(purpose) => {
          const isKnown = purpose === 'photo' || condition.answer !== 'from-behind';
          onChange({ ...condition, purpose, answer: isKnown ? condition.answer : 'yes' });
        }}
        options={CONSENT_PURPOSES.map((id) => ({ id, label: terms.consentPurpose(id) }))}
      />
      <SelectField
        label={t('field.answer')}
        value={condition.answer}
        onChange={(answer) => onChange({ ...condition, answer })}
        options={answers.map((id) => ({ id, label: terms.consent(id) }))}
      />
    </>
  );
}
