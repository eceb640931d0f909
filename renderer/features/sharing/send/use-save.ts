import { useCallback } from 'react';
import { bridge } from '../../../parts/bridge';
import { useVault } from '../../../parts/vault-context';
import type { Exported } from '../../../vault/vault';
import type { PartnerFile } from './sent-step';

/** Why a file was not saved, unless the person only thought better of it. */
export type SaveProblem = { readonly type: 'save-disk-full' | 'save-failed' } | null;

/** Asks where and writes one file. */
export function useSaveFile(): (
  file: Exported,
) => Promise<{ readonly saved: boolean; readonly problem: SaveProblem }> {
  const vault = useVault();
  return useCallback(
    async ({ bytes, fileName }) => {
      const answer = await bridge().call('save-exchange-file', { bytes, fileName });
      if (answer === 'saved') await vault.noteHandedOver([fileName]);
      return { saved: answer === 'saved', problem: problemOf(answer) };
    },
    [vault],
  );
}

/** Asks for one folder and writes every file there that was not saved yet. */
export function useSaveAll(): (files: readonly PartnerFile[]) => Promise<{
  readonly files: readonly PartnerFile[];
  readonly problem: SaveProblem;
}> {
  const vault = useVault();
  return useCallback(
    async (files) => {
      const open = files.filter(({ saved }) => !saved);
      const answer = await bridge().call('save-exchange-files', {
        files: open.map(({ file: { bytes, fileName } }) => ({ bytes, fileName })),
      });
      const done = new Set(open.slice(0, answer.saved));
      await vault.noteHandedOver(Array.from(done, ({ file }) => file.fileName));
      return {
        files: files.map((file) => (done.has(file) ? { ...file, saved: true } : file)),
        problem: problemOf(answer.outcome),
      };
    },
    [vault],
  );
}

function problemOf(answer: 'saved' | 'cancelled' | 'disk-full' | 'failed'): SaveProblem {
  if (answer === 'disk-full') return { type: 'save-disk-full' };
  return answer === 'failed' ? { type: 'save-failed' } : null;
}
