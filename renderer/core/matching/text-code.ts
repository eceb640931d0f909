/** A number of 32 bits for a text (FNV-1a): equal for equal texts, and seldom for others. Not a secret-keeping hash. */
export function textCode(text: string): number {
  let code = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) code = Math.imul(code ^ text.charCodeAt(i), 0x01000193);
  return code >>> 0;
}

/** One number for several (FNV-1a over their bytes, finished as MurmurHash3 is); their order counts. */
export function joinCodes(...codes: readonly number[]): number {
  let joined = 0x811c9dc5;
  for (const code of codes) {
    joined = Math.imul(joined ^ (code & 0xffff), 0x01000193);
    joined = Math.imul(joined ^ (code >>> 16), 0x01000193);
  }
  joined = Math.imul(joined ^ (joined >>> 16), 0x85ebca6b);
  joined = Math.imul(joined ^ (joined >>> 13), 0xc2b2ae35);
  return (joined ^ (joined >>> 16)) >>> 0;
}
