import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import {
  TextField as AriaTextField,
  Group,
  Input,
  TextArea,
  ToggleButton,
} from 'react-aria-components';
import { FieldLabel, FieldNotes } from './field';
import css from './field.module.css';
import { Icon } from './icon';
import { useUiWords } from './ui-words';

/** Text on one line or several. Never spell-checked: words must not reach a dictionary service or its cache. */
export function TextField(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly description?: string | undefined;
  readonly error?: string | null | undefined;
  readonly multiline?: boolean;
  readonly rows?: number;
  readonly type?: 'text' | 'email' | 'tel' | 'password';
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
  /** Its text can be selected and not changed. */
  readonly isReadOnly?: boolean;
  readonly autoFocus?: boolean;
  readonly maxLength?: number;
  readonly placeholder?: string;
}) {
  const type = props.type ?? 'text';
  return (
    <AriaTextField
      className={css.field ?? ''}
      value={props.value}
      onChange={props.onChange}
      type={type === 'password' ? 'password' : type}
      isInvalid={Boolean(props.error)}
      isRequired={props.isRequired ?? false}
      isDisabled={props.isDisabled ?? false}
      isReadOnly={props.isReadOnly ?? false}
      autoFocus={props.autoFocus ?? false}
      validationBehavior="aria"
      autoComplete="off"
      spellCheck="false"
      {...(props.maxLength === undefined ? {} : { maxLength: props.maxLength })}
    >
      <FieldLabel isRequired={props.isRequired ?? false}>{props.label}</FieldLabel>
      {props.multiline ? (
        <TextArea
          className={css.input ?? ''}
          rows={props.rows ?? 3}
          placeholder={props.placeholder}
        />
      ) : type === 'password' ? (
        <PasswordInput />
      ) : (
        <Input className={css.input ?? ''} placeholder={props.placeholder} />
      )}
      <FieldNotes description={props.description} error={props.error} />
    </AriaTextField>
  );
}

function PasswordInput() {
  const words = useUiWords();
  const [shown, setShown] = useState(false);
  return (
    <Group className={css.group ?? ''}>
      <Input className={css.input ?? ''} type={shown ? 'text' : 'password'} />
      <ToggleButton
        className={css.inset ?? ''}
        isSelected={shown}
        onChange={setShown}
        aria-label={shown ? words.hidePassword : words.showPassword}
      >
        <Icon of={shown ? EyeOff : Eye} />
      </ToggleButton>
    </Group>
  );
}
