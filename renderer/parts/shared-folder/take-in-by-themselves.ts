import { NO_DECISIONS } from '../../core/merge/plan-types';
import type { Vault } from '../../vault/vault';

type Bytes = Uint8Array<ArrayBuffer>;

/** A file sealed to us. `read`: all of its bytes, or null when it is gone or has just changed. */
export type FileForUs = { readonly read: () => Promise<Bytes | null> };

/** A file that nobody had to look at. `from`: the partner's name; `entry`: what to take back, null when nothing changed. */
export type CameByItself = { readonly from: string; readonly entry: string | null };

/** Larger than the file of a whole state's sheriffs, in bytes: what is larger names people, whom a person lets in. */
export const MOST_BYTES_BY_ITSELF = 8 * 1024 * 1024;

/**
 * The partners whose sheriff records come in by themselves, as a text that differs when there are others; empty for
 * nobody, and then no file has to be read.
 */
export async function lettingIn(vault: Pick<Vault, 'view'>): Promise<string> {
  const partners = await vault.view('partners', {});
  return partners
    .filter(
      ({ sheriffs, state, isDevice }) => sheriffs === 'accept' && state === 'verified' && !isDevice,
    )
    .map(({ id, signer }) => `${id} ${signer}`)
    .sort()
    .join('\n');
}

/**
 * Takes in what a partner's policy lets in without a question, in the given order, and leaves everything else as it
 * is: a person opens it, and then sees what is wrong with it, too.
 */
export async function takeInByThemselves(
  vault: Pick<Vault, 'planImport' | 'applyImport' | 'discardPlan'>,
  files: readonly FileForUs[],
): Promise<readonly CameByItself[]> {
  const came: CameByItself[] = [];
  for (const { read } of files) {
    const bytes = await read();
    if (bytes === null) continue;
    const planned = await vault.planImport(bytes, null, () => undefined).outcome;
    if (!planned.ok) continue;
    const { byItself, plan, sender } = planned.value;
    const done = byItself ? await vault.applyImport(plan, NO_DECISIONS) : null;
    if (done?.ok) came.push({ from: sender.partnerName, entry: done.value.entry });
    else await vault.discardPlan(plan);
  }
  return came;
}
