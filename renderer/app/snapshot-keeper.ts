/** What the keeper is given. Times in milliseconds. */
export type KeeperDeps = {
  /** Takes a snapshot and has it kept: its bytes, or null when that failed. */
  readonly take: () => Promise<number | null>;
  readonly now: () => number;
  /** Runs work after a time, unless what it returns is called before. */
  readonly after: (ms: number, work: () => void) => () => void;
  /** Resolves when nothing else is going on in the window. */
  readonly idle: () => Promise<void>;
};

/** Decides when snapshots are taken (`safety.md` 2.8). */
export type SnapshotKeeper = {
  /** The store is open and whole. It may hold what no snapshot has, so one is due soon. */
  opened(): void;
  /** A change is durable. */
  changed(): void;
  /** What opens the store changed: a snapshot is due now. */
  keysChanged(): void;
  /** The last one before the lock, if anything changed since the one before. */
  last(): Promise<void>;
};

/** After so many changes, or so long after the first of them, whichever comes first. */
const CHANGES = 25;
const WAIT_MS = 5 * 60_000;

/** Not at once, because opening goes on in the background. */
const AFTER_OPENING_MS = 30_000;

/** From this size on, in bytes, one in five minutes is the most. */
const LARGE = 32 * 2 ** 20;

/** Makes the keeper. It takes one at a time. */
export function createSnapshotKeeper(deps: KeeperDeps): SnapshotKeeper {
  let changes = 0;
  let due: { readonly at: number; cancel(): void } | null = null;
  let taking: Promise<void> | null = null;
  let earliest = 0;

  const takeNow = async () => {
    const counted = changes;
    changes = 0;
    const bytes = await deps.take().catch(() => null);
    if (bytes === null) {
      changes += counted;
      dueIn(WAIT_MS);
      return;
    }
    if (bytes >= LARGE) earliest = deps.now() + WAIT_MS;
    if (changes > 0) dueAfterChanges();
  };
  const take = () => {
    taking ??= takeNow().finally(() => {
      taking = null;
    });
    return taking;
  };
  const dueIn = (ms: number) => {
    const at = Math.max(deps.now() + ms, earliest);
    if (due && due.at <= at) return;
    due?.cancel();
    const cancel = deps.after(at - deps.now(), () => {
      due = null;
      // One that is under way looks after what changed meanwhile when it ends.
      if (!taking) void deps.idle().then(take);
    });
    due = { at, cancel };
  };
  const dueAfterChanges = () => dueIn(changes < CHANGES ? WAIT_MS : 0);

  return {
    opened: () => dueIn(AFTER_OPENING_MS),
    changed() {
      changes += 1;
      dueAfterChanges();
    },
    keysChanged() {
      changes += 1;
      dueIn(0);
    },
    async last() {
      await taking;
      if (changes > 0) await take();
      due?.cancel();
      due = null;
    },
  };
}
