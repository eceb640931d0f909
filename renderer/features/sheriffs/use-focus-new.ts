import { type RefObject, useEffect, useRef } from 'react';

/** When a line is added at the end of a list of fields, puts the cursor into it. */
export function useFocusNew(list: RefObject<HTMLElement | null>, length: number): void {
  const before = useRef(length);
  useEffect(() => {
    if (length > before.current) {
      list.current?.querySelector<HTMLElement>(':scope > :last-child textarea')?.focus();
    }
    before.current = length;
  }, [list, length]);
}
