import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton, Link as AriaLink } from 'react-aria-components';
import css from './button.module.css';
import { Icon } from './icon';

/** Primary is the one main action of a screen; danger deletes or breaks something. */
export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

/**
 * A button with words. `isPending`: its work is under way, so it turns and does nothing more, but keeps its place
 * and the focus. The caller says in words what is happening.
 */
export function Button(props: {
  readonly variant?: ButtonVariant;
  /** What assistive technology says instead of the words, where several buttons carry the same word. */
  readonly name?: string;
  readonly icon?: LucideIcon;
  readonly isDisabled?: boolean;
  readonly isPending?: boolean;
  readonly autoFocus?: boolean;
  readonly onPress?: () => void;
  readonly type?: 'button' | 'submit';
  readonly children: ReactNode;
}) {
  const { variant = 'secondary', isDisabled = false, isPending = false } = props;
  return (
    <AriaButton
      className={`${css.button} ${css[variant]}`}
      isDisabled={isDisabled}
      autoFocus={props.autoFocus ?? false}
      type={isPending ? 'button' : (props.type ?? 'button')}
      {...(props.name === undefined ? {} : { 'aria-label': props.name })}
      onPress={() => {
        if (!isPending) props.onPress?.();
      }}
    >
      {isPending ? (
        <span className={css.spinner} aria-hidden />
      ) : (
        props.icon && <Icon of={props.icon} />
      )}
      {props.children}
    </AriaButton>
  );
}

/** A link within the app that looks like a button. `href` is a path of `parts/paths.ts`. */
export function LinkButton(props: {
  readonly href: string;
  readonly variant?: ButtonVariant;
  readonly icon?: LucideIcon;
  readonly children: ReactNode;
}) {
  return (
    <AriaLink href={props.href} className={`${css.button} ${css[props.variant ?? 'secondary']}`}>
      {props.icon && <Icon of={props.icon} />}
      {props.children}
    </AriaLink>
  );
}
