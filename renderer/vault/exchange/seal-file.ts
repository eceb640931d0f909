import { Encrypter } from 'age-encryption';
import { paddedSize } from './padding';
import { passphraseRecipient } from './passphrase-lock';

/** Bytes handed to age at once. */
const SLICE = 1024 * 1024;
const NEWLINE = 10;

type Between = (done: number, of: number) => boolean | Promise<boolean>;

/**
 * Seals pieces under a passphrase, padded with blank lines to a size that tells little. Streams, so that
 * `between` can stop it after each slice (then the outcome is undefined): it is called with the number of
 * bytes done and of all bytes. `workFactor` is scrypt's, as a logarithm to base 2.
 */
export async function sealFile(
  pieces: readonly Uint8Array[],
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
  pieces: readonly Uint8Array[],
  recipients: readonly string[],
  between: Between = () => true,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const age = new Encrypter();
  for (const recipient of recipients) age.addRecipient(recipient);
  return seal(age, pieces, between);
}

async function seal(
  age: Encrypter,
  pieces: readonly Uint8Array[],
  between: Between,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const total = paddedSize(length);
  const slices = slicesOf(pieces, total - length);

  let done = 0;
  let stopped = false;
  const source = new ReadableStream<Uint8Array>({
    async pull(controller) {
      stopped ||= !(await between(done, total));
      const slice = stopped ? undefined : slices.next().value;
      if (slice === undefined) return controller.close();
      done += slice.length;
      controller.enqueue(slice);
    },
  });
  const sealed = await age.encrypt(source);
  const bytes = new Uint8Array(sealed.size(total));
  let at = 0;
  for (const reader = sealed.getReader(); ; ) {
    const { done: ended, value } = await reader.read();
    if (stopped) return undefined;
    if (ended) return bytes;
    bytes.set(value, at);
    at += value.length;
  }
}

function* slicesOf(
  pieces: readonly Uint8Array[],
  padding: number,
): Generator<Uint8Array, undefined> {
  for (const piece of pieces) {
    for (let at = 0; at < piece.length; at += SLICE) yield piece.subarray(at, at + SLICE);
  }
  const blank = new Uint8Array(Math.min(SLICE, padding)).fill(NEWLINE);
  for (let left = padding; left > 0; left -= blank.length) yield blank.subarray(0, left);
  return undefined;
}
