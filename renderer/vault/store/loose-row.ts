import type { Rec } from '../../core/record';
import { fromUtf8, toUtf8 } from '../sealing/bytes';
import type { Sealer } from '../sealing/sealer';
import type { Row } from './database';
import type { JournalEntry } from './journal-entry';
import { loosePlace } from './places';

/** What one commit leaves in a row of its own: records as they are after it, and its journal entry when that is small. */
export type Loose = { readonly records: readonly Rec[]; readonly entry?: JournalEntry };

/** Seals the `n`th commit's row. */
export function sealLoose(n: number, loose: Loose, sealer: Sealer): Row {
  const place = loosePlace(n);
  return {
    k: sealer.rowName(place.table, place.id),
    b: sealer.seal(place, toUtf8(JSON.stringify(loose))),
  };
}

/** Opens the `n`th commit's row; null when it was altered or is another's. */
export function openLoose(n: number, bytes: Uint8Array, sealer: Sealer): Loose | null {
  const content = sealer.open(loosePlace(n), bytes);
  return content && (JSON.parse(fromUtf8(content)) as Loose);
}
