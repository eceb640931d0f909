import { useSyncExternalStore } from 'react';
import type { FolderFileIs, FolderNote, Vault } from '../../vault/vault';
import { bridge } from '../bridge';
import { digestsOf, type FolderReply, type ListedFile } from './seen-folder';
import {
  type CameByItself,
  lettingIn,
  MOST_BYTES_BY_ITSELF,
  takeInByThemselves,
} from './take-in-by-themselves';

/** What was seen last. `reply` undefined: nobody looked yet. `heads`: what new files are, by handle. */
type Seen = {
  readonly reply: FolderReply | undefined;
  readonly heads: ReadonlyMap<string, FolderFileIs>;
};

let seen: Seen = { reply: undefined, heads: new Map() };
let lookAgain: () => void = () => undefined;
const listeners = new Set<() => void>();

function publish(next: Seen): void {
  seen = next;
  for (const tell of listeners) tell();
}

/** What was seen last in the shared folder. */
export const useLastLook = (): Seen =>
  useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => seen,
  );

/** Looks once more, now: the person chose another folder, say. */
export const lookIntoFolderNow = (): void => lookAgain();

/** Someone may have missed what the shell told, and what arrives shows how long it takes. */
const LOOK_AGAIN_MS = 10_000;

/**
 * Follows the shared folder while the vault is open. `onCame` hears of files that a partner's policy let in. Returns
 * its own end.
 */
export function watchSharedFolder(
  vault: Vault,
  onCame: (came: readonly CameByItself[]) => void,
): () => void {
  let stopped = false;
  let isLooking = false;
  let asked = false;
  /** Under which policies a file was tried already, by handle. */
  let tried = new Map<string, string>();

  const lookOnce = async () => {
    const reply = await bridge().call('folder-files');
    if (stopped) return;
    const files = reply?.state === 'watching' ? reply.files : [];
    const handles = new Set(files.map(({ handle }) => handle));
    if (JSON.stringify(reply) !== JSON.stringify(seen.reply)) {
      const heads = new Map([...seen.heads].filter(([handle]) => handles.has(handle)));
      publish({ reply, heads });
    }
    const known = await vault.view('folder-files', { digests: digestsOf(files) });
    const remembered = new Set(known.map(({ digest }) => digest));
    const fresh = files.filter(({ digest }) => digest !== null && !remembered.has(digest));
    const notes = await lookAtNewFiles(vault, fresh, () => stopped);
    if (notes.length > 0 && !stopped) await vault.noteFolderFiles(notes);
    if (!stopped) await letIn(fresh);
  };

  /** The oldest first: each file builds on those before it. */
  const letIn = async (fresh: readonly ListedFile[]) => {
    const forUs = fresh
      .filter(({ handle }) => seen.heads.get(handle) === 'for-us')
      .filter(({ size }) => size <= MOST_BYTES_BY_ITSELF)
      .toReversed();
    if (forUs.length === 0) return;
    const policies = await lettingIn(vault);
    const untried = forUs.filter(({ handle }) => tried.get(handle) !== policies);
    tried = new Map(forUs.map(({ handle }) => [handle, policies]));
    if (policies === '' || untried.length === 0) return;
    const read = untried.map(({ handle }) => ({ read: () => readWhole(handle, () => stopped) }));
    const came = await takeInByThemselves(vault, read);
    if (came.length > 0 && !stopped) onCame(came);
  };

  const look = async () => {
    asked = true;
    if (isLooking) return;
    isLooking = true;
    try {
      while (asked && !stopped) {
        asked = false;
        await lookOnce();
      }
    } finally {
      isLooking = false;
    }
  };
  // Locking while it looks ends the window; there is nobody left to tell.
  const start = () =>
    void look().catch((thrown: unknown) => {
      if (!stopped) throw thrown;
    });

  const unhear = bridge().onFolderChanged(start);
  const timer = setInterval(() => {
    if (seen.reply) start();
  }, LOOK_AGAIN_MS);
  lookAgain = start;
  start();
  return () => {
    stopped = true;
    clearInterval(timer);
    unhear();
    lookAgain = () => undefined;
    publish({ reply: undefined, heads: new Map() });
  };
}

async function readWhole(
  handle: string,
  isStopped: () => boolean,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (isStopped()) return null;
  const read = await bridge().call('read-folder-file', { handle, part: 'whole' });
  return 'bytes' in read ? (read.bytes as Uint8Array<ArrayBuffer>) : null;
}

/** Reads the heads of files of which nothing is remembered. Gives what is worth remembering of them. */
async function lookAtNewFiles(
  vault: Vault,
  files: readonly ListedFile[],
  isStopped: () => boolean,
): Promise<readonly FolderNote[]> {
  const notes: FolderNote[] = [];
  for (const { handle, digest, size } of files) {
    if (isStopped()) return [];
    if (digest === null || seen.heads.has(handle)) continue;
    const read = await bridge().call('read-folder-file', { handle, part: 'head' });
    // Gone or changed since it was listed: the next look sees it as it is then.
    if ('error' in read) continue;
    const is = await vault.lookIntoFolderFile(read.bytes as Uint8Array<ArrayBuffer>, size);
    publish({ ...seen, heads: new Map([...seen.heads, [handle, is]]) });
    if (is === 'not-ours' || is === 'damaged') notes.push({ digest, state: is });
  }
  return notes;
}
