import { CircleHelp } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import buttonCss from './button.module.css';
import { Icon } from './icon';
import css from './popover.module.css';

/** A "?" that opens a short explanation, for law terms and the like. `label` names what it explains. */
export function Help({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    <DialogTrigger>
      <Button
        aria-label={label}
        className={`${buttonCss.button} ${buttonCss.icon} ${buttonCss.quiet}`}
      >
        <Icon of={CircleHelp} />
      </Button>
      <Popover className={css.popover ?? ''} offset={4}>
        <Dialog className={css.prose ?? ''} aria-label={label}>
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
