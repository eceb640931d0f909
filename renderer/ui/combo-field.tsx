import { ChevronDown } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button, ComboBox, Group, Input } from 'react-aria-components';
import { FieldLabel, FieldNotes } from './field';
import css from './field.module.css';
import { matchesWords } from './fold-text';
import { Icon } from './icon';
import { type Option, OptionList } from './option-list';
import { useNearOptions } from './use-near-options';

const MOST_SHOWN = 100;
/** Of what was found by typing: who sees as many types on, and choosing one among more would hold up the window. */
const MOST_FOUND = 40;

/** One of a long list, found by typing; accents and word order don't matter. Null when emptied. */
export function ComboField(props: {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  readonly options: readonly Option[];
  readonly placeholder?: string;
  readonly description?: string | undefined;
  readonly error?: string | null | undefined;
  readonly isRequired?: boolean;
}) {
  const labelOf = (id: string | null) => props.options.find((o) => o.id === id)?.label ?? '';
  const [typed, setTyped] = useState<string | null>(null);
  const shown = useMemo(() => {
    return typed
      ? props.options.filter((o) => matchesWords(o.label, typed)).slice(0, MOST_FOUND)
      : props.options.slice(0, MOST_SHOWN);
  }, [props.options, typed]);
  const { near, approach, leave } = useNearOptions(shown, props.value, typed ?? '');
  return (
    <ComboBox
      className={css.field ?? ''}
      items={near}
      value={props.value}
      onChange={(key) => {
        setTyped(null);
        if (key !== props.value) props.onChange(key === null ? null : String(key));
      }}
      inputValue={typed ?? labelOf(props.value)}
      onInputChange={(text) => {
        setTyped(text === labelOf(props.value) ? null : text);
        if (text === '' && props.value !== null) props.onChange(null);
      }}
      onFocus={approach}
      onOpenChange={(isOpen) => (isOpen ? approach() : leave())}
      onBlur={() => setTyped(null)}
      menuTrigger="focus"
      allowsEmptyCollection
      isInvalid={Boolean(props.error)}
      isRequired={props.isRequired ?? false}
      validationBehavior="aria"
      defaultFilter={() => true}
    >
      <FieldLabel isRequired={props.isRequired ?? false}>{props.label}</FieldLabel>
      <Group className={css.group ?? ''}>
        <Input className={css.input ?? ''} placeholder={props.placeholder} spellCheck="false" />
        <Button className={css.inset ?? ''}>
          <Icon of={ChevronDown} />
        </Button>
      </Group>
      <FieldNotes description={props.description} error={props.error} />
      <OptionList options={near} />
    </ComboBox>
  );
}
