const LONGEST = 40;

/**
 * The name that a source goes by in a sentence: what stands before its first comma or semicolon.
 * Empty when that is still too long to be read as the beginning of a sentence.
 */
export function shortSource(source: string): string {
  const name = source.split(/[,;]/, 1)[0]?.trim() ?? '';
  return name.length <= LONGEST ? name : '';
}
