import { useEffect, useState } from 'react';
import type { Strength, Vault } from '../../vault/vault';

/**
 * How hard a passphrase is to guess, rated while it is typed; null while it is empty or being rated. `known` are
 * words that a guesser tries first; an empty one counts for nothing.
 */
export function useStrength(
  vault: Pick<Vault, 'rateStrength'>,
  passphrase: string,
  [first = '', second = '']: readonly string[],
): Strength | null {
  const [strength, setStrength] = useState<Strength | null>(null);
  useEffect(() => {
    let current = true;
    setStrength(null);
    if (passphrase !== '') {
      void vault.rateStrength(passphrase, [first, second]).then((rated) => {
        if (current) setStrength(rated);
      });
    }
    return () => {
      current = false;
    };
  }, [vault, passphrase, first, second]);
  return strength;
}
