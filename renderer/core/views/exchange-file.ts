import { displayName } from '../matching/names';
import type { RecordId } from '../record';
import type { ExchangeFile } from './exchange-rows';
import { sortedBy } from './order';
import type { Records } from './records';

/** One file that left or came; null when there is no such line. */
export function answerExchangeFile(records: Records, id: RecordId): ExchangeFile | null {
  const line = records.one('exchange-log', id);
  if (!line) return null;
  const event = records.one('event', line.event);
  const segment = line.scope === 'segment' ? records.one('segment', line.subject) : null;
  const name = segment?.name ?? '';
  const people = line.members.flatMap((member) => {
    const found = records.one('member', member);
    return found ? [{ id: member, name: displayName(found) }] : [];
  });
  return {
    line,
    subject: {
      en: event ? event.titleEn || event.titleEs : name,
      es: event ? event.titleEs || event.titleEn : name,
    },
    people: sortedBy(people, (person) => person.name),
    gone: line.members.length - people.length,
  };
}
