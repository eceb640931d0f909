import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type PassphraseLanguage, wordList } from '../sealing/passphrase-words';

/** The public keys of one side. */
export type PublicKeys = { readonly signer: string; readonly recipient: string };

/** How many words carry over 100 bits: eight of 7,776 are 103, ten of 2,048 are 110. */
export const COMPARED_WORDS = { en: 8, es: 10 } as const satisfies Record<
  PassphraseLanguage,
  number
>;

/**
 * The words that two people read to each other: of a hash over the keys of both sides, in an order that does not
 * depend on whose laptop it is. Whoever put keys of their own in between would have to hit the same words on both.
 */
export async function compareWords(
  one: PublicKeys,
  other: PublicKeys,
  language: PassphraseLanguage,
): Promise<readonly string[]> {
  const list = await wordList(language);
  const [first, second] = [one, other]
    .map(({ signer, recipient }) => `${signer} ${recipient}`)
    .sort();
  const hash = sha256(utf8ToBytes(`convite-compare/v1\0${first}\n${second}`));
  let number = BigInt(`0x${bytesToHex(hash)}`);
  const size = BigInt(list.length);
  return Array.from({ length: COMPARED_WORDS[language] }, () => {
    const word = list[Number(number % size)] as string;
    number /= size;
    return word;
  });
}
