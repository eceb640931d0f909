import { useSyncExternalStore } from 'react';
import type { RetentionView } from '../../core/views/people-views';

/** What waits for a person's decision: records beyond their limits, members of whom nothing was heard. */
export type Reminder = { readonly due: number; readonly asked: number };

const NOTHING: Reminder = { due: 0, asked: 0 };
let reminder: Reminder = NOTHING;
const listeners = new Set<() => void>();

/** How many records are beyond their limits today. */
export const dueIn = ({ rows }: Pick<RetentionView, 'rows'>): number =>
  rows.reduce((sum, row) => sum + row.due, 0);

/** Notes what waits, as seen in the retention view. Limits that work by themselves need nobody, and a legal hold stops all. */
export function noteReminder(seen: RetentionView): void {
  const next = seen.hold
    ? NOTHING
    : { due: seen.agreedOn ? 0 : dueIn(seen), asked: seen.ask.total };
  if (next.due === reminder.due && next.asked === reminder.asked) return;
  reminder = next;
  for (const tell of listeners) tell();
}

/** What waits, as last seen. */
export const useReminder = (): Reminder =>
  useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => reminder,
  );
