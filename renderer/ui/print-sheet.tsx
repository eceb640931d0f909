import type { ReactNode, Ref } from 'react';
import { createPortal } from 'react-dom';

/** Pages that only paper sees: no screen shows them. */
export function PrintSheet(props: {
  readonly ref?: Ref<HTMLDivElement>;
  readonly lang?: string;
  readonly children: ReactNode;
}) {
  return createPortal(
    <div className="sheet" ref={props.ref} lang={props.lang}>
      {props.children}
    </div>,
    document.body,
  );
}
