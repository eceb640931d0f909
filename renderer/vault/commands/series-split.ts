import { rootOf, seriesKind, seriesPartId } from '../../core/model/series';
import type { Fields, Json, Rec } from '../../core/record';
import { endedBefore, goingOnFrom, repeatDays } from '../../core/series/days';
import { type Repeat, writeRule } from '../../core/series/repeat';
import type { ChangeList } from './change-list';
import type { Part } from './series-parts';

/** Whether a part has a day before another one. */
export function hasDayBefore({ repeat, value }: Part, date: string): boolean {
  if (!repeat || value.firstDate >= date) return false;
  const [first] = repeatDays(repeat, value.firstDate);
  return first !== undefined && first < date;
}

/**
 * Lets a part end before a day, and a new part, as it was otherwise, go on from there. Gives the new part as it will be.
 */
export function splitPart(list: ChangeList, part: Part, date: string, repeat: Repeat): Rec {
  const { record, value } = part;
  if (part.repeat)
    list.write('series', record.id, { rule: writeRule(endedBefore(part.repeat, date)) });
  const root = rootOf(value);
  const id = seriesPartId(root, date);
  const fields: Record<string, Json> = {
    ...fieldsGoingOn(record, date),
    root,
    firstDate: date,
    rule: writeRule(repeat),
  };
  list.write('series', id, fields);
  return { id, kind: 'series', fields, stamps: { base: '' } };
}

/** A split that changes nothing of how the series comes. */
export const splitAsIs = (list: ChangeList, part: Part, date: string): Rec | null =>
  part.repeat
    ? splitPart(list, part, date, goingOnFrom(part.repeat, part.value.firstDate, date))
    : null;

/** The fields that a part hands on, without days that were left out before. */
function fieldsGoingOn(record: Rec, date: string): Fields {
  const gone = seriesKind.read(record).except.filter((day) => day < date);
  const left = new Set<string>([
    ...gone.map((day) => `except/${day}`),
    'root',
    'firstDate',
    'rule',
  ]);
  return Object.fromEntries(Object.entries(record.fields).filter(([key]) => !left.has(key)));
}
