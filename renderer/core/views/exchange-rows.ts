import type { EventCount } from '../model/event-count';
import type { ExchangeLog } from '../model/workspace';
import type { RecordId } from '../record';

/** What another group counted at an event: its name, the day of the count, the sums, and heads without names (null: none counted). */
export type OthersCount = {
  readonly id: RecordId;
  readonly group: string;
  readonly date: string;
  readonly sums: NonNullable<EventCount['sums']>;
  readonly heads: EventCount['heads'];
};

/**
 * A line of the log of files, with what it speaks of in words: the event in both languages, or the segment's name;
 * empty when it is gone. `people`: who was in it and is still here, by name; `gone`: how many are not.
 */
export type ExchangeFile = {
  readonly line: ExchangeLog;
  readonly subject: { readonly en: string; readonly es: string };
  readonly people: readonly { readonly id: RecordId; readonly name: string }[];
  readonly gone: number;
};
