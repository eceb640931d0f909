import { ChevronRight } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import css from './fold.module.css';
import { Icon } from './icon';

/** A part of a form or screen that is folded away until wanted. `summary`: in a few words, what is in it now. */
export function Fold(props: {
  readonly title: string;
  readonly summary?: string;
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}) {
  const [isOpen, setOpen] = useState(props.startsOpen ?? false);
  return (
    <Disclosure className={css.fold ?? ''} isExpanded={isOpen} onExpandedChange={setOpen}>
      <Heading level={2} className={css.heading ?? ''}>
        <Button slot="trigger" className={css.trigger ?? ''}>
          <span className={css.arrow}>
            <Icon of={ChevronRight} />
          </span>
          <span className={css.title}>{props.title}</span>
          {!isOpen && props.summary && <span className={css.summary}>{props.summary}</span>}
        </Button>
      </Heading>
      <DisclosurePanel className={css.panel ?? ''}>
        {isOpen && <div className={css.body}>{props.children}</div>}
      </DisclosurePanel>
    </Disclosure>
  );
}
