import { retentionRuleId } from '../model/retention';
import { RETENTION_SUBJECTS } from '../model/vocabulary';
import type { RecordId } from '../record';
import { addDays } from '../views/order';

/** A kind of personal data with a limit to how long it is kept. */
export type RetentionSubject = (typeof RETENTION_SUBJECTS)[number];

/** Days that each subject is kept; null: no limit. */
export type Limits = { readonly [S in RetentionSubject]: number | null };

/**
 * Limits that hold while a group set none. Attendance, sign-ins, inactive members, incidents and hotline calls are those of
 * `domain.md` 3.5 (12 months, 14 days, 18 months, 90 and 30 days). The others are ours: what came of a call is of use for one
 * campaign; one-on-ones and notes are how organizers remember people, so a group decides about them itself.
 */
export const DEFAULT_LIMITS: Limits = {
  attendance: 365,
  'sign-ins': 14,
  'inactive-members': 548,
  calls: 90,
  'one-on-ones': null,
  notes: null,
  incidents: 90,
  'hotline-calls': 30,
};

/** The limits that hold, given each rule that a group set by its id. */
export function limitsWith(
  ruleOf: (id: RecordId) => { readonly days: number | null } | null,
): Limits {
  const limits: Record<string, number | null> = {};
  for (const subject of RETENTION_SUBJECTS) {
    const rule = ruleOf(retentionRuleId(subject));
    limits[subject] = rule ? rule.days : DEFAULT_LIMITS[subject];
  }
  return limits as Limits;
}

/** The first day on which something of `date` is due: it is kept for `days` whole days. */
export const dueOn = (date: string, days: number): string => addDays(date, days + 1);

/** Whether something of `date` is due today. */
export const isDue = (date: string, days: number, today: string): boolean =>
  dueOn(date, days) <= today;

/** After how many days without a sign a group is asked whether to keep a member: two thirds of the limit (12 months of 18). */
export const askAfter = (days: number): number => Math.floor((days * 2) / 3);
