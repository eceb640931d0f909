import type { RecordId } from '../../core/record';
import type { Committer } from '../store/commit-types';
import type { WorkingSet } from '../store/working-set';
import type { Strength } from '../vault';

/** What the exchange is given, so that time and chance are decided outside. */
export type ExchangeDeps = {
  readonly set: WorkingSet;
  readonly commit: Committer['commit'];
  /** What the journal still has of earlier changes. */
  readonly entries: Committer['entries'];
  /** This laptop's device id in stamps, 16 hex digits. */
  readonly device: string;
  /** Milliseconds since 1970. */
  now(): number;
  /** Today's date on this laptop, `YYYY-MM-DD`. */
  today(): string;
  /** A fresh random id (UUID v4). */
  newId(): RecordId;
  randomBytes(length: number): Uint8Array;
  rateStrength(passphrase: string): Promise<Strength>;
  /** Work factor of scrypt for files that leave, as a logarithm to base 2: 18 unless a test says less. */
  readonly workFactor?: number;
};
