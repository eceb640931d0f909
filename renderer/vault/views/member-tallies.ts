import { collationKey, compareKeys } from '../../core/matching/fold';
import { countyName } from '../../core/model/county';
import type { Fields } from '../../core/record';
import { isAlive } from '../../core/record';
import type { MemberFacets } from '../../core/views/views';
import type { WorkingSet } from '../store/working-set';
import { follow } from './follow';

type Tallies = {
  readonly tags: Map<string, number>;
  readonly counties: Map<string, number>;
  readonly languages: Map<string, number>;
};

/** Counts members by tag, county and language, and keeps the counts as members change. */
export function createMemberTallies(set: WorkingSet): () => Omit<MemberFacets, 'groups'> {
  let tallies: Tallies | null = null;
  const { catchUp } = follow(set, {
    mend(batch) {
      for (const { before, after } of batch) {
        if (!tallies || after.kind !== 'member') continue;
        if (before && isAlive(before)) count(tallies, before.fields, -1);
        if (isAlive(after)) count(tallies, after.fields, 1);
      }
    },
    forget() {
      tallies = null;
    },
  });

  return () => {
    catchUp();
    if (!tallies) {
      tallies = { tags: new Map(), counties: new Map(), languages: new Map() };
      for (const record of set.all('member')) count(tallies, record.fields, 1);
    }
    return {
      tags: inOrder(tallies.tags, collationKey).map(([word, members]) => ({ word, members })),
      counties: inOrder(tallies.counties, countyName).map(([fips, members]) => ({ fips, members })),
      languages: [...tallies.languages]
        .sort(([a, x], [b, y]) => y - x || compareKeys(a, b))
        .map(([code, members]) => ({ code, members })),
    };
  };
}

const TAGS = 'tags/';
const LANGUAGES = 'languages/';

function count(tallies: Tallies, fields: Fields, by: 1 | -1): void {
  let preferred = fields['preferredLanguage'];
  for (const key in fields) {
    if (fields[key] !== true) continue;
    if (key.startsWith(TAGS)) add(tallies.tags, key.slice(TAGS.length), by);
    else if (key.startsWith(LANGUAGES)) {
      const code = key.slice(LANGUAGES.length);
      add(tallies.languages, code, by);
      if (code === preferred) preferred = null;
    }
  }
  if (typeof preferred === 'string') add(tallies.languages, preferred, by);
  const county = fields['county'];
  if (typeof county === 'string') add(tallies.counties, county, by);
}

function add(counts: Map<string, number>, word: string, by: 1 | -1): void {
  const sum = (counts.get(word) ?? 0) + by;
  if (sum === 0) counts.delete(word);
  else counts.set(word, sum);
}

const inOrder = (counts: Map<string, number>, keyOf: (word: string) => string) =>
  [...counts].sort(([a], [b]) => compareKeys(keyOf(a), keyOf(b)));
