import { ChevronDown, type LucideIcon } from 'lucide-react';
import type { Ref } from 'react';
import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
} from 'react-aria-components';
import buttonCss from './button.module.css';
import css from './grouped-menu.module.css';
import { Icon } from './icon';
import type { MenuAction } from './menu';
import popoverCss from './popover.module.css';

/** Actions that belong together, under a word. */
export type MenuGroup = {
  readonly id: string;
  readonly label: string;
  readonly items: readonly MenuAction[];
};

/** A button that opens a menu of many actions in groups. Ids are told apart across all groups. */
export function GroupedMenuButton(props: {
  readonly label: string;
  /** What assistive technology says instead of `label`, where several buttons carry the same word. */
  readonly name?: string;
  readonly icon?: LucideIcon;
  readonly groups: readonly MenuGroup[];
  readonly isDisabled?: boolean;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}) {
  const actions = props.groups.flatMap(({ items }) => items);
  return (
    <MenuTrigger>
      <Button
        ref={props.buttonRef}
        className={`${buttonCss.button} ${buttonCss.secondary}`}
        isDisabled={props.isDisabled ?? false}
        {...(props.name === undefined ? {} : { 'aria-label': props.name })}
      >
        {props.icon && <Icon of={props.icon} />}
        {props.label}
        <Icon of={ChevronDown} size={16} />
      </Button>
      <Popover className={popoverCss.popover ?? ''} offset={4}>
        <Menu
          className={popoverCss.list ?? ''}
          onAction={(key) => actions.find(({ id }) => id === key)?.onAction()}
        >
          {props.groups.map((group) => (
            <MenuSection key={group.id}>
              <Header className={css.head ?? ''}>{group.label}</Header>
              {group.items.map((item) => (
                <MenuItem
                  key={item.id}
                  id={item.id}
                  textValue={item.label}
                  className={popoverCss.item ?? ''}
                >
                  {item.icon && <Icon of={item.icon} />}
                  {item.label}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
