import type { ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';

/** A row of buttons of which one stays pressed. Says how it behaves, not how it looks. */
export function ToggleChoice<T extends string>(props: {
  readonly label: string;
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly className: string | undefined;
  readonly itemClassName: string | undefined;
  readonly items: readonly { readonly id: T; readonly content: ReactNode }[];
}) {
  return (
    <ToggleButtonGroup
      aria-label={props.label}
      className={props.className ?? ''}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[props.value]}
      onSelectionChange={(keys) => {
        const chosen = props.items.find(({ id }) => keys.has(id));
        if (chosen) props.onChange(chosen.id);
      }}
    >
      {props.items.map(({ id, content }) => (
        <ToggleButton key={id} id={id} className={props.itemClassName ?? ''}>
          {content}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
