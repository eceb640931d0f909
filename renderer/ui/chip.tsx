import { Check, ChevronDown, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import css from './chip.module.css';
import { Icon } from './icon';
import type { Option } from './option-list';
import popoverCss from './popover.module.css';

/** A small label. Its words carry the meaning; the color only helps. */
export function Chip(props: {
  readonly tone?: 'neutral' | 'teal' | 'marigold' | 'brick' | 'moss';
  readonly icon?: LucideIcon;
  readonly children: ReactNode;
}) {
  return (
    <span className={`${css.chip} ${css[props.tone ?? 'neutral']}`}>
      {props.icon && <Icon of={props.icon} size={14} />}
      <span className={css.words}>{props.children}</span>
    </span>
  );
}

const ALL = '';

/** A filter of a list: shows what it filters by, offers its options, and `allLabel` to take it off. Null: off. */
export function FilterChip<T extends string>(props: {
  readonly label: string;
  readonly options: readonly Option<T>[];
  readonly value: T | null;
  readonly onChange: (value: T | null) => void;
  readonly allLabel: string;
}) {
  const chosen = props.options.find((option) => option.id === props.value);
  const items: readonly Option[] = [{ id: ALL, label: props.allLabel }, ...props.options];
  return (
    <MenuTrigger>
      <Button className={css.filter ?? ''} {...(chosen ? { 'data-on': '' } : {})}>
        {chosen ? `${props.label}: ${chosen.label}` : props.label}
        <Icon of={ChevronDown} size={16} />
      </Button>
      <Popover className={popoverCss.popover ?? ''} offset={4}>
        <Menu
          className={popoverCss.list ?? ''}
          items={items}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[chosen?.id ?? ALL]}
          onAction={(key) => props.onChange(key === ALL ? null : (String(key) as T))}
        >
          {(option: Option) => (
            <MenuItem id={option.id} textValue={option.label} className={popoverCss.item ?? ''}>
              {({ isSelected }) => (
                <>
                  <span className={popoverCss.check}>
                    {isSelected && <Icon of={Check} size={16} />}
                  </span>
                  {option.label}
                </>
              )}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
