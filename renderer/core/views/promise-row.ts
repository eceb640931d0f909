import type { Commitment, CommitmentStep, Meeting } from '../model/meeting';
import type { Official } from '../model/official';

/** A promise with who made it. `overdue`: open and due before today. */
export type PromiseRow = {
  readonly commitment: Commitment;
  readonly official: Official | null;
  readonly meeting: Meeting | null;
  readonly county: string | null;
  readonly overdue: boolean;
  /** What was said of it over time, the latest first. */
  readonly steps: readonly CommitmentStep[];
};
