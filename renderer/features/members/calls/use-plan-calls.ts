import { useRun } from '../../../parts/use-run';
import { useSayPlanned } from './use-say-planned';
import type { WhomChoice } from './use-whom';

/** Puts people into a round, and says how many are in it and how many were left out. False when it failed. */
export function usePlanCalls() {
  const run = useRun();
  const say = useSayPlanned();
  return async (
    round: string,
    { whom, asked }: WhomChoice,
    callers: readonly string[],
  ): Promise<boolean> => {
    if (!whom) return false;
    const done = await run({ type: 'plan-calls', round, whom, callers });
    if (!done) return false;
    say(done.entry, done.ids.length, asked);
    return true;
  };
}
