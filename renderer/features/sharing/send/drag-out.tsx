import { GripVertical } from 'lucide-react';
import type { ReactNode } from 'react';
import { bridge } from '../../../parts/bridge';
import { useVault } from '../../../parts/vault-context';
import { Icon } from '../../../ui/icon';
import css from '../sharing.module.css';

/** A handle to drag a file out of the window by. Whoever uses no pointer saves the file instead. */
export function DragOut(props: { readonly fileName: string; readonly children: ReactNode }) {
  const vault = useVault();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button beside it saves the file by keyboard.
    <div
      className={css.drag}
      draggable
      onDragStart={(event) => {
        // The system goes on with a drag of the file itself.
        event.preventDefault();
        void bridge().call('drag-file', { fileName: props.fileName });
        // Where it is dropped nobody tells us; a drag that ends nowhere is healed by the next whole file.
        void vault.noteHandedOver([props.fileName]);
      }}
    >
      <Icon of={GripVertical} />
      <span>{props.children}</span>
    </div>
  );
}
