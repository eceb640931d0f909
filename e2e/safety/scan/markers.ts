import { randomInt } from 'node:crypto';

/** Markers by what they are planted in. */
export type Markers = Readonly<Record<string, string>>;

/** A word that is nowhere but where a test wrote it: 16 small letters, which no folding changes. */
function randomWord(): string {
  return Array.from({ length: 16 }, () => String.fromCharCode(97 + randomInt(26))).join('');
}

/** One random word for each name. */
export function wordsFor<N extends string>(names: readonly N[]): Readonly<Record<N, string>> {
  return Object.fromEntries(names.map((name) => [name, randomWord()])) as Record<N, string>;
}

/** Every way in which a text could lie about in bytes, without the ends that its neighbors would change. */
export function formsOf(text: string): readonly Uint8Array[] {
  const utf8 = Buffer.from(text, 'utf8');
  const hex = utf8.toString('hex');
  return [
    utf8,
    Buffer.from(text, 'utf16le'),
    Buffer.from(hex, 'latin1'),
    Buffer.from(hex.toUpperCase(), 'latin1'),
    ...[0, 1, 2].map((offset) => base64At(utf8, offset)),
  ];
}

/** The middle of what base64 makes of a text that begins `offset` bytes after a group of three. */
function base64At(bytes: Uint8Array, offset: number): Uint8Array {
  const padded = Buffer.concat([Buffer.alloc(offset), bytes]);
  const first = offset === 0 ? 0 : 4;
  const whole = Math.floor(padded.length / 3) * 4;
  return Buffer.from(padded.toString('base64').slice(first, whole), 'latin1');
}
