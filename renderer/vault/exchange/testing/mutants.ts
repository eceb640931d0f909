type Bytes = Uint8Array<ArrayBuffer>;

/** One bit each. */
export const MASKS = [1, 2, 4, 8, 16, 32, 64, 128] as const;

/** The same bytes with one changed. */
export function flipped(file: Bytes, at: number, mask: number): Bytes {
  const copy = file.slice();
  copy[at] = (copy[at] as number) ^ mask;
  return copy;
}

/** Numbers that look drawn and are the same in every run: below `n`. From a linear congruential generator. */
export function dice(seed: number): (n: number) => number {
  let state = seed >>> 0;
  return (n) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

/** A piece of the file taken out, doubled, moved, overwritten with noise, or swapped with another. */
export function spliced(file: Bytes, end: number, roll: (n: number) => number): Bytes {
  const at = roll(end);
  const length = 1 + roll(Math.min(64, end - at));
  const before = file.subarray(0, at);
  const piece = file.subarray(at, at + length);
  const after = file.subarray(at + length);
  const kinds: (() => Uint8Array[])[] = [
    () => [before, after],
    () => [before, piece, piece, after],
    () => [before, Uint8Array.from(piece, () => roll(256)), after],
    () => [before, piece.slice().reverse(), after],
    () => [piece, before, after],
    () => [before, Uint8Array.from({ length }, () => roll(256)), piece, after],
  ];
  return joined((kinds[roll(kinds.length)] as () => Uint8Array[])());
}

function joined(parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Texts that JSON or a careless reader may stumble over. */
const ODD = [
  'null',
  '-0',
  '1e999',
  '1E400',
  '0.1',
  '-1',
  '9007199254740993',
  '""',
  '"x"',
  '[]',
  '{}',
  '[[]]',
  'true',
  'NaN',
  '"\\ud800"',
  '"\\u0000"',
  '"\\u202e"',
  '{"__proto__":1}',
  '{"constructor":{}}',
  ',',
  ':',
  '}',
  ']',
  '{',
  '[',
  '"',
  '\\',
  '\n',
  '\r',
  ' ',
  '\ufeff',
  '//',
  '"id":1,',
  '"a":1,"a":1',
  'undefined',
  '9'.repeat(400),
  '['.repeat(3000),
];

const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|true|false|null|[{}[\],:]/g;

/** JSON text with one of its tokens replaced, dropped, doubled or swapped with another. */
export function retold(text: string, roll: (n: number) => number): string {
  const tokens = [...text.matchAll(TOKEN)];
  const one = tokens[roll(tokens.length)] as RegExpExecArray;
  const other = tokens[roll(tokens.length)] as RegExpExecArray;
  const odd = ODD[roll(ODD.length)] as string;
  const at = one.index;
  const before = text.slice(0, at);
  const after = text.slice(at + one[0].length);
  const kinds = [
    () => before + odd + after,
    () => before + after,
    () => before + one[0] + one[0] + after,
    () => before + other[0] + after,
    () => before + odd + one[0] + after,
    () => `${before}${one[0].slice(0, -1)}${odd}${one[0].slice(-1)}${after}`,
  ];
  return (kinds[roll(kinds.length)] as () => string)();
}
