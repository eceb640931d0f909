import { KINDS } from '../../core/model/kinds';
import { type LastSent, MOST_REMEMBERED, PERSON_MARK } from '../../core/model/last-sent';
import type { Change, RecordId } from '../../core/record';
import type { WorkingSet } from '../store/working-set';
import type { ExportScope } from '../vault';
import { MOST_MEMBERS } from './exchange-log';
import { idOfSent } from './last-sent';

/** Everyone whom files to a partner named, asked back or not: a copy may have stayed. */
export function peopleSentTo(set: WorkingSet, partner: RecordId): ReadonlySet<RecordId> {
  const sent = new Set<RecordId>();
  for (const record of set.by('exchange-log', 'group', partner)) {
    const line = KINDS['exchange-log'].read(record);
    if (line.direction !== 'out' || line.purpose !== 'share') continue;
    for (const id of line.members) sent.add(id);
  }
  const marks = marksOfPeople(set, partner);
  if (marks.size === 0) return sent;
  for (const { id } of set.all('member')) if (marks.has(personMark(id))) sent.add(id);
  return sent;
}

/** Remembers whom a file named that names too many for a line of the log. */
export function rememberPeople(
  set: WorkingSet,
  partner: RecordId,
  scope: ExportScope,
  people: readonly RecordId[],
): Change[] {
  if (people.length <= MOST_MEMBERS) return [];
  const id = idOfSent(partner, scope);
  const before = set.get('last-sent', id);
  const marks = new Set(before ? marksIn(KINDS['last-sent'].read(before)) : []);
  for (const each of people) marks.add(personMark(each));
  const kept = [...marks].slice(-MOST_REMEMBERED).join('');
  return [{ kind: 'last-sent', id, set: { partner, people: kept } }];
}

function marksOfPeople(set: WorkingSet, partner: RecordId): ReadonlySet<string> {
  const all = set.by('last-sent', 'partner', partner);
  return new Set(all.flatMap((record) => marksIn(KINDS['last-sent'].read(record))));
}

const marksIn = ({ people }: Pick<LastSent, 'people'>): string[] =>
  people.match(new RegExp(`.{${PERSON_MARK}}`, 'g')) ?? [];

/** What stands for a person in `last-sent`: the end of the id, which is random. */
const personMark = (id: RecordId): string => id.slice(-PERSON_MARK);
