import { namePartsOf, sortKey } from '../../core/matching/names';
import { memberSearchText } from '../../core/matching/search-text';
import { countyName } from '../../core/model/county';
import type { Rec } from '../../core/record';
import type { MembersQuery } from '../../core/views/views';

export type MemberSort = MembersQuery['sort'];

/**
 * What the member list needs of each member, made once when a member changes. A plain object a member,
 * because 100,000 of them are scanned at each keystroke.
 */
export type MemberEntry = {
  readonly record: Rec;
  /** Folded names, phone digits, emails and tags. */
  readonly text: string;
  /** The letters and digits that occur in `text`, a bit each: most members fall out by this alone. */
  readonly letters: number;
  /** Sorts by name. */
  readonly name: string;
};

/** Makes a member's entry. */
export function memberEntry(record: Rec): MemberEntry {
  const text = memberSearchText(record.fields);
  return { record, text, letters: lettersOf(text), name: sortKey(namePartsOf(record.fields)) };
}

/** Which letters a to z, and which digits in six groups, occur in a text: a bit each. */
export function lettersOf(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) letters |= 1 << (code - 97);
    else if (code >= 48 && code <= 57) letters |= 1 << (26 + ((code - 48) % 6));
  }
  return letters;
}

const LAST = '\uFFFF';

/** What a member sorts by before the name. Those without a county or language come last. */
const FIRST_KEY: { readonly [S in Exclude<MemberSort, 'name'>]: (record: Rec) => string } = {
  county: ({ fields }) => {
    const fips = fields['county'];
    return (typeof fips === 'string' && countyName(fips)) || LAST;
  },
  language: ({ fields }) => {
    const code = fields['preferredLanguage'];
    return typeof code === 'string' && code ? code : LAST;
  },
  // The oldest field's stamp: when the record came to be, as long as one of its first fields stands.
  added: ({ stamps }) => stamps.base,
};

/** Orders two members; total, so that every laptop shows the same list. */
export function compareEntries(sort: MemberSort): (a: MemberEntry, b: MemberEntry) => number {
  const byName = (a: MemberEntry, b: MemberEntry) =>
    a.name < b.name
      ? -1
      : a.name > b.name
        ? 1
        : a.record.id < b.record.id
          ? -1
          : a.record.id > b.record.id
            ? 1
            : 0;
  if (sort === 'name') return byName;
  const keyOf = FIRST_KEY[sort];
  return (a, b) => {
    const x = keyOf(a.record);
    const y = keyOf(b.record);
    return x < y ? -1 : x > y ? 1 : byName(a, b);
  };
}

/** Members in an order that is not by name, from their order by name: groups of one key keep it. */
export function regroup(
  byName: readonly MemberEntry[],
  sort: Exclude<MemberSort, 'name'>,
): MemberEntry[] {
  const keyOf = FIRST_KEY[sort];
  const groups = new Map<string, MemberEntry[]>();
  for (const entry of byName) {
    const key = keyOf(entry.record);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.keys()]
    .sort((a, b) => (a < b ? -1 : 1))
    .flatMap((key) => groups.get(key) ?? []);
}
