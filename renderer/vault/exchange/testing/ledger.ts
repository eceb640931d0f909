import { canonicalJson } from '../../../core/canonical-json';
import { deviceOf } from '../../../core/clock/stamp';
import { mergeRecord, stampOf } from '../../../core/merge/merge-record';
import type { Json, Rec, Stamp } from '../../../core/record';
import type { ExchangeLaptop } from './exchange-laptop';

/** One write of one laptop: a field's value, or (without a field) a deletion. */
export type Write = {
  readonly kind: string;
  readonly id: string;
  readonly field: string | null;
  readonly value: Json | undefined;
  readonly stamp: Stamp;
};

/**
 * What everyone wrote, seen from above: it watches every laptop and knows each write by its stamp, whatever became
 * of it. Laptops know nothing of it.
 */
export function aLedger() {
  const writes = new Map<string, Write>();
  const devices = new Set<string>();

  const note = (write: Write) => {
    const key = `${write.kind} ${write.id} ${write.field ?? ''} ${write.stamp}`;
    const there = writes.get(key);
    if (there && canonicalJson(there.value ?? null) !== canonicalJson(write.value ?? null)) {
      throw new Error(`one stamp, two values: ${key}`);
    }
    writes.set(key, write);
  };
  // Two laptops may give a record that lives again different values of before: the one rule decides between them.
  const noteRestored = (write: Write) =>
    writes.set(`${write.kind} ${write.id} ${write.field} ${write.stamp} ${write.value}`, write);

  return {
    /**
     * Notes what a laptop writes from now on: whatever appears there under its own device, or under none, as the fields
     * of a record that lives again do.
     */
    watch({ set, deps }: ExchangeLaptop) {
      devices.add(deps.device);
      const own = (stamp: Stamp | undefined): stamp is Stamp =>
        stamp !== undefined && deviceOf(stamp) === deps.device;
      set.onApplied((batch) => {
        for (const { after } of batch) {
          const { kind, id, tombstone } = after;
          if (own(tombstone)) note({ kind, id, field: null, value: undefined, stamp: tombstone });
          for (const field in after.fields) {
            const stamp = stampOf(after, field);
            const write = { kind, id, field, value: after.fields[field], stamp: stamp as Stamp };
            if (own(stamp)) note(write);
            else if (!devices.has(deviceOf(write.stamp))) noteRestored(write);
          }
        }
      });
    },

    writes: (): IterableIterator<Write> => writes.values(),

    /** Every record as the one merge rule makes it of all that anyone ever wrote, by `kind id`. */
    outcome(): Map<string, Rec> {
      const outcome = new Map<string, Rec>();
      for (const write of writes.values()) {
        const key = `${write.kind} ${write.id}`;
        const there = outcome.get(key);
        outcome.set(key, there ? mergeRecord(there, asRecord(write)) : asRecord(write));
      }
      return outcome;
    },

    /** Whether a laptop still has a write, or something later in its place. */
    has: ({ set }: ExchangeLaptop, { kind, id, field, stamp }: Write): boolean => {
      const record = set.known(kind, id);
      if (!record) return false;
      if (record.tombstone !== undefined && record.tombstone >= stamp) return true;
      return field !== null && (stampOf(record, field) ?? '') >= stamp;
    },
  };
}

export type Ledger = ReturnType<typeof aLedger>;

function asRecord({ kind, id, field, value, stamp }: Write): Rec {
  return field === null
    ? { kind, id, fields: {}, stamps: { base: stamp }, tombstone: stamp }
    : { kind, id, fields: { [field]: value as Json }, stamps: { base: stamp } };
}
