import { paths } from '../parts/paths';
import { isUnsaved } from '../parts/unsaved-guard';

/** Windows over the screen, their menus and lists of choices. A toast, which is no window, says that it is not modal. */
const WINDOWS = ':is([role=dialog], [role=alertdialog]):not([aria-modal=false]), [data-trigger]';
/** Work that takes a while. */
const WORKING = '[role=progressbar]';
/** Screens on which a file is made or taken in, or someone is called: there is work on them though nothing was typed. */
const WORKPLACES = [
  paths.sendFile,
  '/sharing/open',
  paths.importTable,
  paths.importCalendar,
  paths.agreementList,
  paths.calls,
  paths.hotline,
];

/** Fields in which a person typed, as long as they are on the screen. */
const typedIn = new Set<HTMLInputElement | HTMLTextAreaElement>();

/** Begins to note where a person types. Returns its own undo. */
export function watchTyping(): () => void {
  const typed = ({ target }: Event) => {
    const isText =
      target instanceof HTMLTextAreaElement ||
      (target instanceof HTMLInputElement && !/^(search|checkbox|radio)$/.test(target.type));
    if (isText) typedIn.add(target);
  };
  document.addEventListener('input', typed, { capture: true });
  return () => {
    document.removeEventListener('input', typed, { capture: true });
    typedIn.clear();
  };
}

/** Whether something would be lost or interrupted if the screen at this address gave way to another now. */
export function isAtWork(location: string): boolean {
  for (const field of typedIn) if (!field.isConnected) typedIn.delete(field);
  return (
    isUnsaved() ||
    [...typedIn].some(({ value }) => value !== '') ||
    WORKPLACES.some((place) => location === place || location.startsWith(`${place}/`)) ||
    document.querySelector(WINDOWS) !== null ||
    document.querySelector(WORKING) !== null ||
    // Another program has the keyboard, or one of the system's own dialogs.
    !document.hasFocus()
  );
}
