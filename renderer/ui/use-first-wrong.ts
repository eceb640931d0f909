import { type RefObject, useEffect, useRef, useState } from 'react';

/** Fields that say of themselves that something is wrong, and can take the focus. */
const WRONG = ':is(input, textarea, [role="spinbutton"])[aria-invalid="true"]';

/**
 * A form's `ref`, and `goThere`, which moves the focus to the first field with an error once errors are on the screen: a
 * long form may show them far above the button that was pressed.
 */
export function useFirstWrong(): {
  readonly ref: RefObject<HTMLFormElement | null>;
  readonly goThere: () => void;
} {
  const ref = useRef<HTMLFormElement>(null);
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    if (asked > 0) ref.current?.querySelector<HTMLElement>(WRONG)?.focus();
  }, [asked]);
  return { ref, goThere: () => setAsked((times) => times + 1) };
}
