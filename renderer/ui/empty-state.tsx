import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import css from './empty-state.module.css';
import { Icon } from './icon';

/** Stands where a list would be: one sentence that teaches the next step, and its button. */
export function EmptyState(props: {
  readonly title: string;
  readonly body: string;
  readonly action?: ReactNode;
  readonly icon?: LucideIcon;
}) {
  return (
    <div className={css.empty}>
      {props.icon && <Icon of={props.icon} size={28} />}
      <p className={css.title}>{props.title}</p>
      <p className={css.body}>{props.body}</p>
      {props.action && <div className={css.action}>{props.action}</div>}
    </div>
  );
}
