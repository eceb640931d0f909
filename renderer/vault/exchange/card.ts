import { z } from 'zod';
import { line } from '../../core/model/parts';
import { MOST_VOUCHES } from '../../core/model/workspace';
import { err, ok, type Result } from '../../core/result';
import type { CardError } from '../vault';
import { isUsableRecipient } from './age-key';
import { lineOfCode } from './card-code';
import { type Card, cardLine, isPlain, type SignedCard, signedLine } from './card-line';
import { codeOfParts } from './card-parts';
import { isCardSignedBy, type SigningKey, signCard } from './sign';
import { parseStrict } from './strict-json';
import { isVouchFor, isVouchForOneOf } from './vouch';

/** Largest card that is read, in bytes or characters. */
const MAX_CARD = 8 * 1024;

const hex = (digits: number) => z.string().regex(new RegExp(`^[0-9a-f]{${digits}}$`));

const said = {
  convite: z.literal('card'),
  groupId: z.uuid().regex(/^[0-9a-f-]+$/),
  name: z.string().max(100),
  signer: hex(64),
  recipient: z.string().max(2_000),
  date: z.iso.date(),
  signature: hex(128),
};
const vouch = z.strictObject({ signer: hex(64), date: z.iso.date(), signature: hex(128) });

const cardSchema = z.union([
  z
    .strictObject({ ...said, version: z.literal(1) })
    .transform((card) => ({ ...card, previous: [], vouched: null })),
  z.strictObject({
    ...said,
    version: z.literal(2),
    previous: z.array(vouch).max(MOST_VOUCHES),
    vouched: vouch.nullable(),
  }),
]);

/** What a card says beside the key that signs it. Nothing vouches for it unless that is said. */
export type CardDraft = Omit<Card, 'signer' | 'previous' | 'vouched'> &
  Partial<Pick<Card, 'previous' | 'vouched'>>;

/** Signs a card with the key that it names. */
export const makeCard = (draft: CardDraft, key: SigningKey): SignedCard => {
  const card = { previous: [], vouched: null, ...draft, signer: key.signer };
  return { ...card, signature: signCard(signedLine(card), key) };
};

/**
 * Reads a card from outside: its line of JSON, as a file or as text that was pasted, or the text of its QR code or of
 * all the smaller ones. It has to be signed by its own key, each key that vouches for it has to have signed that, and
 * something has to be sealable to its recipient.
 */
export async function readCard(
  source: Uint8Array | string,
): Promise<Result<SignedCard, CardError>> {
  if (source.length > MAX_CARD) return err({ type: 'card-too-large' });
  const given = typeof source === 'string' ? source : new TextDecoder().decode(source);
  const joined = codeOfParts(given);
  if (joined && !joined.ok) return joined;
  const text = joined ? joined.value : given;
  const written = lineOfCode(text) ?? text.trim().replace(/[\r\n]+/g, '');
  const parsed = parseStrict(new TextEncoder().encode(written));
  const head = parsed as
    | { readonly convite?: unknown; readonly version?: unknown }
    | null
    | undefined;
  if (head?.convite !== 'card') return err({ type: 'not-a-card' });
  if (typeof head.version === 'number' && head.version > 2) return err({ type: 'newer-card' });
  const read = cardSchema.safeParse(parsed);
  if (!read.success || cardLine(read.data) !== written) return err({ type: 'card-invalid' });
  const { version, convite: _, ...card } = read.data;
  if (!isCardSignedBy(signedLine(card), card.signature, card.signer)) {
    return err({ type: 'card-signature-invalid' });
  }
  if (version === 2 && !isPlain(card)) {
    const problem = problemOfVouches(card);
    if (problem) return err({ type: problem });
  }
  if (!(await isUsableRecipient(card.recipient))) return err({ type: 'card-invalid' });
  return ok(card);
}

/** The name on a card, as it is shown and kept: without what nobody sees. */
export const nameOn = ({ name }: Card): string => line(100).parse(name);

/** What is wrong with what vouches for a card. No key vouches for itself, nor twice. */
function problemOfVouches(card: SignedCard): 'card-invalid' | 'card-signature-invalid' | undefined {
  const { groupId, signer, previous, vouched } = card;
  const own = [...previous.map((link) => link.signer), signer];
  const keys = vouched ? [...own, vouched.signer] : own;
  if (new Set(keys).size < keys.length) return 'card-invalid';
  const isChain = previous.every((link, at) =>
    isVouchFor(link, { as: 'rotation', groupId, to: previous[at + 1]?.signer ?? signer }),
  );
  if (!isChain) return 'card-signature-invalid';
  // What another laptop said of an earlier key holds for the key that it vouched for in turn.
  if (vouched && !isVouchForOneOf(vouched, groupId, own)) {
    return 'card-signature-invalid';
  }
  return undefined;
}
