import type { Committer } from '../store/commit-types';
import type { WorkingSet } from '../store/working-set';

/** What tables need of the vault. Time and chance are given. */
export type TableDeps = {
  readonly set: WorkingSet;
  readonly commit: Committer['commit'];
  now(): number;
  today(): string;
  newId(): string;
  /** Lets messages that wait be heard. */
  pause(): Promise<void>;
};
