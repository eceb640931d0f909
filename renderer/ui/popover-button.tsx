import type { ReactNode } from 'react';
import { Button, DialogTrigger, Popover } from 'react-aria-components';
import popoverCss from './popover.module.css';
import css from './popover-button.module.css';

/** A piece of a sentence that opens what it is made of. `name`: what assistive technology says of the button. */
export function PopoverButton(props: {
  readonly words: string;
  readonly name: string;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly children: ReactNode;
}) {
  return (
    <DialogTrigger isOpen={props.isOpen} onOpenChange={props.onOpenChange}>
      <Button className={css.phrase ?? ''} aria-label={props.name}>
        {props.words}
      </Button>
      {/* Without a Dialog of its own the popover is the dialog, its hidden way out included. */}
      <Popover
        className={`${popoverCss.popover} ${css.popover}`}
        aria-label={props.name}
        offset={6}
        placement="bottom start"
      >
        <div className={css.body}>{props.children}</div>
      </Popover>
    </DialogTrigger>
  );
}
