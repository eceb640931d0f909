import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** How a manifest names the key that a file is sealed to: 64 hex digits. */
export const fingerprintOf = (recipient: string): string =>
  bytesToHex(sha256(utf8ToBytes(`convite-recipient/v1\0${recipient}`)));
