import type { RandomBytes } from './sealing/bytes';
import type { KeyCost } from './sealing/derive-key';
import type { Rows } from './store/database';

/** What a vault is given: the database, and everything that a test must be able to decide. */
export type VaultDeps = {
  readonly rows: Rows;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds of a clock that only runs forward. */
  readonly elapsed: () => number;
  /** Today's date on this laptop, `YYYY-MM-DD`. */
  readonly today: () => string;
  readonly randomBytes: RandomBytes;
  readonly sleep: (ms: number) => Promise<void>;
  /** Lets messages that wait be heard before long work goes on. */
  readonly pause: () => Promise<void>;
  /** Runs work after a time, unless what it returns is called before. */
  readonly after: (ms: number, work: () => void) => () => void;
  /** Notes that a step of opening is reached, for the benchmark. */
  readonly mark?: (step: 'unlock-begins' | 'key-ready' | 'records-open') => void;
  /** A fixed cost of deriving keys, for tests. Otherwise it is calibrated, and headers below the floor are refused. */
  readonly testCost?: KeyCost;
  /** Work factor of exchange files (scrypt, logarithm to base 2), for tests. */
  readonly testWorkFactor?: number;
};
