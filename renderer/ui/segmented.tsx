import type { LucideIcon } from 'lucide-react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { Icon } from './icon';
import css from './tabs.module.css';

/** Two to four ways to see or set the same thing, side by side. */
export function Segmented<T extends string>(props: {
  readonly label: string;
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly options: readonly {
    readonly id: T;
    readonly label: string;
    readonly icon?: LucideIcon;
  }[];
}) {
  return (
    <ToggleButtonGroup
      aria-label={props.label}
      className={css.segmented ?? ''}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[props.value]}
      onSelectionChange={(keys) => {
        const [key] = keys;
        if (key !== undefined) props.onChange(String(key) as T);
      }}
    >
      {props.options.map((option) => (
        <ToggleButton key={option.id} id={option.id} className={css.segment ?? ''}>
          {option.icon && <Icon of={option.icon} />}
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
