import type { LucideIcon } from 'lucide-react';
import { Icon } from './icon';
import css from './tabs.module.css';
import { ToggleChoice } from './toggle-choice';

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
  const { options, ...choice } = props;
  return (
    <ToggleChoice
      {...choice}
      className={css.segmented}
      itemClassName={css.segment}
      items={options.map(({ id, label, icon }) => ({
        id,
        content: (
          <>
            {icon && <Icon of={icon} />}
            {label}
          </>
        ),
      }))}
    />
  );
}
