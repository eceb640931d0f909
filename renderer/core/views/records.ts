import type { KindName, ValueByKind } from '../model/kinds';
import type { RecordId } from '../record';
import type { Turnout } from './turnout';

/**
 * The living records as views read them. Values and lists are kept by the giver: asking twice without a
 * change in between gives the same object, so a view may hang what it derived on it (`deriveOnce`).
 */
export type Records = {
  /** A record's value; null when there is none or no id. */
  one<K extends KindName>(kind: K, id: RecordId | null): ValueByKind[K] | null;
  /** Every record of a kind, in no particular order. Not for members or attendance: there can be 100,000. */
  all<K extends Exclude<KindName, 'member' | 'attendance'>>(kind: K): readonly ValueByKind[K][];
  /** Records whose scalar `field` holds `value`, in no particular order. */
  by<K extends KindName>(
    kind: K,
    field: keyof ValueByKind[K] & string,
    value: string | boolean,
  ): readonly ValueByKind[K][];
  /** How an event's people add up. */
  turnout(event: RecordId): Turnout;
};
