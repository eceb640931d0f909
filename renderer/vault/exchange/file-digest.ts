import { bytesToHex } from '@noble/hashes/utils.js';

/** SHA-256 of a file's bytes, as 64 hex digits. */
export const fileDigest = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  bytesToHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
