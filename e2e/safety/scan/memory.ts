import fs from 'node:fs';
import type { Markers } from './markers';
import { searchFor } from './needles';
import { processTree } from './processes';

/** What a process holds: its kind as Chromium calls it (the first process is `browser`), and the markers found. */
export type Held = {
  readonly pid: number;
  readonly kind: string;
  readonly markers: readonly string[];
  readonly bytes: number;
};

const CHUNK = 8 * 2 ** 20;
/** Longer than any needle, so that none is cut in two. */
const OVERLAP = 1_024;

/** Searches the memory of a process and of all that it started. Needs root, or whoever may debug them. */
export function scanMemory(markers: Markers, root: number): readonly Held[] {
  const search = searchFor(markers);
  return processTree(root).flatMap((pid) => {
    const ranges = rangesOf(pid);
    if (ranges === null) return [];
    const found = new Set<string>();
    let bytes = 0;
    for (const chunk of read(pid, ranges)) {
      bytes += chunk.length;
      search(chunk, found);
    }
    return [{ pid, kind: kindOf(pid), markers: [...found].sort(), bytes }];
  });
}

type Range = { readonly from: number; readonly to: number };

/** Memory that is there and that may hold data: not code and other read-only parts of files. Null: it ended. */
function rangesOf(pid: number): readonly Range[] | null {
  let smaps: string;
  try {
    smaps = fs.readFileSync(`/proc/${pid}/smaps`, 'utf8');
  } catch {
    return null;
  }
  return smaps.split(/^(?=[0-9a-f]+-[0-9a-f]+ )/m).flatMap((part) => {
    const [, from = '', to = '', mode = '', file = ''] =
      /^([0-9a-f]+)-([0-9a-f]+) (\S+) \S+ \S+ \d+ *(.*)$/m.exec(part) ?? [];
    const isThere = /^(Rss|Swap): +[1-9]/m.test(part);
    const isCode = !mode.includes('w') && /^\/(?!dev\/shm|memfd)/.test(file);
    return mode.startsWith('r') && isThere && !isCode && !/^\[v/.test(file)
      ? [{ from: Number.parseInt(from, 16), to: Number.parseInt(to, 16) }]
      : [];
  });
}

function* read(pid: number, ranges: readonly Range[]): Generator<Uint8Array> {
  const memory = fs.openSync(`/proc/${pid}/mem`, 'r');
  const chunk = Buffer.alloc(CHUNK);
  try {
    for (const { from, to } of ranges) {
      for (let at = from; at < to; at += CHUNK - OVERLAP) {
        try {
          const length = fs.readSync(memory, chunk, 0, Math.min(CHUNK, to - at), at);
          yield chunk.subarray(0, length);
        } catch {
          // Unmapped meanwhile.
        }
      }
    }
  } finally {
    fs.closeSync(memory);
  }
}

function kindOf(pid: number): string {
  // Chromium writes it anew with spaces.
  const words = fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').split(/[\0 ]/);
  const argument = (name: string) =>
    words.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);
  return argument('utility-sub-type') ?? argument('type') ?? 'browser';
}
