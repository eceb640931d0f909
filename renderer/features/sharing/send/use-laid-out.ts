import { useEffect, useState } from 'react';
import { bridge } from '../../../parts/bridge';
import type { Exported } from '../../../vault/vault';

/** Largest file that is laid out to be dragged, in bytes; a larger one is saved. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * Lays sealed files ready to be dragged out of the window, and puts them away when the step is left. Answers the names
 * of those that lie ready.
 */
export function useLaidOut(files: readonly Exported[]): ReadonlySet<string> {
  const [ready, setReady] = useState<ReadonlySet<string>>(new Set());
  const names = files.map(({ fileName }) => fileName).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: a file is its name; saving one again is no other file.
  useEffect(() => {
    let current = true;
    const layOut = async () => {
      for (const { bytes, fileName } of files) {
        if (!current || bytes.length > MOST_BYTES) continue;
        const answer = await bridge().call('lay-out-file', { bytes, fileName });
        if (current && answer === 'ready') setReady((before) => new Set(before).add(fileName));
      }
      if (!current) await bridge().call('clear-laid-out');
    };
    void layOut();
    return () => {
      current = false;
      void bridge().call('clear-laid-out');
    };
  }, [names]);
  return ready;
}
