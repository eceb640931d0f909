import path from 'node:path';
import { startLocked, unlockIntoMembers } from '../measure-open';
import type { Say } from '../report';
import type { SeededProfile } from '../seed-profile';
import { ageCommand, exportEverything, planEverything } from './measure-exchange';
import { automerge, loro, mergeTimes, yjs } from './measure-merge';

const MIB = 2 ** 20;
/** Until a vault that was unlocked has come to rest, in milliseconds. */
const SETTLED = 8_000;
/** Memory that taking in a file may take (`safety.md` 2.6). */
const MOST_MIB = 512;

/** Rows of files that leave and come: a copy of everything out, and one of as many records in. */
export async function measureExchange(profile: SeededProfile, say: Say): Promise<void> {
  const { convite } = await startLocked(profile);
  await unlockIntoMembers(convite, profile);
  // What follows an unlock (indexes, the copy beside the store) is no part of either.
  await convite.window.waitForTimeout(SETTLED);
  const folder = path.dirname(profile.folder);
  const size = profile.seed.members >= 1_000 ? `${profile.seed.members / 1_000}k` : 'few';
  const made = await exportEverything(convite, folder);
  say({
    name: `export.${size}`,
    value: made.ms,
    unit: 'ms',
    against: `encoding the lines alone, then the age command (${(made.bytes / MIB).toFixed(1)} MiB)`,
    againstValue: ageCommand(profile.seed.records, folder),
    goal: 1.5,
  });
  say({
    name: `export.${size}-peak`,
    value: made.peakMiB,
    unit: 'MiB',
    against: 'what an import may take at most',
    againstValue: MOST_MIB,
    goal: 1,
  });
  const plan = await planEverything(convite, profile.seed.members, folder);
  say({
    name: `import.plan-${size}`,
    value: plan.ms,
    unit: 'ms',
    against: 'JSON.parse of the same lines',
    againstValue: plan.parsing,
    goal: 2.5,
  });
  say({
    name: `import.plan-${size}-peak`,
    value: plan.peakMiB,
    unit: 'MiB',
    against: 'what an import may take at most',
    againstValue: MOST_MIB,
    goal: 1,
  });
  await convite.kill();
}

/** Rows of the merge against libraries for the same; no Electron is needed. */
export function measureMerge(isQuick: boolean, say: Say): void {
  const rounds = isQuick ? 2 : 5;
  const members = isQuick ? 10_000 : 100_000;
  const rivals = [
    {
      name: 'merge.vs-automerge',
      rival: automerge,
      members: Math.min(members, 20_000),
      goal: 0.05,
    },
    { name: 'merge.vs-yjs', rival: yjs, members, goal: 0.4 },
    { name: 'merge.vs-loro', rival: loro, members, goal: 0.3 },
  ];
  for (const { name, rival, members, goal } of rivals) {
    const { ours, theirs } = mergeTimes(rival, members, rounds);
    say({
      name,
      value: ours,
      unit: 'ms',
      against: `the same merge by ${name.slice('merge.vs-'.length)}`,
      againstValue: theirs,
      goal,
      members,
    });
  }
}
