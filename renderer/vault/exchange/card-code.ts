import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { fromBase32, toBase32 } from './base32';
import { cardLine, isPlain, type SignedCard } from './card-line';
import type { Vouch } from './vouch';

/** How the text of a card's QR code begins, by version. All of it is in the characters that a QR code packs densely. */
const STARTS = { 1: 'CONVITE-CARD:1:', 2: 'CONVITE-CARD:2:' } as const;

const GROUP = 16;
const SIGNER = 32;
const SIGNATURE = 64;
const DATE = 4;
const VOUCH = SIGNER + DATE + SIGNATURE;

/**
 * A card as the text of a QR code: after its start, base 32 of group (16 bytes), signing key (32), signature (64),
 * date (4, the number YYYYMMDD, big-endian), in version 2 what vouches for it, and name (UTF-8); a colon; and the
 * recipient in capitals. What vouches: a byte with the number of earlier keys, doubled, and one more when another
 * laptop vouched; then for each, that laptop last, key (32), date (4) and signature (64).
 */
export function codeOf(card: SignedCard): string {
  const { previous, vouched } = card;
  const vouches = vouched ? [...previous, vouched] : previous;
  const bytes = concatBytes(
    hexToBytes(card.groupId.replaceAll('-', '')),
    hexToBytes(card.signer),
    hexToBytes(card.signature),
    dateBytes(card.date),
    ...(isPlain(card) ? [] : [Uint8Array.of(previous.length * 2 + (vouched ? 1 : 0))]),
    ...vouches.map(vouchBytes),
    utf8ToBytes(card.name),
  );
  return `${STARTS[isPlain(card) ? 1 : 2]}${toBase32(bytes)}:${card.recipient.toUpperCase()}`;
}

/** The line of JSON that the text of a QR code stands for; undefined when it is no such text. */
export function lineOfCode(text: string): string | undefined {
  const code = text.replace(/\s+/g, '');
  const version = code.startsWith(STARTS[1]) ? 1 : code.startsWith(STARTS[2]) ? 2 : undefined;
  if (version === undefined) return undefined;
  const [packed = '', recipient = ''] = code.slice(STARTS[version].length).split(':');
  const bytes = fromBase32(packed);
  if (!bytes) return undefined;
  const take = taker(bytes);
  const groupId = uuidOf(take(GROUP));
  const signer = bytesToHex(take(SIGNER));
  const signature = bytesToHex(take(SIGNATURE));
  const date = dateOf(take(DATE));
  const how = version === 2 ? (take(1)[0] ?? 0) : 0;
  const vouches = Array.from({ length: (how >> 1) + (how & 1) }, () => vouchOf(take(VOUCH)));
  const left = take.left();
  if (left < 0 || (version === 2 && how === 0)) return undefined;
  return cardLine({
    groupId,
    name: new TextDecoder().decode(take(left)),
    signer,
    recipient: recipient.toLowerCase(),
    date,
    signature,
    previous: vouches.slice(0, how >> 1),
    vouched: vouches[how >> 1] ?? null,
  });
}

/** Takes bytes one part after another. `left` is below zero when more was taken than there is. */
function taker(bytes: Uint8Array) {
  let at = 0;
  const take = (length: number): Uint8Array => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  return Object.assign(take, { left: () => bytes.length - at });
}

function dateBytes(text: string): Uint8Array {
  const date = Number(text.replaceAll('-', ''));
  return Uint8Array.of(date >>> 24, date >>> 16, date >>> 8, date);
}

function dateOf(bytes: Uint8Array): string {
  const date = String(Number.parseInt(bytesToHex(bytes), 16)).padStart(8, '0');
  return `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`;
}

const vouchBytes = ({ signer, date, signature }: Vouch): Uint8Array =>
  concatBytes(hexToBytes(signer), dateBytes(date), hexToBytes(signature));

const vouchOf = (bytes: Uint8Array): Vouch => ({
  signer: bytesToHex(bytes.subarray(0, SIGNER)),
  date: dateOf(bytes.subarray(SIGNER, SIGNER + DATE)),
  signature: bytesToHex(bytes.subarray(SIGNER + DATE)),
});

function uuidOf(bytes: Uint8Array): string {
  const group = bytesToHex(bytes);
  return [
    group.slice(0, 8),
    group.slice(8, 12),
    group.slice(12, 16),
    group.slice(16, 20),
    group.slice(20),
  ].join('-');
}
