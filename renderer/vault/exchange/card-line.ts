/** A group's public identity. `date`: when the card was made, `YYYY-MM-DD`. */
export type Card = {
  readonly groupId: string;
  readonly name: string;
  readonly signer: string;
  readonly recipient: string;
  readonly date: string;
};
export type SignedCard = Card & { readonly signature: string };

/** What a card's signature covers: its line without the signature. */
export const signedLine = ({ groupId, name, signer, recipient, date }: Card): string =>
  JSON.stringify({ convite: 'card', version: 1, groupId, name, signer, recipient, date });

/** A card as its line of JSON, without a newline. */
export function cardLine(card: SignedCard): string {
  return `${signedLine(card).slice(0, -1)},"signature":"${card.signature}"}`;
}
