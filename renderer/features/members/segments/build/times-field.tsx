import { useTranslation } from 'react-i18next';
import { NumberField } from '../../../../ui/number-field';

const MOST = 999;

/** How often something has to have happened, at least. */
export function TimesField(props: {
  readonly value: number;
  readonly onChange: (times: number) => void;
}) {
  const { t } = useTranslation('segments');
  return (
    <NumberField
      label={t('field.times')}
      value={props.value}
      min={1}
      max={MOST}
      onChange={(times) => times !== null && props.onChange(times)}
    />
  );
}
