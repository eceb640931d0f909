import { Radio, RadioGroup } from 'react-aria-components';
import css from './choice.module.css';
import { FieldLabel, FieldNotes } from './field';
import fieldCss from './field.module.css';

/** One of a few, all in sight. */
export function RadioField<T extends string>(props: {
  readonly label: string;
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly options: readonly {
    readonly id: T;
    readonly label: string;
    readonly description?: string;
  }[];
  readonly orientation?: 'horizontal' | 'vertical';
  readonly description?: string | undefined;
}) {
  const orientation = props.orientation ?? 'vertical';
  return (
    <RadioGroup
      className={fieldCss.field ?? ''}
      value={props.value}
      onChange={(value) => props.onChange(value as T)}
      orientation={orientation}
    >
      <FieldLabel>{props.label}</FieldLabel>
      <div className={css.options} data-orientation={orientation}>
        {props.options.map((option) => (
          <Radio key={option.id} value={option.id} className={css.choice ?? ''}>
            <span className={css.dot} />
            <span className={css.words}>
              {option.label}
              {option.description && <span className={css.hint}>{option.description}</span>}
            </span>
          </Radio>
        ))}
      </div>
      <FieldNotes description={props.description} />
    </RadioGroup>
  );
}
