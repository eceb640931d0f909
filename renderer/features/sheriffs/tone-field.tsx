import { useTranslation } from 'react-i18next';
import type { Meeting } from '../../core/model/meeting';
import { TONES } from '../../core/model/vocabulary';
import { useTerms } from '../../parts/terms';
import { SelectField } from '../../ui/select-field';

const UNSAID = 'none';

/** The official's tone. A list's choice needs a word, so "not noted" has one here. */
export function ToneField(props: {
  readonly value: Meeting['tone'];
  readonly onChange: (tone: Meeting['tone']) => void;
}) {
  const { t } = useTranslation('sheriffs');
  const terms = useTerms();
  return (
    <SelectField<Exclude<Meeting['tone'], ''> | typeof UNSAID>
      label={t('meeting.tone')}
      value={props.value || UNSAID}
      onChange={(id) => props.onChange(id === UNSAID ? '' : id)}
      options={TONES.map((tone) => ({ id: tone || UNSAID, label: terms.tone(tone) }))}
    />
  );
}
