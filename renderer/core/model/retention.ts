import { z } from 'zod';
import type { RecordId } from '../record';
import { defineKind } from './define-kind';
import { idFromText } from './id-from-text';
import { choice, date, flag, line, prose, time } from './parts';
import { PURGE_SUBJECTS, RETENTION_SUBJECTS } from './vocabulary';

/** How long the group keeps one kind of personal data; without a record the default holds (`core/retention/limits.ts`). */
export const retentionRuleKind = defineKind(
  'retention-rule',
  {
    subject: choice(RETENTION_SUBJECTS, 'attendance'),
    /** Days after which it is reduced to counts; null: no limit. */
    days: z.int().min(1).max(3_650).nullable().default(null),
  },
  {},
);

/** The id of the rule for a subject: one rule each, whoever set it. */
export const retentionRuleId = (subject: string): RecordId =>
  idFromText(`convite retention\n${subject}`);

/** A stop to all deletion because of a legal request, received or expected. It holds until `endedOn`. */
export const legalHoldKind = defineKind(
  'legal-hold',
  {
    date: date(),
    time: time(),
    by: line(100),
    why: prose(2_000),
    endedOn: date(),
    endedBy: line(100),
    endedWhy: prose(2_000),
  },
  {},
);
export type LegalHold = ReturnType<typeof legalHoldKind.read>;

/** A run of the retention rules: what was reduced to counts, as counts. */
export const purgeKind = defineKind(
  'purge',
  {
    date: date(),
    time: time(),
    subject: choice(PURGE_SUBJECTS, 'attendance'),
    records: z.int().min(0).default(0),
    /** Run on schedule and not by hand. */
    scheduled: flag(),
    by: line(100),
  },
  {},
);
export type Purge = ReturnType<typeof purgeKind.read>;
