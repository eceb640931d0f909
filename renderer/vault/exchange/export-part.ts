import type { RecordId } from '../../core/record';
import type { ExportPreview, ExportWish } from '../vault';
import { changesSince, peopleIn } from './changes-since';
import type { ExchangeDeps } from './exchange-deps';
import { canRemember, lastSentTo, marksIn, marksOf } from './last-sent';
import { countsOf } from './select-records';
import type { Chosen, Selection } from './selection/selection';

/** What of a selection goes, with what its maker is told of it. */
export type ExportPart = {
  readonly records: Selection['records'];
  readonly preview: ExportPreview;
  /** The export id of the file that it holds the changes since; null for a whole one. */
  readonly base: string | null;
  /** The marks of the whole selection; absent when nobody will ask for the changes since. */
  readonly marks: readonly string[] | undefined;
};

/** Takes the whole selection, or of it what changed since the last file to a partner. Undefined when `between` answers false. */
export async function partOf(
  { set }: Pick<ExchangeDeps, 'set'>,
  selection: Chosen,
  { scope, changesOnly }: Pick<ExportWish, 'scope' | 'changesOnly'>,
  partner: RecordId | null,
  between: () => boolean | Promise<boolean> = () => true,
): Promise<ExportPart | undefined> {
  const { records, included, leftOut, redactions } = selection;
  // A partner is told with every file who withdrew: whichever is lost, the next one says it.
  const { besides, withdrawn } = selection;
  const whole = (
    changes: ExportPreview['changes'],
    marks: readonly string[] | undefined,
  ): ExportPart => {
    const counts = countsOf(records);
    const people = included.length || (counts['member'] ?? 0);
    const about = { counts, people, included, leftOut, withdrawn, redactions, changes };
    const preview = { ...about, changesOnly: false };
    return { records: [...records, ...besides], preview, base: null, marks };
  };
  if (partner === null) return whole({ why: 'passphrase' }, undefined);
  if (!canRemember(records.length)) return whole({ why: 'too-many-records' }, undefined);
  const marks = await marksOf(records, between);
  if (!marks) return undefined;
  const last = lastSentTo(set, partner, scope);
  if (!last) return whole({ why: 'no-earlier-file' }, marks);
  const part = changesSince(records, marks, marksIn(last));
  const { exportId, date, time } = last;
  const changes = { since: { exportId, date, time }, unchanged: part.unchanged };
  if (!changesOnly) return whole(changes, marks);
  const counts = countsOf(part.records);
  const named = peopleIn(included, part);
  const people = included.length > 0 ? named.length : (counts['member'] ?? 0);
  const about = { counts, people, included: named, leftOut, withdrawn, redactions, changes };
  const preview = { ...about, changesOnly };
  return { records: [...part.records, ...besides], preview, base: exportId, marks };
}
