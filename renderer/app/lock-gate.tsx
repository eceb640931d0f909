import { lazy, Suspense, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { UnlockScreen } from '../features/unlock/unlock-screen';
import { addAllMessages } from '../messages/i18n';
import { useAppInfo } from '../parts/app-info-context';
import { newestCopy, type SealedCopy } from '../parts/snapshots';
import { VaultContext } from '../parts/vault-context';
import type { UnlockError } from '../vault/vault';
import { Broken } from './broken';
import { Fetched, fetchable } from './fetched';
import { keepSnapshots } from './keep-snapshots';
import { locking } from './lock';
import { openSample } from './open-sample';
import { Opening } from './opening';
import { firstState, vaultOfPage } from './vault-of-page';

const frame = fetchable(async () => {
  const [{ Frame }] = await Promise.all([import('./frame'), addAllMessages()]);
  return Frame;
});

const FirstRun = lazy(async () => {
  const [{ FirstRun }] = await Promise.all([
    import('../features/unlock/first-run'),
    addAllMessages(),
  ]);
  return { default: FirstRun };
});

const RestoreScreen = lazy(async () => ({
  default: (await import('../features/unlock/restore-screen')).RestoreScreen,
}));

/** `emptied`: the store is empty, yet a sealed copy of one is here. */
type Gate = 'asking' | 'empty' | 'emptied' | 'locked' | 'open' | 'broken';

/**
 * Shows first run, the lock, or what is behind it. There is no way back
 * from open: locking ends the window and its worker, and a fresh one begins here.
 */
export function LockGate() {
  const { sample } = useAppInfo();
  const vault = useMemo(() => (sample ? vaultOfPage : keepSnapshots(vaultOfPage)), [sample]);
  const isLocking = useSyncExternalStore(locking.subscribe, locking.read);
  const [gate, setGate] = useState<Gate>('asking');
  const [copy, setCopy] = useState<SealedCopy | null>(null);
  const [restoredAt, setRestoredAt] = useState<number | null>(null);
  const [problem, setProblem] = useState<UnlockError | null>(null);
  useEffect(() => {
    let current = true;
    const ask = async (): Promise<Gate> => {
      const state = await firstState;
      if (state === 'empty' && sample) {
        await addAllMessages();
        await openSample(vault);
        return 'open';
      }
      if (state === 'empty') {
        const found = await newestCopy(null);
        setCopy(found);
        return found ? 'emptied' : 'empty';
      }
      return state === 'unlocked' ? 'open' : state;
    };
    void ask()
      .catch((): Gate => 'broken')
      .then((next) => {
        if (current) setGate(next);
      });
    return () => {
      current = false;
    };
  }, [vault, sample]);

  // The first screens may show before every record is open. What is found damaged after that ends them.
  useEffect(() => {
    if (gate !== 'open') return;
    void vault.opened().then(async (opened) => {
      if (opened.ok) return;
      await vault.lock();
      setProblem(opened.error);
      setGate('locked');
    });
  }, [vault, gate]);

  if (gate === 'asking' || isLocking) return <Opening />;
  if (gate === 'broken') return <Broken />;
  const open = () => setGate('open');
  const preload = () =>
    void frame.fetch().then(async () => (await import('./screens')).preloadScreens());
  if (gate === 'empty') {
    return (
      <Suspense fallback={<Opening />}>
        <FirstRun vault={vault} onWait={preload} onDone={open} />
      </Suspense>
    );
  }
  if (gate === 'emptied' && copy) {
    return (
      <Suspense fallback={<Opening />}>
        <RestoreScreen
          vault={vault}
          copy={copy}
          onRestored={(at) => {
            setCopy(null);
            setRestoredAt(at);
            setGate('locked');
          }}
          onStartNew={() => setGate('empty')}
        />
      </Suspense>
    );
  }
  if (gate === 'locked') {
    return (
      <UnlockScreen
        vault={vault}
        problem={problem}
        restoredAt={restoredAt}
        onWait={preload}
        onDone={open}
      />
    );
  }
  return (
    <VaultContext value={vault}>
      <Fetched of={frame} />
    </VaultContext>
  );
}
