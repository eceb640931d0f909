import { useEffect, useRef } from 'react';

/** What Ctrl (or Cmd) with a letter does. */
export type Shortcuts = { readonly k: () => void; readonly l: () => void; readonly z: () => void };

const isMac = navigator.userAgent.includes('Mac OS');

/** The shortcuts that hold on every screen: with Ctrl or Cmd `k`, `l` and (outside text boxes) `z`; Alt with arrows. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  useEffect(() => {
    const onKey = (e: KeyboardEvent) => {
      if (e.altKey && !e.ctrlKey && !e.metaKey && !e.shiftKey) {
        if (e.key === 'ArrowLeft') history.back();
        else if (e.key === 'ArrowRight') history.forward();
        else return;
        e.preventDefault();
        return;
      }
      if (!(isMac ? e.metaKey : e.ctrlKey) || e.altKey || e.shiftKey) return;
      const key = e.key.toLowerCase();
      if (key !== 'k' && key !== 'l' && key !== 'z') return;
      if (key === 'z' && isTyping(e.target)) return;
      e.preventDefault();
      latest.current[key]();
    };
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, []);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.tagName === 'INPUT' || target.tagName === 'TEXTAREA');
