import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import css from './count-tabs.module.css';

/** What a list holds, by kind, with how many there are of each; one kind is shown at a time. */
export function CountTabs<T extends string>(props: {
  readonly label: string;
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly tabs: readonly { readonly id: T; readonly label: string; readonly count: string }[];
}) {
  return (
    <ToggleButtonGroup
      aria-label={props.label}
      className={css.tabs ?? ''}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[props.value]}
      onSelectionChange={(keys) => {
        const [key] = keys;
        if (key !== undefined) props.onChange(String(key) as T);
      }}
    >
      {props.tabs.map((tab) => (
        <ToggleButton key={tab.id} id={tab.id} className={css.tab ?? ''}>
          <span className={css.count}>{tab.count}</span> {tab.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
