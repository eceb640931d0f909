import type { RecordId } from '../record';
import { sortedByKey } from './order';
import type { PaperView } from './paper-views';
import type { Records } from './records';

/** The paper that there is for an event; null when there is no such event. */
export function answerPaper(records: Records, event: RecordId): PaperView | null {
  const about = records.one('event', event);
  if (!about) return null;
  const [workspace] = records.all('workspace');
  return {
    countOnly: about.countOnly,
    choices: workspace?.paperChoices[about.kind] ?? null,
    sheets: sortedByKey(
      records.by('sheet', 'event', event),
      (sheet) => `${sheet.printedOn} ${sheet.printedAt}`,
    ).reverse(),
    callRounds: records.by('call-round', 'event', event).filter((round) => !round.closed),
  };
}
