import { decide } from '../../commands/decide';
import { ownGroupOf } from '../own-identity';
import type { Somebody } from './world';

/** Whoever keeps the records looks at what waits, and takes every other of it. Gives how much there was. */
export function settleAll({ laptop }: Somebody): number {
  const { set, deps, time } = laptop;
  const open = [...set.all('suggestion')]
    .filter(({ fields }) => fields['state'] === 'open')
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const [n, { id }] of open.entries()) {
    const decided = decide(
      { type: 'settle-suggestions', ids: [id], take: n % 2 === 0 },
      {
        set,
        newId: deps.newId,
        today: deps.today,
        now: () => time.now,
        membersOf: () => [],
        device: '00000000000000aa',
        organizer: '',
        ownGroup: ownGroupOf(set),
      },
    );
    if (!decided.ok) throw new Error(`not settled: ${decided.error.type}`);
    laptop.commit(decided.value);
  }
  return open.length;
}
