import { namesOfNickname, nicknamesOf } from './nicknames';

/** More ways to say one search than this would take longer than they are worth. */
const MOST_WAYS = 8;
/** A shorter word is the beginning of too many. */
const MIN_LETTERS = 3;

/**
 * Other ways to say folded search words: one of them that is a nickname as a name that it stands for, or a name as
 * a nickname of it ("chuy nopal" is also "jesus nopal").
 */
export function nicknameTerms(terms: readonly string[]): readonly (readonly string[])[] {
  const ways: (readonly string[])[] = [];
  for (const [at, term] of terms.entries()) {
    if (term.length < MIN_LETTERS) continue;
    const others = new Set([...namesOfNickname(term), ...nicknamesOf(term)]);
    for (const other of others) {
      if (other !== term)
        ways.push([...terms.slice(0, at), ...other.split(' '), ...terms.slice(at + 1)]);
    }
  }
  return ways.slice(0, MOST_WAYS);
}
