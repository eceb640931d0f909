import type { Reply } from '../bridge/contract';
import type { KnownFile } from './known-files';

type Watching = Extract<NonNullable<Reply<'folder-files'>>, { readonly state: 'watching' }>;

/** Longer than this, in seconds, a file is only known for long. */
const FOR_LONG = 60;

/**
 * What the page hears of the files: nothing of their names. The same bytes under several names count once. `now` on the
 * clock of the known files, in milliseconds.
 */
export function visibleFiles(
  known: readonly KnownFile[],
  now: number,
): Pick<Watching, 'files' | 'unreadable'> {
  const seen = new Set<string>();
  const files: Watching['files'] = [];
  // A plain name comes before the conflicting copies of it.
  const plainFirst = [...known].sort((a, b) => Number(a.isConflict) - Number(b.isConflict));
  for (const { handle, digest, size, changedAt, isConflict, seenAt, failed } of plainFirst) {
    if (failed || (digest !== null && seen.has(digest))) continue;
    if (digest !== null) seen.add(digest);
    const seenFor = Math.min(FOR_LONG, Math.max(0, Math.floor((now - seenAt) / 1000)));
    files.push({ handle, digest, size, changedAt, isConflict, seenFor });
  }
  files.sort((a, b) => b.changedAt - a.changedAt);
  return { files, unreadable: known.filter(({ failed }) => failed).length };
}
