import { Check } from 'lucide-react';
import { Icon } from './icon';
import css from './step-list.module.css';

/** The steps of a path, in order, and which one the person is at. It only tells; the buttons of each step move. */
export function StepList<T extends string>(props: {
  readonly label: string;
  readonly current: T;
  readonly steps: readonly { readonly id: T; readonly label: string }[];
}) {
  const at = props.steps.findIndex((step) => step.id === props.current);
  return (
    <ol className={css.steps} aria-label={props.label}>
      {props.steps.map((step, i) => (
        <li
          key={step.id}
          className={css.step}
          aria-current={i === at ? 'step' : undefined}
          data-passed={i < at ? '' : undefined}
        >
          <span className={css.mark} aria-hidden>
            {i < at ? <Icon of={Check} size={14} /> : i + 1}
          </span>
          {step.label}
        </li>
      ))}
    </ol>
  );
}
