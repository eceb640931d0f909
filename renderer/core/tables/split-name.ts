import { fold } from '../matching/fold';
import { isGivenName, isSurname } from './common-names';

/** A name in its parts, as a record keeps them. */
export type SplitName = {
  readonly givenName: string;
  readonly familyNames: string;
  readonly preferredName: string;
};

const TITLE =
  /^(?:mr|mrs|ms|miss|mx|sr|sra|srta|dr|dra|lic|ing|prof|profa|rev|pbro|fr|do[nñ]a)\.?$/i;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const PARTICLE = /^(?:de|del|la|las|los|da|das|do|dos|di|van|von|der|san|santa)$/i;
const AND = /^(?:y|e)$/i;

/** What follows "de" in a given name: "María del Carmen", "José de Jesús", "María de los Ángeles". */
const DEVOTION =
  /^(?:del carmen|del rosario|del pilar|del socorro|del refugio|del consuelo|de jesus|de guadalupe|de lourdes|de fatima|de la luz|de la paz|de los angeles|de los santos|de los remedios|de las mercedes|de las nieves|de la concepcion|del mar|de dios|del angel)$/;

/**
 * Splits a whole name into given and family names.
 *
 * 1. A comma parts family names from what follows: "García López, María".
 * 2. Titles before it go; "Jr." and its like stay with the family names. A name in brackets or quotation marks is the
 *    preferred one: "Guadalupe (Lupe) García".
 * 3. Particles belong to the word after them ("de la Cruz"), and "y" joins two. After a first name "del Carmen" and
 *    its like belong to it, as long as a surname is left.
 * 4. One part: a given name. Two: given and family name. Three: two surnames, unless the second part is an initial, or
 *    more often a given name than a surname. Four and more: the last two are the surnames.
 * 5. When the first parts are only known as surnames and the last only as a given name, the surnames stand first.
 *
 * It can be wrong about a name, and the person sees the result before anything is written.
 */
export function splitName(whole: string): SplitName {
  const { rest, preferredName } = withoutPreferred(whole);
  const comma = rest.indexOf(',');
  if (comma > 0) {
    const before = rest.slice(0, comma).trim();
    const after = rest
      .slice(comma + 1)
      .replaceAll(',', ' ')
      .replace(/\s+/g, ' ')
      .trim();
    if (after !== '' && !SUFFIX.test(after)) {
      return {
        givenName: withoutTitles(after.split(' ')).join(' '),
        familyNames: before,
        preferredName,
      };
    }
    if (after !== '') return split(`${before} ${after}`, preferredName);
  }
  return split(rest.replaceAll(',', ' '), preferredName);
}

function withoutPreferred(whole: string): {
  readonly rest: string;
  readonly preferredName: string;
} {
  const called = /[("“«]\s*([^()"“”«»]{1,40}?)\s*[)"”»]/.exec(whole);
  if (!called?.[1] || called.index === 0) return { rest: whole, preferredName: '' };
  const rest = whole.replace(called[0], ' ').replace(/\s+/g, ' ').trim();
  return rest ? { rest, preferredName: called[1] } : { rest: whole, preferredName: '' };
}

function withoutTitles(words: readonly string[]): readonly string[] {
  let from = 0;
  while (from < words.length - 1 && TITLE.test(words[from] ?? '')) from += 1;
  if (words.length - from > 2 && /^don$/i.test(words[from] ?? '')) from += 1;
  return words.slice(from);
}

function split(text: string, preferredName: string): SplitName {
  const words = [...withoutTitles(text.split(' ').filter(Boolean))];
  const suffix = words.length > 1 && SUFFIX.test(words.at(-1) ?? '') ? words.pop() : undefined;
  const parts = partsOf(words);
  const { given, family } = shared(parts);
  const familyNames = [...family, ...(suffix && given.length > 0 ? [suffix] : [])].join(' ');
  return { givenName: given.join(' '), familyNames, preferredName };
}

/** Words with the particles before them. */
function partsOf(words: readonly string[]): readonly string[] {
  const parts: string[] = [];
  let waiting = '';
  for (const [at, word] of words.entries()) {
    const last = at === words.length - 1;
    if (!last && parts.length > 0 && AND.test(word)) {
      waiting = `${parts.pop()} ${word} `;
    } else if (
      !last &&
      PARTICLE.test(word) &&
      (parts.length > 0 || waiting || /^del?$/i.test(word))
    ) {
      waiting += `${word} `;
    } else {
      parts.push(waiting + word);
      waiting = '';
    }
  }
  return parts;
}

type Shared = { readonly given: readonly string[]; readonly family: readonly string[] };

function shared(parts: readonly string[]): Shared {
  const joined = withDevotion(parts);
  const at = (index: number) => joined.slice(index);
  const [first = '', second = '', third = ''] = joined;
  if (joined.length < 2) return { given: joined, family: [] };
  if (joined.length === 2) {
    const backwards = onlySurname(first) && onlyGiven(second);
    return backwards ? { given: [second], family: [first] } : { given: [first], family: [second] };
  }
  const last = joined.at(-1) ?? '';
  if (onlySurname(first) && onlySurname(second) && onlyGiven(last)) {
    return { given: at(2), family: [first, second] };
  }
  if (joined.length === 3) {
    const twoGiven =
      isInitial(second) || onlyGiven(second) || (isGiven(second) && !isFamily(third));
    return twoGiven
      ? { given: [first, second], family: [third] }
      : { given: [first], family: [second, third] };
  }
  return { given: joined.slice(0, -2), family: joined.slice(-2) };
}

function withDevotion(parts: readonly string[]): readonly string[] {
  const [first, second, ...rest] = parts;
  if (first === undefined || second === undefined || rest.length === 0) return parts;
  return DEVOTION.test(fold(second)) ? [`${first} ${second}`, ...rest] : parts;
}

const isInitial = (part: string): boolean => /^\p{L}\.?$/u.test(part);
const isGiven = (part: string): boolean => isGivenName(fold(part));
const isFamily = (part: string): boolean => part.includes(' ') || isSurname(fold(part));
const onlyGiven = (part: string): boolean => isGiven(part) && !isFamily(part);
const onlySurname = (part: string): boolean => isFamily(part) && !isGiven(part);
