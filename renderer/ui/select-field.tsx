import { ChevronDown } from 'lucide-react';
import { Button, Select, SelectValue } from 'react-aria-components';
import { FieldLabel, FieldNotes } from './field';
import fieldCss from './field.module.css';
import { Icon } from './icon';
import { type Option, OptionList } from './option-list';
import css from './select-field.module.css';
import { useNearOptions } from './use-near-options';

/** One of a short list. */
export function SelectField<T extends string>(props: {
  readonly label: string;
  readonly value: T | null;
  readonly onChange: (value: T) => void;
  readonly options: readonly Option<T>[];
  readonly placeholder?: string;
  readonly description?: string | undefined;
  readonly error?: string | null | undefined;
  readonly isRequired?: boolean;
  /** Its label is only heard: what stands beside the field says it already. */
  readonly isLabelHidden?: boolean;
}) {
  const chosen = props.options.find((option) => option.id === props.value);
  const { near, approach } = useNearOptions(props.options, props.value);
  return (
    <Select
      className={fieldCss.field ?? ''}
      value={props.value}
      onChange={(key) => {
        if (key !== null) props.onChange(key as T);
      }}
      onFocus={approach}
      onOpenChange={approach}
      isInvalid={Boolean(props.error)}
      isRequired={props.isRequired ?? false}
      validationBehavior="aria"
      {...(props.placeholder === undefined ? {} : { placeholder: props.placeholder })}
      {...(props.isLabelHidden ? { 'aria-label': props.label } : {})}
    >
      {!props.isLabelHidden && (
        <FieldLabel isRequired={props.isRequired ?? false}>{props.label}</FieldLabel>
      )}
      <Button className={css.trigger ?? ''}>
        <SelectValue className={css.value ?? ''}>
          {({ defaultChildren }) => chosen?.label ?? defaultChildren}
        </SelectValue>
        <Icon of={ChevronDown} />
      </Button>
      <FieldNotes description={props.description} error={props.error} />
      <OptionList options={near} />
    </Select>
  );
}
