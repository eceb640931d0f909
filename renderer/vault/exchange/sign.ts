import { ed25519 } from '@noble/curves/ed25519.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** Keeps a signature under an exchange file from meaning anything anywhere else. */
const DOMAIN = utf8ToBytes('convite-export/v1\0');
/** The same for a group's card. */
const CARD_DOMAIN = utf8ToBytes('convite-card/v1\0');

/** A key pair to sign files with, as hex digits: secret 64, public 64. */
export type SigningKey = { readonly signingKey: string; readonly signer: string };

/** Makes a key pair from 32 random bytes. */
export function signingKeyFrom(seed: Uint8Array): SigningKey {
  return { signingKey: bytesToHex(seed), signer: bytesToHex(ed25519.getPublicKey(seed)) };
}

/** Signs the exact bytes of a manifest line. 128 hex digits. */
export const signManifest = (line: Uint8Array, key: SigningKey): string =>
  signed(concatBytes(DOMAIN, line), key);

/** Whether `signer` signed these exact bytes, by RFC 8032 in its strict reading. */
export const isSignedBy = (line: Uint8Array, signature: string, signer: string): boolean =>
  isSigned(concatBytes(DOMAIN, line), signature, signer);

/** Signs the line of a card. 128 hex digits. */
export const signCard = (line: string, key: SigningKey): string =>
  signed(concatBytes(CARD_DOMAIN, utf8ToBytes(line)), key);

/** Whether `signer` signed this line of a card, by the same strict reading. */
export const isCardSignedBy = (line: string, signature: string, signer: string): boolean =>
  isSigned(concatBytes(CARD_DOMAIN, utf8ToBytes(line)), signature, signer);

/** Signs a text that means something in one domain only. 128 hex digits. */
export const signText = (domain: string, text: string, key: SigningKey): string =>
  signed(utf8ToBytes(domain + text), key);

/** Whether `signer` signed this text in this domain, by the same strict reading. */
export const isTextSignedBy = (
  domain: string,
  text: string,
  signature: string,
  signer: string,
): boolean => isSigned(utf8ToBytes(domain + text), signature, signer);

const signed = (message: Uint8Array, key: SigningKey): string =>
  bytesToHex(ed25519.sign(message, hexToBytes(key.signingKey)));

function isSigned(message: Uint8Array, signature: string, signer: string): boolean {
  try {
    return ed25519.verify(hexToBytes(signature), message, hexToBytes(signer), { zip215: false });
  } catch {
    return false;
  }
}
