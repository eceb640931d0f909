import { applyChange, mergeRecord } from '../../core/merge/merge-record';
import { anId } from '../../core/model/testing/builders';
import type { Rec } from '../../core/record';
import type { ViewName, Views } from '../../core/views/views';
import type { CommandContext } from '../commands/context';
import { type DecidedCommand, decide } from '../commands/decide';
import type { Decision } from '../commands/decision';
import { createWorkingSet } from '../store/working-set';
import type { CommandError } from '../vault';
import { answerView } from '../views/answer-view';
import { membersOfRule } from '../views/segment-members';

/** The day on which tests happen. */
export const TODAY = '2019-02-20';

/** A vault without a store: commands are decided and applied in memory, views are answered. */
export function aLaptop(records: readonly Rec[] = [], ownGroup: string | null = null) {
  const set = createWorkingSet();
  set.apply(records);
  let tick = 1_560_000_000_000;
  const context: CommandContext = {
    set,
    newId: anId,
    today: () => TODAY,
    now: () => tick,
    membersOf: (rule) => membersOfRule(set, rule, TODAY),
    device: '00000000000000aa',
    organizer: 'Nopal',
    ownGroup,
  };
  return {
    set,
    context,
    /** Decides and applies; gives the decision, or throws the error in words for the test's log. */
    run(command: DecidedCommand): Decision {
      const decided = decide(command, context);
      if (!decided.ok) throw new Error(`refused: ${JSON.stringify(decided.error)}`);
      const { changes, lasting = [], derived = [] } = decided.value;
      for (const change of [...changes, ...lasting]) {
        const stamp = `${(++tick).toString(16).padStart(12, '0')}-0000-00000000000000aa`;
        set.apply([applyChange(set.known(change.kind, change.id), change, stamp)]);
      }
      for (const record of derived) {
        const known = set.known(record.kind, record.id);
        set.apply([known ? mergeRecord(known, record) : record]);
      }
      return decided.value;
    },
    /** The error of a command that must be refused. */
    refusal(command: DecidedCommand): CommandError {
      const decided = decide(command, context);
      if (decided.ok) throw new Error('was not refused');
      return decided.error;
    },
    view: <N extends ViewName>(name: N, query: Views[N]['query']): Views[N]['result'] =>
      answerView(name, query, { set, today: () => TODAY, journal: () => [] }),
  };
}
