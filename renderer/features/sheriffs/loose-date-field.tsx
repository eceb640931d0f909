import { useTranslation } from 'react-i18next';
import { readLooseDate } from '../../core/sheriffs/loose-date';
import { TextField } from '../../ui/text-field';
import { useDates } from './use-dates';

/**
 * A date typed as far as it is known. `value` is the text as typed; read it with `readLooseDate` when
 * saving. The date as understood stands below, so that a slip is seen.
 */
export function LooseDateField(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly error?: string | null | undefined;
  readonly isRequired?: boolean;
}) {
  const { t } = useTranslation('sheriffs');
  const dates = useDates();
  const read = readLooseDate(props.value);
  return (
    <TextField
      label={props.label}
      value={props.value}
      onChange={props.onChange}
      description={read ? dates.loose(read) : t('fact.dateHint')}
      error={props.error}
      isRequired={props.isRequired ?? false}
      maxLength={10}
    />
  );
}
