import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { UnlockScreen } from '../features/unlock/unlock-screen';
import { addAllMessages } from '../messages/i18n';
import { useAppInfo } from '../parts/app-info-context';
import { VaultContext } from '../parts/vault-context';
import type { UnlockError } from '../vault/vault';
import { createVaultClient } from '../vault/worker/vault-client';
import { Broken } from './broken';
import { openSample } from './open-sample';
import { Opening } from './opening';
import { watchSaves } from './saved-state';

const loadFrame = () => Promise.all([import('./frame'), addAllMessages()]);
const Frame = lazy(async () => {
  const [{ Frame }] = await loadFrame();
  return { default: Frame };
});

const FirstRun = lazy(async () => {
  const [{ FirstRun }] = await Promise.all([
    import('../features/unlock/first-run'),
    addAllMessages(),
  ]);
  return { default: FirstRun };
});

type Gate = 'asking' | 'empty' | 'locked' | 'open' | 'broken';

/**
 * The one place that makes a vault client. Shows first run, the lock, or what is behind it. There is no way back
 * from open: locking ends the window and its worker, and a fresh one begins here.
 */
export function LockGate() {
  const { sample } = useAppInfo();
  const vault = useMemo(() => watchSaves(createVaultClient()), []);
  const [gate, setGate] = useState<Gate>('asking');
  const [problem, setProblem] = useState<UnlockError | null>(null);
  useEffect(() => {
    let current = true;
    const ask = async (): Promise<Gate> => {
      const state = await vault.state();
      if (state === 'empty' && sample) {
        await addAllMessages();
        await openSample(vault);
        return 'open';
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

  if (gate === 'asking') return <Opening />;
  if (gate === 'broken') return <Broken />;
  const open = () => setGate('open');
  const preload = () =>
    void loadFrame().then(async () => (await import('./screens')).preloadScreens());
  if (gate === 'empty') {
    return (
      <Suspense fallback={<Opening />}>
        <FirstRun vault={vault} onWait={preload} onDone={open} />
      </Suspense>
    );
  }
  if (gate === 'locked') {
    return <UnlockScreen vault={vault} problem={problem} onWait={preload} onDone={open} />;
  }
  return (
    <VaultContext value={vault}>
      <Suspense fallback={<Opening />}>
        <Frame />
      </Suspense>
    </VaultContext>
  );
}
