import { useTranslation } from 'react-i18next';
import { RadioField } from '../../../ui/radio-field';

/** Yes, no, or nobody knows. */
export function YesNoField(props: {
  readonly label: string;
  readonly value: boolean | null;
  readonly onChange: (value: boolean | null) => void;
}) {
  const { t } = useTranslation('incidents');
  return (
    <RadioField
      label={props.label}
      orientation="horizontal"
      value={props.value === null ? 'unknown' : props.value ? 'yes' : 'no'}
      onChange={(answer) => props.onChange(answer === 'unknown' ? null : answer === 'yes')}
      options={(['yes', 'no', 'unknown'] as const).map((id) => ({ id, label: t(`read.${id}`) }))}
    />
  );
}
