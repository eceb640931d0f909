import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './button';
import css from './dialog.module.css';
import { useUiWords } from './ui-words';

/** A dialog over the screen. Escape and a click outside close it, except an `alertdialog`, which wants an answer. */
export function Dialog(props: {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly size?: 'small' | 'medium' | 'large';
  readonly role?: 'dialog' | 'alertdialog';
}) {
  const words = useUiWords();
  const role = props.role ?? 'dialog';
  return (
    <ModalOverlay
      className={css.overlay ?? ''}
      isOpen={props.isOpen}
      isDismissable={role === 'dialog'}
      onOpenChange={(open) => {
        if (!open) props.onClose();
      }}
    >
      <Modal className={`${css.modal} ${css[props.size ?? 'medium']}`}>
        <AriaDialog className={css.dialog ?? ''} role={role}>
          <div className={css.head}>
            <Heading slot="title" level={2}>
              {props.title}
            </Heading>
            <IconButton label={words.close} icon={X} onPress={props.onClose} />
          </div>
          <div className={css.body}>{props.children}</div>
          {props.actions && <div className={css.actions}>{props.actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/**
 * The buttons of a dialog whose form holds them, because they submit it or depend on what is in it. They look as
 * those of `actions` do and stay in sight while the form scrolls. The last of what the form contains.
 */
export function DialogActions({ children }: { readonly children: ReactNode }) {
  return <div className={`${css.actions} ${css.within}`}>{children}</div>;
}
