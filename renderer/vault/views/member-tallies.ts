import { type Glance, glanceAt } from '../../core/glance';
import { collationKey, compareKeys } from '../../core/matching/fold';
import { countyName } from '../../core/model/county';
import { tableImportKind } from '../../core/model/table-import';
import { isAlive } from '../../core/record';
import type { MemberFacets } from '../../core/views/views';
import type { WorkingSet } from '../store/working-set';
import { follow } from './follow';

type Tallies = {
  readonly tags: Map<string, number>;
  readonly counties: Map<string, number>;
  readonly languages: Map<string, number>;
  readonly tables: Map<string, number>;
};

/** Counts members by tag, county, language and the table they came with, and keeps the counts as members change. */
export function createMemberTallies(set: WorkingSet): () => Omit<MemberFacets, 'groups'> {
  let tallies: Tallies | null = null;
  const { catchUp } = follow(set, {
    mend(batch) {
      for (const { before, after } of batch) {
        if (!tallies || after.kind !== 'member') continue;
        if (before && isAlive(before)) count(tallies, glanceAt(before), -1);
        if (isAlive(after)) count(tallies, glanceAt(after), 1);
      }
    },
    forget() {
      tallies = null;
    },
  });

  return () => {
    catchUp();
    if (!tallies) {
      tallies = {
        tags: new Map(),
        counties: new Map(),
        languages: new Map(),
        tables: new Map(),
      };
      for (const [, member] of set.glances('member')) count(tallies, member, 1);
    }
    return {
      tags: inOrder(tallies.tags, collationKey).map(([word, members]) => ({ word, members })),
      counties: inOrder(tallies.counties, countyName).map(([fips, members]) => ({ fips, members })),
      languages: [...tallies.languages]
        .sort(([a, x], [b, y]) => y - x || compareKeys(a, b))
        .map(([code, members]) => ({ code, members })),
      tables: tablesOf(tallies.tables, set),
    };
  };
}

const TAGS = 'tags/';
const LANGUAGES = 'languages/';

function count(tallies: Tallies, member: Glance, by: 1 | -1): void {
  let preferred = member.value('preferredLanguage');
  for (const key of member.elements()) {
    if (key.startsWith(TAGS)) add(tallies.tags, key.slice(TAGS.length), by);
    else if (key.startsWith(LANGUAGES)) {
      const code = key.slice(LANGUAGES.length);
      add(tallies.languages, code, by);
      if (code === preferred) preferred = null;
    }
  }
  if (typeof preferred === 'string') add(tallies.languages, preferred, by);
  const county = member.value('county');
  if (typeof county === 'string') add(tallies.counties, county, by);
  const table = member.value('importedIn');
  if (typeof table === 'string') add(tallies.tables, table, by);
}

/** The latest first; a table whose record is gone has no day to be named by. */
function tablesOf(counts: Map<string, number>, set: WorkingSet): MemberFacets['tables'] {
  return [...counts]
    .flatMap(([id, members]) => {
      const record = set.get('table-import', id);
      return record ? [{ id, members, date: tableImportKind.read(record).date }] : [];
    })
    .sort((a, b) => compareKeys(b.date, a.date) || compareKeys(b.id, a.id));
}

function add(counts: Map<string, number>, word: string, by: 1 | -1): void {
  const sum = (counts.get(word) ?? 0) + by;
  if (sum === 0) counts.delete(word);
  else counts.set(word, sum);
}

const inOrder = (counts: Map<string, number>, keyOf: (word: string) => string) =>
  [...counts].sort(([a], [b]) => compareKeys(keyOf(a), keyOf(b)));
