import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { PASSPHRASE_NEEDS } from '../../core/passphrase-needs';
import type { Strength } from '../vault';

/** Longer passphrases are rated by their first part; they are used whole. */
const RATED_LENGTH = 100;

/** Rates a passphrase in NFKC. `words` are what an attacker would try first, such as the group's name. */
export async function rateStrength(
  passphrase: string,
  words: readonly string[],
): Promise<Strength> {
  const text = passphrase.normalize('NFKC');
  const length = [...text].length;
  if (length === 0) return { enough: false, length, guessesLog10: 0 };
  loading ??= loadMeter();
  const meter = await loading;
  const known = words.flatMap((word) => [word, ...word.split(/\s+/)]).filter((w) => w.length > 2);
  const { guessesLog10 } = meter.check(text.slice(0, RATED_LENGTH), known);
  return {
    enough: length >= PASSPHRASE_NEEDS.length && guessesLog10 >= PASSPHRASE_NEEDS.guessesLog10,
    length,
    guessesLog10,
  };
}

let loading: Promise<ZxcvbnFactory> | undefined;

async function loadMeter(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory }, common, english, spanish] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
    import('@zxcvbn-ts/language-es-es'),
  ]);
  return new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary, ...spanish.dictionary },
    graphs: common.adjacencyGraphs,
  });
}
