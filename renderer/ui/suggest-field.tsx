import { ChevronDown } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button, ComboBox, Group, Input } from 'react-aria-components';
import { FieldLabel, FieldNotes } from './field';
import css from './field.module.css';
import { matchesWords } from './fold-text';
import { Icon } from './icon';
import { OptionList } from './option-list';
import { useNearOptions } from './use-near-options';

/** A line of text in one's own words, with suggestions to choose from. `value` is the text as shown. */
export function SuggestField(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly suggestions: readonly string[];
  readonly description?: string | undefined;
  readonly error?: string | null | undefined;
  readonly isRequired?: boolean;
  readonly maxLength?: number;
}) {
  const [typing, setTyping] = useState(false);
  const options = useMemo(
    () =>
      props.suggestions
        .filter((text) => !typing || matchesWords(text, props.value))
        .map((text) => ({ id: text, label: text })),
    [props.suggestions, props.value, typing],
  );
  const { near, approach } = useNearOptions(options, props.value, typing ? props.value : '');
  return (
    <ComboBox
      className={css.field ?? ''}
      items={near}
      value={props.suggestions.includes(props.value) ? props.value : null}
      onChange={(key) => {
        setTyping(false);
        if (key !== null) props.onChange(String(key));
      }}
      inputValue={props.value}
      onInputChange={(text) => {
        setTyping(!props.suggestions.includes(text));
        props.onChange(text);
      }}
      onFocus={approach}
      onOpenChange={approach}
      onBlur={() => setTyping(false)}
      allowsCustomValue
      menuTrigger="focus"
      isInvalid={Boolean(props.error)}
      isRequired={props.isRequired ?? false}
      validationBehavior="aria"
      defaultFilter={() => true}
    >
      <FieldLabel isRequired={props.isRequired ?? false}>{props.label}</FieldLabel>
      <Group className={css.group ?? ''}>
        <Input
          className={css.input ?? ''}
          spellCheck="false"
          autoComplete="off"
          {...(props.maxLength === undefined ? {} : { maxLength: props.maxLength })}
        />
        {props.suggestions.length > 0 && (
          <Button className={css.inset ?? ''}>
            <Icon of={ChevronDown} />
          </Button>
        )}
      </Group>
      <FieldNotes description={props.description} error={props.error} />
      <OptionList options={near} />
    </ComboBox>
  );
}
