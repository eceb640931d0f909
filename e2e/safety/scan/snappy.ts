/**
 * Unpacks raw Snappy (google/snappy, format_description.txt). Damaged or foreign bytes give what came out
 * until then; bytes whose head promises more than `most` give nothing.
 */
export function unsnap(packed: Uint8Array, most = 64 * 2 ** 20): Uint8Array {
  const head = readVarint(packed, 0);
  if (!head || head.value > most) return new Uint8Array();
  const out = new Uint8Array(head.value);
  let to = 0;
  let from = head.end;
  while (from < packed.length && to < out.length) {
    const tag = packed[from++] ?? 0;
    const kind = tag & 3;
    let length = (tag >> 2) + 1;
    if (kind === 0) {
      if (length > 60) {
        const more = length - 60;
        length = littleEndian(packed, from, more) + 1;
        from += more;
      }
      if (from + length > packed.length || to + length > out.length) break;
      out.set(packed.subarray(from, from + length), to);
      from += length;
      to += length;
      continue;
    }
    let back: number;
    if (kind === 1) {
      length = ((tag >> 2) & 7) + 4;
      back = ((tag >> 5) << 8) | (packed[from] ?? 0);
      from += 1;
    } else {
      back = littleEndian(packed, from, kind === 2 ? 2 : 4);
      from += kind === 2 ? 2 : 4;
    }
    if (back === 0 || back > to || to + length > out.length) break;
    // Byte by byte: a copy may reach into what it is just writing.
    for (let i = 0; i < length; i++, to++) out[to] = out[to - back] ?? 0;
  }
  return out.subarray(0, to);
}

/** A number of seven bits a byte, low ones first; null when it does not end. */
export function readVarint(
  bytes: Uint8Array,
  at: number,
): { readonly value: number; readonly end: number } | null {
  let value = 0;
  for (let i = 0; i < 8; i++) {
    const byte = bytes[at + i];
    if (byte === undefined) return null;
    value += (byte & 0x7f) * 2 ** (7 * i);
    if (byte < 0x80) return { value, end: at + i + 1 };
  }
  return null;
}

function littleEndian(bytes: Uint8Array, at: number, length: number): number {
  let value = 0;
  for (let i = 0; i < length; i++) value += (bytes[at + i] ?? 0) * 2 ** (8 * i);
  return value;
}
