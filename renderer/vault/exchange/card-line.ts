import type { Vouch } from './vouch';

/** A group's public identity. `date`: when the card was made, `YYYY-MM-DD`. */
export type Card = {
  readonly groupId: string;
  readonly name: string;
  readonly signer: string;
  readonly recipient: string;
  readonly date: string;
  /** How each earlier signing key vouched for the next, oldest first; the last one for `signer`. */
  readonly previous: readonly Vouch[];
  /** How another laptop of the group vouched for `signer`; null when none did. */
  readonly vouched: Vouch | null;
};
export type SignedCard = Card & { readonly signature: string };

/** What a card's own signature covers, whatever its version: who it is. What vouches for it is signed by others. */
export const signedLine = ({ groupId, name, signer, recipient, date }: Card): string =>
  JSON.stringify({ convite: 'card', version: 1, groupId, name, signer, recipient, date });

/** A card as its line of JSON, without a newline: of version 1 when nothing vouches for it, else of version 2. */
export function cardLine(card: SignedCard): string {
  const { groupId, name, signer, recipient, date, signature, previous, vouched } = card;
  if (isPlain(card)) return `${signedLine(card).slice(0, -1)},"signature":"${signature}"}`;
  return JSON.stringify({
    convite: 'card',
    version: 2,
    groupId,
    name,
    signer,
    recipient,
    date,
    signature,
    previous: previous.map(vouchInOrder),
    vouched: vouched && vouchInOrder(vouched),
  });
}

/** Whether nothing vouches for the card. */
export const isPlain = ({ previous, vouched }: Card): boolean =>
  previous.length === 0 && vouched === null;

const vouchInOrder = ({ signer, date, signature }: Vouch): Vouch => ({ signer, date, signature });
