import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { KINDS } from '../../core/model/kinds';
import {
  type LastSent,
  lastSentId,
  MOST_REMEMBERED,
  RECORD_MARK,
} from '../../core/model/last-sent';
import type { Change, Rec, RecordId } from '../../core/record';
import { lineOf } from '../../core/record-line';
import type { WorkingSet } from '../store/working-set';
import type { ExportScope } from '../vault';
import { isKept } from './base-file';
import { logOf } from './exchange-log';
import { subjectOf } from './scope-subject';

const MARKED_AT_ONCE = 2_000;
const MARK_BYTES = (RECORD_MARK * 3) / 4;

/**
 * A mark for each record as a file carries it: two records have the same one when their lines are the same. `between`
 * is called now and then; when it answers false, the outcome is undefined.
 */
export async function marksOf(
  records: readonly Rec[],
  between: () => boolean | Promise<boolean> = () => true,
): Promise<readonly string[] | undefined> {
  const marks: string[] = [];
  for (const record of records) {
    if (marks.length % MARKED_AT_ONCE === MARKED_AT_ONCE - 1 && !(await between()))
      return undefined;
    const start = sha256(utf8ToBytes(lineOf(record))).subarray(0, MARK_BYTES);
    marks.push(btoa(String.fromCharCode(...start)));
  }
  return marks;
}

/** Whether a file of that many records can be remembered by its marks. */
export const canRemember = (records: number): boolean => records <= MOST_REMEMBERED;

/**
 * What is remembered of the last file to a partner about the same; undefined when there was none, it was too large, or
 * it (or one that it builds on) was asked back.
 */
export function lastSentTo(
  set: WorkingSet,
  partner: RecordId,
  scope: ExportScope,
): LastSent | undefined {
  const record = set.get('last-sent', idOfSent(partner, scope));
  const last = record && KINDS['last-sent'].read(record);
  return last && last.exportId !== '' && isKept(logOf(set), 'out', last.exportId)
    ? last
    : undefined;
}

/** The marks of the records that a file brought. */
export function marksIn({ records }: LastSent): ReadonlySet<string> {
  const marks = new Set<string>();
  for (let at = 0; at < records.length; at += RECORD_MARK) {
    marks.add(records.slice(at, at + RECORD_MARK));
  }
  return marks;
}

/** Remembers what a file brought, in place of the one before. Without marks, the next file is a whole one. */
export const rememberSent = (
  partner: RecordId,
  scope: ExportScope,
  file: Pick<LastSent, 'exportId' | 'date' | 'time'>,
  marks: readonly string[] | undefined,
): Change => ({
  kind: 'last-sent',
  id: idOfSent(partner, scope),
  set: KINDS['last-sent'].write({
    ...file,
    exportId: marks ? file.exportId : '',
    records: (marks ?? []).join(''),
  }),
});

/** Under which id it is remembered what went to a partner about one thing. */
export function idOfSent(partner: RecordId, about: ExportScope): RecordId {
  const { scope, event, subject } = subjectOf(about);
  return lastSentId(partner, `${scope} ${event ?? subject}`);
}
