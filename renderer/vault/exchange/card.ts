import { z } from 'zod';
import { line } from '../../core/model/parts';
import { err, ok, type Result } from '../../core/result';
import type { CardError } from '../vault';
import { isUsableRecipient } from './age-key';
import { lineOfCode } from './card-code';
import { type Card, cardLine, type SignedCard, signedLine } from './card-line';
import { isCardSignedBy, type SigningKey, signCard } from './sign';
import { parseStrict } from './strict-json';

/** Largest card that is read, in bytes or characters. */
const MAX_CARD = 8 * 1024;

const hex = (digits: number) => z.string().regex(new RegExp(`^[0-9a-f]{${digits}}$`));

const cardSchema = z.strictObject({
  convite: z.literal('card'),
  version: z.literal(1),
  groupId: z.uuid().regex(/^[0-9a-f-]+$/),
  name: z.string().max(100),
  signer: hex(64),
  recipient: z.string().max(2_000),
  date: z.iso.date(),
  signature: hex(128),
});

/** Signs a card with the key that it names. */
export const makeCard = (card: Omit<Card, 'signer'>, key: SigningKey): SignedCard => {
  const whole = { ...card, signer: key.signer };
  return { ...whole, signature: signCard(signedLine(whole), key) };
};

/**
 * Reads a card from outside: its line of JSON, as a file or as text that was pasted, or the text of its QR code. It
 * has to be signed by its own key, and something has to be sealable to its recipient. The name comes out clean.
 */
export async function readCard(source: Uint8Array | string): Promise<Result<Card, CardError>> {
  if (source.length > MAX_CARD) return err({ type: 'card-too-large' });
  const text = typeof source === 'string' ? source : new TextDecoder().decode(source);
  const written = lineOfCode(text) ?? text.trim().replace(/[\r\n]+/g, '');
  const parsed = parseStrict(new TextEncoder().encode(written));
  const head = parsed as
    | { readonly convite?: unknown; readonly version?: unknown }
    | null
    | undefined;
  if (head?.convite !== 'card') return err({ type: 'not-a-card' });
  if (typeof head.version === 'number' && head.version > 1) return err({ type: 'newer-card' });
  const read = cardSchema.safeParse(parsed);
  if (!read.success || cardLine(read.data) !== written) return err({ type: 'card-invalid' });
  const { groupId, name, signer, recipient, date, signature } = read.data;
  if (!isCardSignedBy(signedLine(read.data), signature, signer)) {
    return err({ type: 'card-signature-invalid' });
  }
  if (!(await isUsableRecipient(recipient))) return err({ type: 'card-invalid' });
  return ok({ groupId, name: line(100).parse(name), signer, recipient, date });
}
