import { isStamp } from '../../core/clock/stamp';
import { isKnownKind, type KindName, LOCAL_KINDS } from '../../core/model/kinds';
import type { Json, RecordId } from '../../core/record';
import type { Held } from '../store/held';
import type { KindChecker } from './known-value';
import { MAX_KEY, MAX_TEXT } from './limits';
import { isPlainText, parseExact } from './strict-json';

/** A record that is here just as a line tells it. */
export type SameRecord = { readonly kind: KindName } & Pick<Held, 'id' | 'stamps'>;

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const UUID = 36;
const START = '{"id":"';

/** Whether the stamps of a record that is not deleted are those of its canonical form: some fields have the oldest. */
function isCanonical({ stamps: { base, over }, keys }: Held): boolean {
  if (!isStamp(base)) return false;
  if (!over) return true;
  const fields = new Set(keys());
  const later = Object.entries(over);
  return (
    later.length < fields.size &&
    later.every(([key, stamp]) => fields.has(key) && isStamp(stamp) && stamp > base)
  );
}

const isReadable = (value: Json): boolean =>
  value === null ||
  typeof value !== 'object' ||
  // As deep as it stands in a record's line.
  parseExact(`[[${JSON.stringify(value)}]]`) !== undefined;

/**
 * Makes a reader that knows the line of a record that is here as it is without parsing it, for in a copy of everything
 * nearly all are: it is letter for letter what we would write, and every field of ours passes the check of those from
 * outside. Of other lines, and of those of deleted records, it knows nothing: they have
 * to be read. `heldById` finds what is here of a kind.
 */
export function createSameLines(
  heldById: (kind: string) => (id: RecordId) => Held | undefined,
  checkerOf: (kind: KindName) => KindChecker,
): (text: string) => SameRecord | undefined {
  // Lines of a kind follow each other.
  let kind: KindName | undefined;
  let middle = '';
  let find = heldById('');
  let checker: KindChecker | undefined;
  let escaped = true;
  const isGood = (key: string, value: Json): boolean =>
    checker?.keeps(key, value) === true &&
    isPlainText(key, MAX_KEY, escaped) &&
    (typeof value === 'string' ? isPlainText(value, MAX_TEXT, escaped) : isReadable(value));
  return (text) => {
    if (!text.startsWith(START)) return undefined;
    const end = START.length + UUID;
    if (kind === undefined || !text.startsWith(middle, end)) {
      const from = end + '","kind":"'.length;
      const name = text.slice(from, text.indexOf('"', from));
      if (!isKnownKind(name) || LOCAL_KINDS.has(name)) return undefined;
      kind = name;
      middle = `","kind":"${kind}","fields":{`;
      find = heldById(kind);
      checker = checkerOf(kind);
    }
    const id = text.slice(START.length, end);
    const ours = find(id);
    if (ours === undefined || ours.tombstone !== undefined || ours.line() !== text)
      return undefined;
    escaped = text.includes('\\');
    if (!ID.test(id) || !isCanonical(ours) || !ours.every(isGood)) return undefined;
    // Ours, because a part of the text would keep all of it.
    return { kind, id: ours.id, stamps: ours.stamps };
  };
}
