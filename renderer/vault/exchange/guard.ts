import { err, ok, type Result } from '../../core/result';
import type { ImportError } from '../vault';
import {
  MAX_HEADER,
  MAX_SCRYPT,
  MAX_SHARED_FILE,
  MAX_STANZA_LINE,
  MAX_STANZAS,
  MIN_SCRYPT,
} from './limits';

declare const guarded: unique symbol;

/** A file whose age header is worth handing to age: small, of one scheme, with a bearable work factor. */
export type GuardedFile = {
  readonly [guarded]: true;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly scheme: 'passphrase' | 'keys';
  /** Bytes of the header, up to and including the newline of its last line. */
  readonly headerBytes: number;
};

export type GuardError = Extract<
  ImportError,
  {
    readonly type:
      | 'file-too-large'
      | 'not-a-convite-file'
      | 'file-truncated'
      | 'file-damaged'
      | 'unsafe-file-settings';
  }
>;

const VERSION_LINE = 'age-encryption.org/v1\n';
const NEWLINE = 10;

/** Stanza types by the scheme they belong to. Types that nobody knows (grease) count as a scheme of their own. */
const KEY_TYPES = new Set(['X25519', 'mlkem768x25519']);

/**
 * Looks at a file before age does, because age itself takes any number of stanzas and a work factor that
 * costs a gigabyte. Reads the header's frame only and decodes nothing. `limit` is the largest size in bytes.
 */
export function guardFile(
  bytes: Uint8Array<ArrayBuffer>,
  limit: number = MAX_SHARED_FILE,
): Result<GuardedFile, GuardError> {
  if (bytes.length > limit) return err({ type: 'file-too-large', bytes: bytes.length, limit });
  const start = startOf(bytes);
  if (start !== 'ours') return err({ type: start });

  const stanzas: string[][] = [];
  let at = VERSION_LINE.length;
  for (;;) {
    const line = lineAt(bytes, at);
    if (!line.ok) return line;
    const { text, next } = line.value;
    if (text.startsWith('---')) {
      const scheme = schemeOf(stanzas);
      if (!scheme.ok) return scheme;
      const file = { bytes, scheme: scheme.value, headerBytes: next };
      return ok(file as Omit<GuardedFile, typeof guarded> as GuardedFile);
    }
    if (text.startsWith('-> ')) {
      if (text.length > MAX_STANZA_LINE) return err({ type: 'unsafe-file-settings' });
      stanzas.push(text.slice(3).split(' '));
      if (stanzas.length > MAX_STANZAS) return err({ type: 'unsafe-file-settings' });
    } else if (stanzas.length === 0 || !/^[A-Za-z0-9+/]{0,64}$/.test(text)) {
      return err({ type: 'file-damaged' });
    }
    at = next;
  }
}

/** Whether the file begins as an age file does; if not, whether it was cut off or is something else. */
function startOf(bytes: Uint8Array): 'ours' | 'file-truncated' | 'not-a-convite-file' {
  const length = Math.min(bytes.length, VERSION_LINE.length);
  for (let i = 0; i < length; i++) {
    if (bytes[i] !== VERSION_LINE.charCodeAt(i)) return 'not-a-convite-file';
  }
  return bytes.length < VERSION_LINE.length ? 'file-truncated' : 'ours';
}

/** The line of the header that begins at `at`, and where the next one begins. */
function lineAt(
  bytes: Uint8Array,
  at: number,
): Result<{ readonly text: string; readonly next: number }, GuardError> {
  const end = bytes.subarray(0, MAX_HEADER).indexOf(NEWLINE, at);
  if (end < 0) {
    return err({ type: bytes.length < MAX_HEADER ? 'file-truncated' : 'unsafe-file-settings' });
  }
  let text = '';
  for (let i = at; i < end; i++) {
    const byte = bytes[i] as number;
    if (byte < 32 || byte > 126) return err({ type: 'file-damaged' });
    text += String.fromCharCode(byte);
  }
  return ok({ text, next: end + 1 });
}

/** The one scheme that all stanzas belong to. A passphrase stands alone; kinds of key are not mixed. */
function schemeOf(
  stanzas: readonly (readonly string[])[],
): Result<GuardedFile['scheme'], GuardError> {
  const types = new Set(stanzas.map((args) => args[0] ?? ''));
  const [type] = types;
  if (type === undefined) return err({ type: 'file-damaged' });
  if (types.size > 1) return err({ type: 'unsafe-file-settings' });
  if (type !== 'scrypt') {
    return KEY_TYPES.has(type) ? ok('keys') : err({ type: 'unsafe-file-settings' });
  }
  const factor = stanzas[0]?.[2] ?? '';
  if (stanzas.length > 1) return err({ type: 'unsafe-file-settings' });
  if (!/^[1-9]\d{0,3}$/.test(factor)) return err({ type: 'file-damaged' });
  const logN = Number(factor);
  if (logN < MIN_SCRYPT || logN > MAX_SCRYPT) return err({ type: 'unsafe-file-settings' });
  return ok('passphrase');
}
