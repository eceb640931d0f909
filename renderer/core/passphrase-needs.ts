/**
 * What a passphrase of one's own needs: characters, and guesses as a logarithm to base 10 (`safety.md` 2.3; NIST SP
 * 800-63B-4). No rules about kinds of characters.
 */
export const PASSPHRASE_NEEDS = { length: 15, guessesLog10: 14 } as const;
