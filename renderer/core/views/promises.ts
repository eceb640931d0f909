import type { Agency } from '../model/agency';
import type { Commitment, CommitmentStep } from '../model/meeting';
import type { Official } from '../model/official';
import { newestFirst, sortedByKey } from './order';
import type { Records } from './records';
import type { PromiseRow, Views } from './views';

/** The counties that an official or, failing that, an agency stands for. */
export const countiesOf = (official: Official | null, agency: Agency | null): readonly string[] =>
  official?.county ? [official.county] : (agency?.counties ?? []);

/** The first of them, for lists with room for one; null when there is none. */
export const countyOf = (official: Official | null, agency: Agency | null): string | null =>
  countiesOf(official, agency)[0] ?? null;

/** Who made a promise: the official, the agency, and the meeting where it was made. */
function madeBy(records: Records, commitment: Commitment) {
  const meeting = records.one('meeting', commitment.meeting);
  const official = records.one('official', commitment.official ?? meeting?.official ?? null);
  const agency = records.one('agency', commitment.agency ?? official?.agency ?? null);
  return { meeting, official, agency };
}

/** The counties that a promise concerns. */
export function countiesOfPromise(records: Records, commitment: Commitment): readonly string[] {
  const { official, agency } = madeBy(records, commitment);
  return countiesOf(official, agency);
}

/** A promise with who made it, where, and whether it is late. */
export function promiseRow(records: Records, commitment: Commitment, today: string): PromiseRow {
  const { meeting, official, agency } = madeBy(records, commitment);
  return {
    commitment,
    official,
    meeting,
    county: countyOf(official, agency),
    overdue: isOverdue(commitment, today),
    steps: stepsOf(records, commitment),
  };
}

/**
 * What was said of a promise over time, the latest first. What the promise itself says last comes on top when no step
 * says it: it was said before there were steps, or by another group, whose steps stay with them.
 */
function stepsOf(records: Records, promise: Commitment): readonly CommitmentStep[] {
  const { id, state, evidence, evidenceDate } = promise;
  const steps = [...records.by('commitment-step', 'commitment', id)].sort(
    (a, b) => b.order - a.order || (a.id < b.id ? 1 : -1),
  );
  const isSaid = steps.some((step) => step.state === state && step.evidence === evidence);
  if (evidence === '' || isSaid) return steps;
  const order = steps.length;
  return [{ id, commitment: id, order, state, evidence, date: evidenceDate, by: '' }, ...steps];
}

/** Open, and due before today. */
export const isOverdue = (commitment: Commitment, today: string): boolean =>
  commitment.state === 'open' && commitment.due !== '' && commitment.due < today;

/** Promises: open ones soonest due first (without a date last), then settled ones latest first. */
export function answerPromises(
  records: Records,
  { state }: Views['promises']['query'],
  today: string,
): readonly PromiseRow[] {
  const all = records.all('commitment');
  const open = bySoonestDue(all.filter((c) => c.state === 'open'));
  const settled = newestFirst(
    all.filter((c) => c.state !== 'open'),
    (c) => c.evidenceDate,
  );
  const wanted = state === 'open' ? open : state === 'settled' ? settled : [...open, ...settled];
  return wanted.map((commitment) => promiseRow(records, commitment, today));
}

/** Soonest due first; without a date last. */
export const bySoonestDue = (commitments: readonly Commitment[]): readonly Commitment[] =>
  sortedByKey(commitments, (c) => c.due || '~');
