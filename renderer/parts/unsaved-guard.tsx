import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';

/** Where someone wanted to go while a form was not saved: a path of the app, or what the form itself does. */
type Leaving = { readonly path: string } | { readonly act: () => void };

/** What the question says. */
type GuardWords = {
  readonly title: string;
  readonly body: string;
  readonly stay: string;
  readonly leave: string;
};

/** How many forms on the screen hold what is not saved. */
let dirtyForms = 0;

/** Whether any form that is guarded holds what is not saved. */
export const isUnsaved = (): boolean => dirtyForms > 0;

/**
 * Keeps what was typed into a form from being lost. While `dirty`, every way off the screen (links, back,
 * the rail, shortcuts) first asks, in `words` of its own where a form is not what would be lost. Render `dialog`
 * in the form; call `leave` for the form's own way out, and `release` before going away after saving.
 */
export function useUnsavedGuard(
  dirty: boolean,
  words?: GuardWords,
): {
  readonly dialog: ReactNode;
  leave(act: () => void): void;
  release(): void;
} {
  const { t } = useTranslation('parts');
  const [, navigate] = useLocation();
  const [leaving, setLeaving] = useState<Leaving | null>(null);
  const released = useRef(false);
  useEffect(() => {
    if (!dirty) return;
    released.current = false;
    dirtyForms += 1;
    // Before the address changes: once it has, the next drawing shows the other screen and the form is gone.
    const hold = (event: NavigateEvent) => {
      const { url } = event.destination;
      if (released.current || !event.cancelable || url === location.href) return;
      event.preventDefault();
      setLeaving({ path: new URL(url).hash.replace(/^#?\/?/, '/') });
    };
    navigation.addEventListener('navigate', hold);
    return () => {
      dirtyForms -= 1;
      navigation.removeEventListener('navigate', hold);
    };
  }, [dirty]);
  const release = () => {
    released.current = true;
  };
  const goOn = () => {
    if (!leaving) return;
    release();
    setLeaving(null);
    if ('path' in leaving) navigate(leaving.path);
    else leaving.act();
  };
  return {
    release,
    leave: (act) => (dirty && !released.current ? setLeaving({ act }) : act()),
    dialog: (
      <Dialog
        title={words?.title ?? t('unsaved.title')}
        isOpen={leaving !== null}
        onClose={() => setLeaving(null)}
        size="small"
        role="alertdialog"
        actions={
          <>
            <Button variant="danger" onPress={goOn}>
              {words?.leave ?? t('unsaved.leave')}
            </Button>
            <Button variant="primary" onPress={() => setLeaving(null)}>
              {words?.stay ?? t('unsaved.stay')}
            </Button>
          </>
        }
      >
        <p>{words?.body ?? t('unsaved.body')}</p>
      </Dialog>
    ),
  };
}
