import { Plus, X } from 'lucide-react';
import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import { Button, ComboBox, Group, Input, TextField } from 'react-aria-components';
import { FieldLabel, FieldNotes } from './field';
import fieldCss from './field.module.css';
import { foldText, matchesWords } from './fold-text';
import { Icon } from './icon';
import { type Option, OptionList } from './option-list';
import css from './tokens-field.module.css';
import { useUiWords } from './ui-words';
import { useNearOptions } from './use-near-options';

const MOST_SHOWN = 100;

/**
 * Several short values: chips that can be removed, and an input that adds on Enter, comma or leaving it.
 * With `options` it suggests; with `allowNew` it takes words of one's own. `validate` returns why a word
 * can't be taken, or null. Backspace in the empty input removes the last chip.
 */
export function TokensField(props: {
  readonly label: string;
  readonly values: readonly string[];
  readonly onChange: (values: string[]) => void;
  readonly options?: readonly Option[];
  readonly allowNew?: boolean;
  readonly description?: string | undefined;
  readonly placeholder?: string;
  readonly validate?: (value: string) => string | null;
}) {
  const words = useUiWords();
  const labelId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const options = props.options ?? [];
  const allowNew = props.allowNew ?? options.length === 0;
  const left = useMemo(
    () =>
      (props.options ?? [])
        .filter((o) => !props.values.includes(o.id) && (!typed || matchesWords(o.label, typed)))
        .slice(0, MOST_SHOWN),
    [props.options, props.values, typed],
  );
  const { near, approach } = useNearOptions(left, null, typed);
  const labelOf = (value: string) => options.find((o) => o.id === value)?.label ?? value;

  const add = (value: string) => {
    if (!props.values.includes(value)) props.onChange([...props.values, value]);
    setTyped('');
    setProblem(null);
  };
  const addTyped = () => {
    const text = typed.trim();
    const known = options.find((o) => foldText(o.label) === foldText(text) || o.id === text);
    if (known) add(known.id);
    else if (text && allowNew) {
      const reason = props.validate?.(text) ?? null;
      if (reason) setProblem(reason);
      else add(text);
    }
  };
  const remove = (value: string) => {
    props.onChange(props.values.filter((v) => v !== value));
    input.current?.focus();
  };
  const onKeyDown = (e: KeyboardEvent<HTMLInputElement>) => {
    const choosing = e.currentTarget.getAttribute('aria-activedescendant');
    if ((e.key === 'Enter' && !choosing) || e.key === ',') {
      if (typed.trim() || e.key === ',') e.preventDefault();
      addTyped();
    }
    if (e.key === 'Backspace' && typed === '') {
      const last = props.values.at(-1);
      if (last !== undefined) props.onChange(props.values.slice(0, -1));
    }
  };

  const body = (
    <>
      <FieldLabel>
        <span id={labelId}>{props.label}</span>
      </FieldLabel>
      {props.values.length > 0 && (
        <ul className={css.chips} aria-labelledby={labelId}>
          {props.values.map((value) => (
            <li key={value} className={css.chip}>
              {labelOf(value)}
              <Button
                slot={null}
                className={css.remove ?? ''}
                aria-label={words.remove(labelOf(value))}
                onPress={() => remove(value)}
              >
                <Icon of={X} size={16} />
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Group className={fieldCss.group ?? ''}>
        <Input
          ref={input}
          className={fieldCss.input ?? ''}
          placeholder={props.placeholder}
          spellCheck="false"
          autoComplete="off"
          onKeyDownCapture={onKeyDown}
          onBlur={() => {
            if (allowNew) addTyped();
            else setTyped('');
          }}
        />
        {allowNew && typed.trim() && (
          <Button
            slot={null}
            className={fieldCss.inset ?? ''}
            aria-label={words.add(typed.trim())}
            onPress={addTyped}
          >
            <Icon of={Plus} />
          </Button>
        )}
      </Group>
      <FieldNotes description={props.description} error={problem} />
    </>
  );

  const onInput = (text: string) => {
    setTyped(text);
    setProblem(null);
  };

  if (options.length === 0) {
    return (
      <TextField
        className={fieldCss.field ?? ''}
        value={typed}
        onChange={onInput}
        isInvalid={problem !== null}
        validationBehavior="aria"
      >
        {body}
      </TextField>
    );
  }
  return (
    <ComboBox
      className={fieldCss.field ?? ''}
      items={near}
      value={null}
      onChange={(key) => {
        if (key !== null) add(String(key));
      }}
      inputValue={typed}
      onInputChange={onInput}
      onFocus={approach}
      onOpenChange={approach}
      allowsCustomValue
      menuTrigger="focus"
      defaultFilter={() => true}
      isInvalid={problem !== null}
      validationBehavior="aria"
    >
      {body}
      <OptionList options={near} />
    </ComboBox>
  );
}
