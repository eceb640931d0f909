import type { Heads, Vault } from '../../vault/vault';

/** What one press counts: a grown person, a child, someone here for the first time, or a language by its code. */
export type Tile = 'adults' | 'children' | 'firstTimers' | `language:${string}`;

export type TallyState = {
  /** Pressed and not saved yet; shown with what is saved. */
  readonly pending: Heads;
  /** What could be taken back, the last one at the end. */
  readonly presses: readonly { readonly tile: Tile; readonly by: 1 | -1 }[];
  readonly failed: boolean;
};

/** Presses of the headcount, written down a moment after they come: a busy door presses five times a second. */
export type Tally = {
  read(): TallyState;
  subscribe(listener: () => void): () => void;
  press(tile: Tile, by: 1 | -1): void;
  /** Takes back the last press; gives its tile, or null when there is none. */
  undo(): Tile | null;
  /** Saves what is pressed now; resolves when nothing is left to save, or saving failed. */
  flush(): Promise<void>;
};

const NOBODY: Heads = { adults: 0, children: 0, firstTimers: 0, byLanguage: {} };
/** As long as nothing is pressed; and the longest that a press waits. Milliseconds. */
const PAUSE_MS = 300;
const LONGEST_MS = 1_500;
/** More are not taken back one by one. */
const PRESSES = 200;

/** Makes the tally of one event. `after`: a timer that can be stopped. */
export function createTally(
  vault: Pick<Vault, 'run'>,
  event: string,
  after: (ms: number, work: () => void) => () => void,
): Tally {
  let state: TallyState = { pending: NOBODY, presses: [], failed: false };
  const listeners = new Set<() => void>();
  let stopTimer = () => {};
  let firstUnsaved = false;
  let stopLongest = () => {};
  let saving: Promise<void> | null = null;

  const become = (next: Partial<TallyState>) => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };

  const flush = async (): Promise<void> => {
    stopTimer();
    stopLongest();
    firstUnsaved = false;
    if (saving) await saving;
    const heads = state.pending;
    if (isNobody(heads)) return;
    const write = async () => {
      const done = await vault.run({ type: 'count-heads', event, heads });
      // What was pressed meanwhile is still to come.
      if (done.ok) become({ pending: minus(state.pending, heads), failed: false });
      else {
        become({ failed: true });
        later();
      }
    };
    saving = write();
    await saving;
    saving = null;
  };

  const later = () => {
    stopTimer();
    stopTimer = after(PAUSE_MS, () => void flush());
    if (firstUnsaved) return;
    firstUnsaved = true;
    stopLongest = after(LONGEST_MS, () => void flush());
  };

  const count = (tile: Tile, by: 1 | -1) => {
    become({ pending: plus(state.pending, tile, by) });
    later();
  };

  return {
    read: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    press(tile, by) {
      become({ presses: [...state.presses, { tile, by }].slice(-PRESSES) });
      count(tile, by);
    },
    undo() {
      const last = state.presses.at(-1);
      if (!last) return null;
      become({ presses: state.presses.slice(0, -1) });
      count(last.tile, last.by === 1 ? -1 : 1);
      return last.tile;
    },
    flush,
  };
}

function plus(heads: Heads, tile: Tile, by: number): Heads {
  if (tile === 'adults' || tile === 'children' || tile === 'firstTimers') {
    return { ...heads, [tile]: heads[tile] + by };
  }
  const code = tile.slice('language:'.length);
  return {
    ...heads,
    byLanguage: { ...heads.byLanguage, [code]: (heads.byLanguage[code] ?? 0) + by },
  };
}

function minus(heads: Heads, saved: Heads): Heads {
  const byLanguage = Object.fromEntries(
    Object.entries(heads.byLanguage)
      .map(([code, people]) => [code, people - (saved.byLanguage[code] ?? 0)] as const)
      .filter(([, people]) => people !== 0),
  );
  return {
    adults: heads.adults - saved.adults,
    children: heads.children - saved.children,
    firstTimers: heads.firstTimers - saved.firstTimers,
    byLanguage,
  };
}

const isNobody = ({ adults, children, firstTimers, byLanguage }: Heads): boolean =>
  adults === 0 &&
  children === 0 &&
  firstTimers === 0 &&
  Object.values(byLanguage).every((people) => people === 0);
