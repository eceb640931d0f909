import { GripVertical } from 'lucide-react';
import type { ReactNode } from 'react';
import { bridge } from '../../../parts/bridge';
import { Icon } from '../../../ui/icon';
import css from '../sharing.module.css';

/** A handle to drag a file out of the window by. Whoever uses no pointer saves the file instead. */
export function DragOut(props: { readonly fileName: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button beside it saves the file by keyboard.
    <div
      className={css.drag}
      draggable
      onDragStart={(event) => {
        // The system goes on with a drag of the file itself.
        event.preventDefault();
        void bridge().call('drag-file', { fileName: props.fileName });
      }}
    >
      <Icon of={GripVertical} />
      <span>{props.children}</span>
    </div>
  );
}
