import { Search, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { SearchField as AriaSearchField, Button, Input } from 'react-aria-components';
import fieldCss from './field.module.css';
import { Icon } from './icon';
import css from './search-field.module.css';

/** A search box. With `focusOnSlash`, the `/` key puts the cursor here from anywhere outside a text box. */
export function SearchField(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly focusOnSlash?: boolean;
  readonly autoFocus?: boolean;
}) {
  const input = useRef<HTMLInputElement>(null);
  const { focusOnSlash = false } = props;
  useEffect(() => {
    if (!focusOnSlash) return;
    const onKey = (e: globalThis.KeyboardEvent) => {
      if (e.key !== '/' || e.ctrlKey || e.metaKey || e.altKey || isTyping(e.target)) return;
      e.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [focusOnSlash]);
  return (
    <AriaSearchField
      className={css.search ?? ''}
      aria-label={props.label}
      value={props.value}
      onChange={props.onChange}
      autoFocus={props.autoFocus ?? false}
      spellCheck="false"
      autoComplete="off"
      {...(focusOnSlash ? { 'aria-keyshortcuts': '/' } : {})}
    >
      <Icon of={Search} />
      <Input
        ref={input}
        className={css.input ?? ''}
        placeholder={props.placeholder ?? props.label}
      />
      <Button className={`${fieldCss.inset} ${css.clear}`}>
        <Icon of={X} size={16} />
      </Button>
      {focusOnSlash && (
        <kbd className={css.slash} aria-hidden>
          /
        </kbd>
      )}
    </AriaSearchField>
  );
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName) ||
    target.getAttribute('role') === 'spinbutton');
