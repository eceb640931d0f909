import { type LucideIcon, Search } from 'lucide-react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import css from './command-menu.module.css';
import { Icon } from './icon';

/** Something to choose; `detail` tells apart what has the same label. */
export type CommandItem = {
  readonly id: string;
  readonly label: string;
  readonly detail?: string;
  readonly icon: LucideIcon;
};

/** Items under one heading. */
export type CommandSection = {
  readonly id: string;
  readonly label: string;
  readonly items: readonly CommandItem[];
};

/** A box over the screen to type into: arrows choose among `sections`, Enter takes, Escape leaves. The caller filters. */
export function CommandMenu(props: {
  readonly label: string;
  readonly placeholder: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly search: string;
  readonly onSearch: (text: string) => void;
  readonly sections: readonly CommandSection[];
  readonly onChoose: (id: string) => void;
  readonly emptyText: string;
}) {
  const first = props.search.trim() ? props.sections[0]?.items[0] : undefined;
  return (
    <ModalOverlay
      className={css.overlay ?? ''}
      isOpen={props.isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) props.onClose();
      }}
    >
      <Modal className={css.modal ?? ''}>
        <Dialog className={css.dialog ?? ''} aria-label={props.label}>
          {/* The search box would take the first Escape to empty itself. */}
          <div
            className={css.dialog}
            role="presentation"
            data-first={first ? '' : undefined}
            onKeyDownCapture={(e) => {
              // What was found may come after the focus went to what is no longer there. Then Enter takes the first.
              const isLost = !e.currentTarget.querySelector('[role=menuitem][data-focused]');
              if (e.key === 'Enter' && first && isLost && !e.nativeEvent.isComposing) {
                e.preventDefault();
                e.stopPropagation();
                props.onChoose(first.id);
              }
              if (e.key !== 'Escape') return;
              e.stopPropagation();
              props.onClose();
            }}
          >
            <Autocomplete inputValue={props.search} onInputChange={props.onSearch}>
              <SearchField
                className={css.search ?? ''}
                aria-label={props.label}
                autoFocus
                spellCheck="false"
              >
                <Icon of={Search} />
                <Input className={css.input ?? ''} placeholder={props.placeholder} />
              </SearchField>
              <Menu
                className={css.menu ?? ''}
                aria-label={props.label}
                items={props.sections}
                renderEmptyState={() => <div className={css.empty}>{props.emptyText}</div>}
                onAction={(key) => props.onChoose(String(key))}
              >
                {(section: CommandSection) => (
                  <MenuSection items={section.items} aria-label={section.label}>
                    <Header className={css.section ?? ''}>{section.label}</Header>
                    {section.items.map((item) => (
                      <MenuItem
                        key={item.id}
                        id={item.id}
                        textValue={item.label}
                        className={css.item ?? ''}
                      >
                        <Icon of={item.icon} />
                        {item.label}
                        {item.detail && <span className={css.detail}>{item.detail}</span>}
                      </MenuItem>
                    ))}
                  </MenuSection>
                )}
              </Menu>
            </Autocomplete>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
