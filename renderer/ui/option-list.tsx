import { Check } from 'lucide-react';
import { ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { Icon } from './icon';
import css from './popover.module.css';
import { StagedList } from './staged-list';
import { useUiWords } from './ui-words';

/** One choice of a list: `id` is kept, `label` is shown. */
export type Option<T extends string = string> = { readonly id: T; readonly label: string };

/** The popover with choices under a select or a combo box. */
export function OptionList({ options }: { readonly options: readonly Option[] }) {
  const words = useUiWords();
  return (
    <Popover className={css.popover ?? ''} offset={4}>
      <StagedList>
        <ListBox
          className={css.list ?? ''}
          items={options}
          renderEmptyState={() => <div className={css.empty}>{words.noMatches}</div>}
        >
          {(option: Option) => (
            <ListBoxItem id={option.id} textValue={option.label} className={css.item ?? ''}>
              {({ isSelected }) => (
                <>
                  <span className={css.check}>{isSelected && <Icon of={Check} size={16} />}</span>
                  {option.label}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </StagedList>
    </Popover>
  );
}
