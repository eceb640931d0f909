import type { Bytes } from '../sealing/bytes';

/** A text, and how its bytes were to be understood. */
export type DecodedText = {
  readonly text: string;
  readonly encoding: 'utf-8' | 'windows-1252' | 'utf-16';
};

/** Bytes that no text has; a table with them is none. */
const NUL = '\0';

/**
 * Reads bytes as text: by their byte order mark, else as UTF-8 if that is what they are, else as Windows-1252, in
 * which Excel writes a CSV. Null when they are no text.
 */
export function decodeText(bytes: Bytes): DecodedText | null {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return decoded(bytes, 'utf-16le', 'utf-16');
  if (a === 0xfe && b === 0xff) return decoded(bytes, 'utf-16be', 'utf-16');
  if (a === 0xef && b === 0xbb && c === 0xbf) return decoded(bytes, 'utf-8', 'utf-8');
  const wide = wideWithoutMark(bytes);
  if (wide) return decoded(bytes, wide, 'utf-16');
  return decoded(bytes, 'utf-8', 'utf-8', true) ?? decoded(bytes, 'windows-1252', 'windows-1252');
}

function decoded(
  bytes: Bytes,
  label: string,
  encoding: DecodedText['encoding'],
  fatal = false,
): DecodedText | null {
  try {
    const text = new TextDecoder(label, { fatal }).decode(bytes);
    return text.includes(NUL) ? null : { text, encoding };
  } catch {
    return null;
  }
}

/** Text in Latin letters whose every other byte is zero. */
function wideWithoutMark(bytes: Bytes): 'utf-16le' | 'utf-16be' | null {
  const looked = Math.min(bytes.length, 400) & ~1;
  if (looked < 8) return null;
  const zeros = [0, 0];
  for (let at = 0; at < looked; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > looked * 0.3 && even === 0) return 'utf-16le';
  return even > looked * 0.3 && odd === 0 ? 'utf-16be' : null;
}
