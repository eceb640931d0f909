import { lazy, Suspense, useEffect } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { walkAway } from '../parts/door/standing';
import { paths } from '../parts/paths';
import { useVault } from '../parts/vault-context';
import { ErrorBoundary } from './error-boundary';
import { lockNow } from './lock';
import { Opening } from './opening';

const DoorScreen = lazy(async () => ({
  default: (await import('../features/door/door-screen')).DoorScreen,
}));

const isMac = navigator.userAgent.includes('Mac OS');

/**
 * The laptop stands at the door of an event: nothing of the frame is there, and of its shortcuts only the one that
 * locks. Whoever leaves comes to the event, or to its close-out once it is over.
 */
export function AtTheDoor({ event }: { readonly event: string }) {
  const vault = useVault();
  useEffect(() => {
    const onKey = (key: KeyboardEvent) => {
      if (!(isMac ? key.metaKey : key.ctrlKey) || key.altKey || key.shiftKey) return;
      if (key.key.toLowerCase() !== 'l') return;
      key.preventDefault();
      void lockNow(vault);
    };
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, [vault]);
  return (
    <ErrorBoundary where={event}>
      <Suspense fallback={<Opening />}>
        <DoorScreen
          event={event}
          onLock={() => void lockNow(vault)}
          onLeft={(hasEnded) => {
            navigate(hasEnded ? paths.eventAfter(event) : paths.event(event));
            walkAway();
          }}
        />
      </Suspense>
    </ErrorBoundary>
  );
}
