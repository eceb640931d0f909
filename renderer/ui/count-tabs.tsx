import css from './count-tabs.module.css';
import { ToggleChoice } from './toggle-choice';

/** What a list holds, by kind, with how many there are of each; one kind is shown at a time. */
export function CountTabs<T extends string>(props: {
  readonly label: string;
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly tabs: readonly { readonly id: T; readonly label: string; readonly count: string }[];
}) {
  const { tabs, ...choice } = props;
  return (
    <ToggleChoice
      {...choice}
      className={css.tabs}
      itemClassName={css.tab}
      items={tabs.map(({ id, label, count }) => ({
        id,
        content: (
          <>
            <span className={css.count}>{count}</span> {label}
          </>
        ),
      }))}
    />
  );
}
