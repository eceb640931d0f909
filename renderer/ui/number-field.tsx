import { Minus, Plus } from 'lucide-react';
import { NumberField as AriaNumberField, Button, Group, Input } from 'react-aria-components';
import { FieldLabel, FieldNotes } from './field';
import css from './field.module.css';
import { Icon } from './icon';

/** A whole number, or null when left empty. */
export function NumberField(props: {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly min?: number;
  readonly max?: number;
  readonly description?: string | undefined;
  readonly error?: string | null | undefined;
}) {
  return (
    <AriaNumberField
      className={css.field ?? ''}
      value={props.value ?? Number.NaN}
      onChange={(value) => props.onChange(Number.isNaN(value) ? null : value)}
      formatOptions={{ maximumFractionDigits: 0 }}
      isInvalid={Boolean(props.error)}
      validationBehavior="aria"
      {...(props.min === undefined ? {} : { minValue: props.min })}
      {...(props.max === undefined ? {} : { maxValue: props.max })}
    >
      <FieldLabel>{props.label}</FieldLabel>
      <Group className={css.group ?? ''}>
        <Input className={css.input ?? ''} />
        <Button slot="decrement" className={css.inset ?? ''}>
          <Icon of={Minus} />
        </Button>
        <Button slot="increment" className={css.inset ?? ''}>
          <Icon of={Plus} />
        </Button>
      </Group>
      <FieldNotes description={props.description} error={props.error} />
    </AriaNumberField>
  );
}
