import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';

/** Pages that only paper sees: hidden on screen, and the only thing that prints while mounted. */
export function PrintSheet({
  lang,
  children,
}: {
  readonly lang?: string;
  readonly children: ReactNode;
}) {
  return createPortal(
    <div className="sheet" lang={lang}>
      {children}
    </div>,
    document.body,
  );
}
