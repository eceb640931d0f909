import type { RecordsRequest } from '../model/records-request';
import { daysBetween } from './loose-date';

/**
 * Where a request for public records stands. The law names no days (G.S. 132: "as promptly as possible"), so the clock
 * only counts those that went by. `days`: since it was sent, or until the records came.
 */
export type RecordsClock = {
  readonly state: 'draft' | 'unanswered' | 'acknowledged' | 'received' | 'closed';
  readonly days: number;
  /** The day on which the group meant to ask again has come. */
  readonly askAgain: boolean;
};

/** Reads the clock of a request on a day. */
export function recordsClock(
  request: Pick<RecordsRequest, 'sentOn' | 'acknowledgedOn' | 'receivedOn' | 'closedOn' | 'due'>,
  today: string,
): RecordsClock {
  const { sentOn, acknowledgedOn, receivedOn, closedOn, due } = request;
  const until = receivedOn || closedOn || today;
  const days = sentOn === '' ? 0 : Math.max(0, daysBetween(sentOn, until));
  const state = closedOn
    ? 'closed'
    : receivedOn
      ? 'received'
      : sentOn === ''
        ? 'draft'
        : acknowledgedOn
          ? 'acknowledged'
          : 'unanswered';
  const isWaiting = state === 'unanswered' || state === 'acknowledged';
  return { state, days, askAgain: isWaiting && due !== '' && due <= today };
}
