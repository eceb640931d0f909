import { Check } from 'lucide-react';
import { Radio, RadioGroup } from 'react-aria-components';
import { FieldLabel, FieldNotes } from './field';
import fieldCss from './field.module.css';
import { Icon } from './icon';
import type { Option } from './option-list';
import css from './swatch-field.module.css';

/** One of the colors of tokens.css; each with its name, because a color alone says nothing to some. */
export function SwatchField<T extends string>(props: {
  readonly label: string;
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly options: readonly Option<T>[];
  readonly description?: string | undefined;
}) {
  return (
    <RadioGroup
      className={fieldCss.field ?? ''}
      value={props.value}
      onChange={(value) => props.onChange(value as T)}
      orientation="horizontal"
    >
      <FieldLabel>{props.label}</FieldLabel>
      <div className={css.swatches}>
        {props.options.map((option) => (
          <Radio
            key={option.id}
            value={option.id}
            className={css.swatch ?? ''}
            data-color={option.id}
          >
            {({ isSelected }) => (
              <>
                <span className={css.dot}>{isSelected && <Icon of={Check} size={16} />}</span>
                {option.label}
              </>
            )}
          </Radio>
        ))}
      </div>
      <FieldNotes description={props.description} />
    </RadioGroup>
  );
}
