import { Check } from 'lucide-react';
import { Checkbox, CheckboxGroup } from 'react-aria-components';
import css from './choice.module.css';
import { FieldLabel, FieldNotes } from './field';
import fieldCss from './field.module.css';
import { Icon } from './icon';
import type { Option } from './option-list';

/** Yes or no. */
export function CheckboxField(props: {
  readonly label: string;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly description?: string | undefined;
  readonly isDisabled?: boolean;
}) {
  return (
    <Checkbox
      className={css.choice ?? ''}
      isSelected={props.isSelected}
      isDisabled={props.isDisabled ?? false}
      onChange={props.onChange}
    >
      <span className={css.box}>{props.isSelected && <Icon of={Check} size={16} />}</span>
      <span className={css.words}>
        {props.label}
        {props.description && <span className={css.hint}>{props.description}</span>}
      </span>
    </Checkbox>
  );
}

/** Any of a short list. `columns`: it stands in so many columns where there is room, in fewer where there is not. */
export function CheckboxGroupField(props: {
  readonly label: string;
  readonly values: readonly string[];
  readonly onChange: (values: string[]) => void;
  readonly options: readonly Option[];
  readonly description?: string | undefined;
  readonly columns?: 7;
}) {
  return (
    <CheckboxGroup
      className={`${fieldCss.field} ${props.columns ? css.columns : ''}`}
      value={[...props.values]}
      onChange={props.onChange}
    >
      <FieldLabel>{props.label}</FieldLabel>
      <div className={css.options} data-orientation={props.columns ? 'columns' : 'horizontal'}>
        {props.options.map((option) => (
          <Checkbox key={option.id} value={option.id} className={css.choice ?? ''}>
            {({ isSelected }) => (
              <>
                <span className={css.box}>{isSelected && <Icon of={Check} size={16} />}</span>
                <span className={css.words}>{option.label}</span>
              </>
            )}
          </Checkbox>
        ))}
      </div>
      <FieldNotes description={props.description} />
    </CheckboxGroup>
  );
}
