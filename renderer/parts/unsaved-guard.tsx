import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';

/** Where someone wanted to go while a form was not saved: a path of the app, or what the form itself does. */
type Leaving = { readonly path: string } | { readonly act: () => void };

/**
 * Keeps what was typed into a form from being lost. While `dirty`, every way off the screen (links, back,
 * the rail, shortcuts) first asks. Render `dialog` in the form; call `leave` for the form's own way out, and
 * `release` before going away after saving.
 */
export function useUnsavedGuard(dirty: boolean): {
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
    const hold = (event: HashChangeEvent) => {
      if (released.current || event.newURL === event.oldURL) return;
      event.stopImmediatePropagation();
      // The router's own moves are ours to replace; the browser's (a link, back) get a new entry on top.
      if (event.isTrusted) history.pushState(null, '', event.oldURL);
      else history.replaceState(null, '', event.oldURL);
      setLeaving({ path: new URL(event.newURL).hash.replace(/^#?\/?/, '/') });
    };
    window.addEventListener('hashchange', hold, { capture: true });
    return () => window.removeEventListener('hashchange', hold, { capture: true });
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
        title={t('unsaved.title')}
        isOpen={leaving !== null}
        onClose={() => setLeaving(null)}
        size="small"
        role="alertdialog"
        actions={
          <>
            <Button variant="danger" onPress={goOn}>
              {t('unsaved.leave')}
            </Button>
            <Button variant="primary" onPress={() => setLeaving(null)}>
              {t('unsaved.stay')}
            </Button>
          </>
        }
      >
        <p>{t('unsaved.body')}</p>
      </Dialog>
    ),
  };
}
