import type { LucideIcon } from 'lucide-react';
import { Button as AriaButton, Tooltip, TooltipTrigger } from 'react-aria-components';
import css from './button.module.css';
import { Icon } from './icon';
import type { ButtonVariant } from './plain-button';

// biome-ignore lint/performance/noBarrelFile: the locked screens take these alone, to start without tooltips.
export { Button, LinkButton } from './plain-button';

/** A button that is only an icon: its label is its name and its tooltip. */
export function IconButton(props: {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly onPress?: () => void;
  readonly variant?: ButtonVariant;
  readonly isDisabled?: boolean;
}) {
  return (
    <TooltipTrigger delay={500}>
      <AriaButton
        aria-label={props.label}
        className={`${css.button} ${css.icon} ${css[props.variant ?? 'quiet']}`}
        isDisabled={props.isDisabled ?? false}
        onPress={() => props.onPress?.()}
      >
        <Icon of={props.icon} />
      </AriaButton>
      <Tooltip className={css.tooltip ?? ''} offset={4}>
        {props.label}
      </Tooltip>
    </TooltipTrigger>
  );
}
