import { useEffect, useState } from 'react';
import type { ChangePreview } from '../../../core/views/people-views';
import { useVault } from '../../../parts/vault-context';
import type { MembersPatch } from '../../../vault/vault';

/**
 * What a patch would do to members; null while nothing is asked for or no answer came. Asked without `useView`, which
 * would spell out the ids, and they can be 100,000.
 */
export function useChangePreview(
  members: readonly string[],
  patch: MembersPatch | null,
): ChangePreview | null {
  const vault = useVault();
  const [preview, setPreview] = useState<ChangePreview | null>(null);
  useEffect(() => {
    let current = true;
    if (!patch) {
      setPreview(null);
      return;
    }
    void vault.view('change-preview', { members, patch }).then((answer) => {
      if (current) setPreview(answer);
    });
    return () => {
      current = false;
    };
  }, [vault, members, patch]);
  return preview;
}
