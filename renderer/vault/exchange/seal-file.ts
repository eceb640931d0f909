import { randomBytes } from '@noble/hashes/utils.js';
import { Encrypter } from 'age-encryption';
import {
  CHUNK,
  createPayloadCipher,
  PAYLOAD_NONCE,
  payloadSize,
  TAG,
} from '../sealing/age-payload';
import { paddedSize } from './padding';
import { passphraseRecipient } from './passphrase-lock';

/** Bytes sealed before anyone else is heard. */
const AT_ONCE = 16 * CHUNK;
const NEWLINE = 10;

type Between = (done: number, of: number) => boolean | Promise<boolean>;

/**
 * Seals pieces under a passphrase, padded with blank lines to a size that tells little. They are taken out of the list
 * on the way, so that a large file is not held twice. `between` can stop it now and then (the outcome is then
 * undefined): it is called with the number of bytes done and of all bytes. `workFactor` is scrypt's, as a logarithm to
 * base 2.
 */
export async function sealFile(
  pieces: Uint8Array[],
  passphrase: string,
  workFactor: number,
  between: Between = () => true,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const age = new Encrypter();
  age.addRecipient(passphraseRecipient(passphrase, workFactor));
  return seal(age, pieces, between);
}

/** The same, to hybrid recipients (`age1pq1...`), each of whom opens it, instead of a passphrase. */
export async function sealFileTo(
  pieces: Uint8Array[],
  recipients: readonly string[],
  between: Between = () => true,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const age = new Encrypter();
  for (const recipient of recipients) age.addRecipient(recipient);
  return seal(age, pieces, between);
}

async function seal(
  age: Encrypter,
  pieces: Uint8Array[],
  between: Between,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const total = paddedSize(pieces.reduce((sum, piece) => sum + piece.length, 0));
  if (!(await between(0, total))) return undefined;
  const { header, fileKey } = await headerFor(age);
  const nonce = randomBytes(PAYLOAD_NONCE);
  const cipher = await createPayloadCipher(fileKey, nonce);
  fileKey.fill(0);
  const bytes = new Uint8Array(header.length + payloadSize(total));
  bytes.set(header);
  bytes.set(nonce, header.length);
  let at = header.length + PAYLOAD_NONCE;
  let done = 0;
  try {
    for (const chunk of chunksOf(pieces, total)) {
      done += chunk.length;
      const sealed = cipher.seal(chunk, done === total);
      bytes.set(sealed, at);
      at += sealed.length;
      if ((done % AT_ONCE === 0 || done === total) && !(await between(done, total))) {
        return undefined;
      }
    }
    return bytes;
  } finally {
    cipher.drop();
  }
}

/** The header that age writes for its recipients, and the key that they find in it: that of a file with nothing inside. */
async function headerFor(
  age: Encrypter,
): Promise<{ readonly header: Uint8Array; readonly fileKey: Uint8Array }> {
  const fileKey = new Uint8Array(16);
  age.addRecipient({
    async wrapFileKey(key) {
      fileKey.set(key);
      return [];
    },
  });
  const empty = await age.encrypt(new Uint8Array());
  return { header: empty.subarray(0, -(PAYLOAD_NONCE + TAG)), fileKey };
}

/** Pieces and the blank lines after them, `total` bytes, in chunks. A chunk holds until the next is asked for. */
function* chunksOf(pieces: Uint8Array[], total: number): Generator<Uint8Array> {
  const chunk = new Uint8Array(CHUNK);
  let used = 0;
  let left = total;
  for (let piece = pieces.shift(); piece; piece = pieces.shift()) {
    for (let at = 0; at < piece.length; ) {
      const part = piece.subarray(at, at + CHUNK - used);
      chunk.set(part, used);
      at += part.length;
      used += part.length;
      if (used < CHUNK) continue;
      yield chunk;
      left -= used;
      used = 0;
    }
  }
  for (; left > 0; left -= CHUNK) {
    chunk.fill(NEWLINE, used);
    yield chunk.subarray(0, left);
    used = 0;
  }
}
