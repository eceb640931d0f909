/**
 * A short mark that ties a printed sheet to what it was made from: the same people in the same order give the
 * same mark, and it tells nothing about them. Two groups of four characters.
 */
export function sheetId(parts: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const part of parts) {
    for (let i = 0; i < part.length; i++) hash = step(hash, part.charCodeAt(i));
    hash = step(hash, 0x1f);
  }
  const digits = hash.toString(16).toUpperCase().padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4)}`;
}

const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193) >>> 0;
