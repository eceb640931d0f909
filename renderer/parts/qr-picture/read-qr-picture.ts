import { err, ok, type Result } from '../../core/result';
import type { PictureError } from '../../messages/errors';
import type { PictureAnswer } from './picture-answer';
import { MAX_PICTURE_BYTES } from './picture-limits';
import workerUrl from './qr-picture.worker?worker&url';

/** After this long no code is found, in milliseconds. */
const PATIENCE = 20_000;

/**
 * Reads the text of the QR code in a PNG or JPEG. The picture is decoded and searched in a worker of its own that ends
 * afterwards: it holds no key and no record, and the window does not wait for it. The bytes are given away: the
 * caller's are empty afterwards.
 */
export async function readQrPicture(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<string, PictureError>> {
  if (bytes.length > MAX_PICTURE_BYTES) return err({ type: 'picture-too-large' });
  const worker = startWorker();
  try {
    const answer = await new Promise<PictureAnswer>((resolve) => {
      const fail = () => resolve({ error: 'no-code-in-picture' });
      setTimeout(fail, PATIENCE);
      worker.onerror = fail;
      worker.onmessage = ({ data }: MessageEvent<PictureAnswer>) => resolve(data);
      worker.postMessage(bytes, [bytes.buffer]);
    });
    return 'text' in answer ? ok(answer.text) : err({ type: answer.error });
  } finally {
    worker.terminate();
  }
}

type Policy = { createScriptURL(url: string): string };
type TrustedTypes = {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): Policy;
};

let policy: Policy | undefined;

/** Starts the worker. The content security policy lets this policy make its address into code, and no other address. */
function startWorker(): Worker {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('picture-worker', {
    createScriptURL(url) {
      if (url !== workerUrl) throw new TypeError('not the worker for pictures');
      return url;
    },
  });
  const address = policy ? policy.createScriptURL(workerUrl) : workerUrl;
  return new Worker(address, { type: 'module', name: 'picture' });
}
