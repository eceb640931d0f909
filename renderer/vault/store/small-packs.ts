import type { RecordId } from '../../core/record';
import { createNamedRecords, type NamedRecords } from './named-records';
import type { PackRef } from './root';

/** Packs below this are joined when there are several, so that opening does not come to read a thousand scraps. */
export const SMALL_PACK_BYTES = 2 ** 20;

/** What lies in each small pack, by the pack's id. */
export type SmallPacks = Map<string, NamedRecords>;

/** Notes what lies in a pack, when it is small. */
export function noteIfSmall(
  smallPacks: SmallPacks,
  pack: {
    readonly ref: PackRef;
    readonly records: Iterable<{ readonly kind: string; readonly id: RecordId }>;
  },
): void {
  if (pack.ref.bytes >= SMALL_PACK_BYTES) return;
  const named = createNamedRecords();
  for (const record of pack.records) named.add(record);
  smallPacks.set(pack.ref.id, named);
}
