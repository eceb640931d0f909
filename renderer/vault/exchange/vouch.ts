import { isTextSignedBy, type SigningKey, signText } from './sign';

/**
 * That the key `signer` stood in for another one on a day (`YYYY-MM-DD`): an earlier key for the one that takes its
 * place, or one laptop of a group for another. `signature`: 128 hex digits.
 */
export type Vouch = { readonly signer: string; readonly date: string; readonly signature: string };

/** What a vouch is about: `to` is the signing key that is vouched for, in the name of a group. */
export type Vouched = {
  readonly as: 'rotation' | 'device';
  readonly groupId: string;
  readonly to: string;
};

/** Neither kind of vouch means anything as the other, nor as a card's or a file's signature. */
const domainOf = ({ as }: Vouched): string => `convite-${as}/v1\0`;

const lineOf = ({ groupId, to }: Vouched, signer: string, date: string): string =>
  JSON.stringify({ groupId, from: signer, to, date });

/** Vouches for a key on a day. */
export function vouchFor(what: Vouched, date: string, key: SigningKey): Vouch {
  const signature = signText(domainOf(what), lineOf(what, key.signer, date), key);
  return { signer: key.signer, date, signature };
}

/** Whether another laptop vouched for a laptop by one of the keys that it has or had. */
export const isVouchForOneOf = (vouch: Vouch, groupId: string, keys: readonly string[]): boolean =>
  keys.some((to) => isVouchFor(vouch, { as: 'device', groupId, to }));

/** Whether the vouch is about exactly this. */
export const isVouchFor = ({ signer, date, signature }: Vouch, what: Vouched): boolean =>
  isTextSignedBy(domainOf(what), lineOf(what, signer, date), signature, signer);
