// 100,000 names are folded at unlock: one pass over the letters, where patterns would take a dozen.

const DROP = 0;
const BLANK = 32;
const UNKNOWN = 0xffff;
const LETTER_N = 110;
const AFTER_N = 123;
const TILDE = 0x303;

/** What each character below U+0180 folds to: a character's code, DROP, or UNKNOWN when one code is not enough. */
const TABLE = Uint16Array.from({ length: 0x180 }, (_, code) => {
  const letter = String.fromCharCode(code);
  if ("'`´".includes(letter)) return DROP;
  if (/[\s\-_]/.test(letter)) return BLANK;
  const one = { ø: 'o', Ø: 'o', ł: 'l', Ł: 'l', đ: 'd', Đ: 'd', ð: 'd', Ð: 'd', ı: 'i' }[letter];
  const plain =
    one ??
    letter
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '');
  return plain.length !== 1 || /[ßæœþ]/.test(plain) ? UNKNOWN : plain.charCodeAt(0);
});

/** Typographic apostrophes and dashes, and combining marks; the rest above the table is unknown. */
function foldedAbove(code: number): number {
  if (code === 0x2019 || code === 0x2018 || code === 0x2bc || code === 0x2bb) return DROP;
  if (code === 0x2010 || code === 0x2011 || code === 0x2013 || code === 0x2014) return BLANK;
  return code >= 0x300 && code <= 0x36f ? DROP : UNKNOWN;
}

/** Whether folding would do no more than lower the case: ASCII, no apostrophe, only single blanks inside. */
function isSimple(text: string): boolean {
  let before = BLANK;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 127) return false;
    const folded = TABLE[code] as number;
    if (folded === BLANK ? before === BLANK || code !== BLANK : folded === DROP) return false;
    before = folded;
  }
  return text === '' || before !== BLANK;
}

/**
 * Folds a text whose letters are all in the table, else null. `sortable` makes ñ into `n{`, which sorts
 * after every other n.
 */
export function foldByTable(text: string, sortable: boolean): string | null {
  if (isSimple(text)) return text.toLowerCase();
  const codes: number[] = [];
  let last = BLANK;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const folded = code < 0x180 ? (TABLE[code] as number) : foldedAbove(code);
    if (folded === UNKNOWN) return null;
    const tilde = sortable && (code === TILDE ? last === LETTER_N : code === 0xf1 || code === 0xd1);
    if (folded !== DROP && (folded !== BLANK || last !== BLANK)) {
      codes.push(folded);
      last = folded;
    }
    if (tilde) {
      codes.push(AFTER_N);
      last = AFTER_N;
    }
  }
  if (last === BLANK) codes.pop();
  return String.fromCharCode(...codes);
}
