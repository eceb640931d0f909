import { displayName } from '../../core/matching/names';
import { formatPhone } from '../../core/matching/phones';
import { countyName } from '../../core/model/county';
import { KINDS, type ValueByKind } from '../../core/model/kinds';
import type { RecordId } from '../../core/record';
import { ok } from '../../core/result';
import type { ExportColumn } from '../../core/tables/export-columns';
import { timeOfDay } from '../local-time';
import type { WorkingSet } from '../store/working-set';
import type { MembersTableRequest, TableDoor } from '../table-door';
import { csvFile, csvLine } from './csv-text';
import type { TableDeps } from './table-deps';

type Member = ValueByKind['member'];
type ListQuery = Extract<MembersTableRequest['whom'], { readonly type: 'list' }>['query'];

/** Rows made between two turns of the message loop. */
const PART = 1_000;
/** The log names people up to this many; a table of more is as good as everyone. */
const NAMED = 5_000;
/** Several values stand in one cell with this between them; the reader of tables splits at it. */
const BETWEEN = '; ';
/** Makes a table of members for a spreadsheet, and logs that it leaves. `idsOf` answers whom a list shows. */
export function createMembersTable(
  deps: TableDeps,
  idsOf: (query: ListQuery) => readonly RecordId[],
): TableDoor['membersTable'] {
  return async ({ whom, columns, headers, words }) => {
    const ids = whom.type === 'list' ? idsOf(whom.query) : [...new Set(whom.ids)];
    const cell = cellsOf(deps.set, words);
    const lines = [csvLine(headers)];
    const people: RecordId[] = [];
    for (const [place, id] of ids.entries()) {
      if (place % PART === PART - 1) await deps.pause();
      const record = deps.set.get('member', id);
      if (!record) continue;
      const member = KINDS.member.read(record);
      people.push(id);
      lines.push(csvLine(columns.map((column) => cell(column, member))));
    }
    const logged = await deps.commit(
      { lasting: [logLine(deps, people)] },
      { label: 'table-exported' },
    );
    if (!logged.ok) return logged;
    return ok({ bytes: csvFile(lines), rows: people.length });
  };
}

function cellsOf(
  set: WorkingSet,
  words: MembersTableRequest['words'],
): (column: ExportColumn, member: Member) => string {
  const word = (code: string) => (Object.hasOwn(words, code) ? (words[code] ?? code) : code);
  const nameOf = (kind: string, id: RecordId | null) => {
    const name = id === null ? undefined : set.get(kind, id)?.fields['name'];
    return typeof name === 'string' ? name : '';
  };
  return (column, member) => {
    switch (column) {
      case 'name':
        return displayName(member);
      case 'county':
        return countyName(member.county);
      case 'preferredLanguage':
        return member.preferredLanguage === null ? '' : word(member.preferredLanguage);
      case 'phones':
        return member.phones.map(formatPhone).join(BETWEEN);
      case 'groups':
        return member.groups
          .map((id) => nameOf('group', id))
          .filter(Boolean)
          .join(BETWEEN);
      case 'household':
        return nameOf('household', member.household);
      case 'languages':
      case 'roles':
        return member[column].map(word).join(BETWEEN);
      case 'tags':
      case 'emails':
        return member[column].join(BETWEEN);
      case 'consentContact':
      case 'consentPhone':
      case 'consentText':
      case 'consentEmail':
      case 'consentShare':
      case 'consentPhoto':
        return word(member[column]);
      default:
        return member[column];
    }
  };
}

function logLine({ newId, now, today }: TableDeps, people: readonly RecordId[]) {
  return {
    kind: 'exchange-log',
    id: newId(),
    set: KINDS['exchange-log'].write({
      direction: 'out',
      scope: 'table',
      date: today(),
      time: timeOfDay(now()),
      records: people.length,
      people: people.length,
      members: people.length <= NAMED ? [...people] : [],
    }),
  };
}
