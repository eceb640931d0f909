import { ChevronDown, type LucideIcon } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import buttonCss from './button.module.css';
import { Icon } from './icon';
import css from './popover.module.css';

/** One thing to do in a menu. */
export type MenuAction = {
  readonly id: string;
  readonly label: string;
  readonly icon?: LucideIcon;
  readonly onAction: () => void;
  readonly tone?: 'danger';
};

/** A button that opens a menu of actions. */
export function MenuButton(props: {
  readonly label: string;
  /** What assistive technology says instead of `label`, where several buttons carry the same word. */
  readonly name?: string;
  readonly icon?: LucideIcon;
  readonly items: readonly MenuAction[];
}) {
  return (
    <MenuTrigger>
      <Button
        className={`${buttonCss.button} ${buttonCss.secondary}`}
        {...(props.name === undefined ? {} : { 'aria-label': props.name })}
      >
        {props.icon && <Icon of={props.icon} />}
        {props.label}
        <Icon of={ChevronDown} size={16} />
      </Button>
      <Popover className={css.popover ?? ''} offset={4}>
        <Menu
          className={css.list ?? ''}
          items={props.items}
          onAction={(key) => props.items.find((item) => item.id === key)?.onAction()}
        >
          {(item: MenuAction) => (
            <MenuItem
              id={item.id}
              textValue={item.label}
              className={`${css.item} ${item.tone === 'danger' ? css.danger : ''}`}
            >
              {item.icon && <Icon of={item.icon} />}
              {item.label}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
