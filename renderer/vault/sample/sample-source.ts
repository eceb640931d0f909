/** What the letter A stands for in `resources/founding-facts.json`. */
const SOURCE_A =
  'ACLU, “North Carolinians Voted to End Cooperation With Trump’s Deportation Force. ICE Retaliated.”, February 2019';

/** A source with the letter A spelled out, for people who did not read the file's head. */
export const spelledSource = (source: string): string =>
  source === 'A' || source.startsWith('A;') ? SOURCE_A + source.slice(1) : source;
