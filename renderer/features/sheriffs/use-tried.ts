import { type RefObject, useEffect, useRef, useState } from 'react';

const INVALID = ':is(input, textarea, button, [role="spinbutton"])';

/** Errors stay quiet until someone tries to save; then the first field that has one takes the focus. */
export function useTried<T extends HTMLElement>(): {
  readonly form: RefObject<T | null>;
  readonly tried: boolean;
  /** Call when saving was refused. */
  refuse(): void;
} {
  const form = useRef<T>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (tries > 0) {
      form.current?.querySelector<HTMLElement>(`[data-invalid] ${INVALID}`)?.focus();
    }
  }, [tries]);
  return { form, tried: tries > 0, refuse: () => setTries((n) => n + 1) };
}
