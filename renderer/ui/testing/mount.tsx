import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { type UiWords, UiWordsContext } from '../ui-words';

const words: UiWords = {
  close: 'Close',
  required: 'required',
  selectAll: 'Select all',
  selectRow: 'Select',
  loading: 'Loading',
  showPassword: 'Show',
  hidePassword: 'Hide',
  noMatches: 'Nothing matches',
  remove: (what) => `Remove ${what}`,
  add: (what) => `Add ${what}`,
};

/** Draws a piece of the kit into the test's page. `press` sends a key to the element that has the focus. */
export async function mount(node: ReactNode) {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const draw = (next: ReactNode) =>
    act(async () => root.render(<UiWordsContext value={words}>{next}</UiWordsContext>));
  await draw(node);
  return {
    place,
    draw,
    async press(key: string, more: KeyboardEventInit = {}) {
      await act(async () => {
        const target = document.activeElement ?? document.body;
        target.dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
        );
        target.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true, ...more }));
      });
    },
    async type(input: HTMLInputElement, text: string) {
      await act(async () => {
        input.focus();
        const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
        set?.call(input, text);
        input.dispatchEvent(new Event('input', { bubbles: true }));
      });
    },
    async click(element: Element, more: MouseEventInit = {}) {
      await act(async () => {
        element.dispatchEvent(
          new MouseEvent('click', { bubbles: true, cancelable: true, ...more }),
        );
      });
    },
    async focus(element: HTMLElement) {
      await act(async () => element.focus());
    },
    async end() {
      await act(async () => root.unmount());
      place.remove();
    },
  };
}
