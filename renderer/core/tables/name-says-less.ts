import { fold } from '../matching/fold';
import { namesOfNickname } from '../matching/nicknames';

const wordsOf = (name: string): readonly string[] => fold(name).split(' ').filter(Boolean);

/** Letters that a keyboard in English lacks. */
const hasAccents = (name: string): boolean => /[^\p{ASCII}]/u.test(name.normalize('NFC'));

/**
 * Whether a name from a table says no more than the one that is there: fewer of its words, or the same ones without
 * their accents. Nothing should be overwritten by it.
 */
export function saysLess(wanted: string, there: string): boolean {
  const known = wordsOf(there);
  const words = wordsOf(wanted);
  if (!words.every((word) => known.includes(word))) return false;
  return words.length < known.length || !hasAccents(wanted) || hasAccents(there);
}

/** Whether a given name from a table is what people call someone of the name that is there: Chuy, of Jesús. */
export function isNicknameOf(wanted: string, there: string): boolean {
  const words = wordsOf(wanted);
  const known = wordsOf(there);
  const [word] = words;
  return (
    words.length === 1 &&
    word !== undefined &&
    !known.includes(word) &&
    namesOfNickname(word).some((name) => known.includes(name))
  );
}
