import type { Call } from '../model/call';
import type { CALL_OUTCOMES } from '../model/vocabulary';

type Outcome = (typeof CALL_OUTCOMES)[number];

const REACHED: ReadonlySet<string> = new Set<Outcome>([
  'yes',
  'maybe',
  'no',
  'talked',
  'call-back',
]);

/** Whether someone spoke with the person. */
export const isReached = (outcome: string | null): boolean =>
  outcome !== null && REACHED.has(outcome);

/**
 * Whether the person is to be called today: nobody tried yet, nobody answered, the line was busy, or the
 * day to call again has come. `today`: `YYYY-MM-DD`.
 */
export function isStillToCall(
  { outcome, callBackOn }: Pick<Call, 'outcome' | 'callBackOn'>,
  today: string,
): boolean {
  if (outcome === 'call-back') return callBackOn <= today;
  return outcome === null || outcome === 'no-answer' || outcome === 'busy';
}

/** Whether the person asked to be called again by today and was not yet. */
export const isToCallBack = (
  { outcome, callBackOn }: Pick<Call, 'outcome' | 'callBackOn'>,
  today: string,
): boolean => outcome === 'call-back' && callBackOn <= today;

/** Whether a person must not be called: they said no to being contacted, or to phone calls. */
export const saidNoToCalls = (consent: {
  readonly consentContact?: unknown;
  readonly consentPhone?: unknown;
}): boolean => consent.consentContact === 'no' || consent.consentPhone === 'no';
