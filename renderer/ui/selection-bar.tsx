import type { ReactNode } from 'react';
import { Button } from './button';
import css from './selection-bar.module.css';

/** Shown over a list while rows are selected: how many (`count`, in words), what can be done, and a way out. */
export function SelectionBar(props: {
  readonly label: string;
  readonly count: string;
  readonly clearLabel: string;
  readonly onClear: () => void;
  readonly children: ReactNode;
}) {
  return (
    <section className={css.bar} aria-label={props.label}>
      <div className={css.chosen}>
        <span className={css.count} role="status">
          {props.count}
        </span>
        <Button variant="quiet" onPress={props.onClear}>
          {props.clearLabel}
        </Button>
      </div>
      {props.children}
    </section>
  );
}
