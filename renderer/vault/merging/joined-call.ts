import { callKind } from '../../core/model/call';
import type { Draft } from '../../core/model/kinds';
import type { Rec } from '../../core/record';

/** The most tries that a call counts. */
const MOST = 99;

/**
 * What several calls to one person in one round say together: what came of the latest try, with its note;
 * tries add up, and one that asks for an organizer still asks. The first one's caller stays unless it has none.
 */
export function joinedCall(rows: readonly Rec[]): Draft<'call'> {
  const values = rows.map((row) => callKind.read(row));
  const [latest] = values
    .filter(({ outcome }) => outcome !== null)
    .sort((a, b) => (`${a.date} ${a.time}` < `${b.date} ${b.time}` ? 1 : -1));
  return {
    caller: values.find(({ caller }) => caller)?.caller ?? '',
    outcome: latest?.outcome ?? null,
    date: latest?.date ?? '',
    time: latest?.time ?? '',
    callBackOn: latest?.callBackOn ?? '',
    note: latest?.note || (values.find(({ note }) => note)?.note ?? ''),
    attempts: Math.min(
      MOST,
      values.reduce((sum, { attempts }) => sum + attempts, 0),
    ),
    needsOrganizer: values.some(({ needsOrganizer }) => needsOrganizer),
  };
}
