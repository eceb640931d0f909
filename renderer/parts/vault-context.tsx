import { createContext, useContext, useEffect, useRef, useState } from 'react';
import type { ViewName, Views } from '../core/views/views';
import type { Vault } from '../vault/vault';

/** The unlocked vault, given by the app. */
export const VaultContext = createContext<Vault | null>(null);

/** The unlocked vault. Only inside the lock gate. */
export function useVault(): Vault {
  const vault = useContext(VaultContext);
  if (!vault) throw new Error('useVault outside the lock gate');
  return vault;
}

/**
 * A view of the records, kept fresh: asked again after every durable change and when the query changes.
 * Undefined until the first answer; then the last answer stays while a newer one is on its way.
 */
export function useView<N extends ViewName>(
  name: N,
  query: Views[N]['query'],
): Views[N]['result'] | undefined {
  const vault = useVault();
  const [answer, setAnswer] = useState<Views[N]['result']>();
  const [bug, setBug] = useState<{ readonly thrown: unknown }>();
  const asked = useRef(0);
  const key = JSON.stringify(query);
  useEffect(() => {
    const ask = () => {
      const turn = ++asked.current;
      vault.view(name, JSON.parse(key) as Views[N]['query']).then(
        (result) => {
          if (turn === asked.current) setAnswer(() => result);
        },
        (thrown: unknown) => {
          if (turn === asked.current) setBug({ thrown });
        },
      );
    };
    ask();
    const stop = vault.onChange(ask);
    return () => {
      asked.current++;
      stop();
    };
  }, [vault, name, key]);
  // Only a bug rejects; the error boundary says so.
  if (bug) throw bug.thrown;
  return answer;
}
