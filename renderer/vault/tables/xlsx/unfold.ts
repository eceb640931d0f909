import { Unzip, UnzipInflate } from 'fflate';
import type { Bytes } from '../../sealing/bytes';
import type { GoesOn } from '../read-table';
import { MAX_UNFOLDED_BYTES } from '../table-limits';

/** Bytes of the file taken at a time: a hostile one grows a thousandfold, so that no step gives more than a few MiB. */
const STEP = 8 * 1024;
/** Steps between two pauses. */
const SLICE = 32;

/** Why parts could not be unfolded. */
export type Unfolding = 'too-large' | 'unreadable' | 'cancelled';

/**
 * Unfolds the wanted parts of a ZIP file, by name. What they unfold to is counted as it comes, whatever the file
 * claims, and the work stops at the limit.
 */
export async function unfold(
  file: Bytes,
  wants: (name: string) => boolean,
  goesOn: GoesOn,
): Promise<ReadonlyMap<string, string> | Unfolding> {
  const parts = new Map<string, Uint8Array[]>();
  const whole = new Set<string>();
  let bytes = 0;
  let failed = false;
  const unzip = new Unzip((part) => {
    const { name } = part;
    if (parts.has(name) || !wants(name)) return;
    const chunks: Uint8Array[] = [];
    parts.set(name, chunks);
    part.ondata = (error, chunk, final) => {
      if (error) failed = true;
      else {
        bytes += chunk.length;
        if (bytes <= MAX_UNFOLDED_BYTES) chunks.push(chunk);
        if (final) whole.add(name);
      }
    };
    part.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0, step = 1; at < file.length; at += STEP, step++) {
      unzip.push(file.subarray(at, at + STEP), at + STEP >= file.length);
      if (failed) return 'unreadable';
      if (bytes > MAX_UNFOLDED_BYTES) return 'too-large';
      if (step % SLICE === 0 && !(await goesOn())) return 'cancelled';
    }
    const texts = new Map<string, string>();
    for (const [name, chunks] of parts) if (whole.has(name)) texts.set(name, textOf(chunks));
    return texts;
  } catch {
    return 'unreadable';
  }
}

function textOf(chunks: readonly Uint8Array[]): string {
  const decoder = new TextDecoder();
  let text = '';
  for (const chunk of chunks) text += decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}
