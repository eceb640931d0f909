import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { fromBase32, toBase32 } from './base32';
import { cardLine, type SignedCard } from './card-line';

/** How the text of a card's QR code begins. All of it is in the characters that a QR code packs densely. */
const START = 'CONVITE-CARD:1:';

const GROUP = 16;
const SIGNER = 32;
const SIGNATURE = 64;
const DATE = 4;
const NAME = GROUP + SIGNER + SIGNATURE + DATE;

/**
 * A card as the text of a QR code: after its start, base 32 of group (16 bytes), signing key (32), signature (64),
 * date (4, the number YYYYMMDD, big-endian) and name (UTF-8); a colon; and the recipient in capitals.
 */
export function codeOf(card: SignedCard): string {
  const date = Number(card.date.replaceAll('-', ''));
  const bytes = concatBytes(
    hexToBytes(card.groupId.replaceAll('-', '')),
    hexToBytes(card.signer),
    hexToBytes(card.signature),
    Uint8Array.of(date >>> 24, date >>> 16, date >>> 8, date),
    utf8ToBytes(card.name),
  );
  return `${START}${toBase32(bytes)}:${card.recipient.toUpperCase()}`;
}

/** The line of JSON that the text of a QR code stands for; undefined when it is no such text. */
export function lineOfCode(text: string): string | undefined {
  const code = text.replace(/\s+/g, '');
  if (!code.startsWith(START)) return undefined;
  const [packed = '', recipient = ''] = code.slice(START.length).split(':');
  const bytes = fromBase32(packed);
  if (!bytes || bytes.length < NAME) return undefined;
  const part = (from: number, length: number) => bytesToHex(bytes.subarray(from, from + length));
  const group = part(0, GROUP);
  const date = String(Number.parseInt(part(NAME - DATE, DATE), 16)).padStart(8, '0');
  return cardLine({
    groupId: [
      group.slice(0, 8),
      group.slice(8, 12),
      group.slice(12, 16),
      group.slice(16, 20),
      group.slice(20),
    ].join('-'),
    name: new TextDecoder().decode(bytes.subarray(NAME)),
    signer: part(GROUP, SIGNER),
    recipient: recipient.toLowerCase(),
    date: `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`,
    signature: part(GROUP + SIGNER, SIGNATURE),
  });
}
