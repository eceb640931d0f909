import { LIST_CHUNK as CHUNK } from '../core/views/list-chunk';
import type { Window } from '../core/views/views';

/** Chunks kept; those farthest from the last look are let go first. */
const KEPT = 120;

/** Asks for rows `from` .. `from + count` of a long list. */
export type Ask<Row> = (from: number, count: number) => Promise<Window<Row>>;

/** What is known of a long list: its counts, and the rows fetched so far. */
export type WindowCache<Row> = {
  readonly total: number;
  readonly all: number;
  /** Whether any answer has come yet. */
  readonly ready: boolean;
  rowAt(index: number): Row | undefined;
};

/**
 * Keeps pieces of a list that is too long to hold, and fetches what is looked at. `ask` starts a new list
 * (another search, another order); the old rows stay on view until the first new ones are here, so that
 * nothing flickers. `refresh` asks again for what is looked at after a change.
 */
export function createWindowCache<Row>(onUpdate: () => void) {
  let ask: Ask<Row> | null = null;
  let generation = 0;
  let counts = { total: 0, all: 0, ready: false };
  let chunks = new Map<number, readonly Row[]>();
  let fresh = new Set<number>();
  let waiting = new Set<number>();
  let look = { from: 0, count: 1 };
  let replaceOnArrival = false;

  function request(chunk: number) {
    if (!ask || waiting.has(chunk)) return;
    const turn = generation;
    waiting.add(chunk);
    ask(chunk * CHUNK, CHUNK).then(
      (answer) => {
        if (turn !== generation) return;
        waiting.delete(chunk);
        if (replaceOnArrival) {
          chunks = new Map();
          replaceOnArrival = false;
        }
        counts = { total: answer.total, all: answer.all, ready: true };
        chunks.set(chunk, answer.rows);
        fresh.add(chunk);
        forgetFar();
        onUpdate();
        fetchLook();
      },
      () => {
        if (turn === generation) waiting.delete(chunk);
      },
    );
  }

  function fetchLook() {
    const first = Math.floor(look.from / CHUNK);
    const end = counts.ready ? Math.min(look.from + look.count, counts.total) : look.from + 1;
    const last = Math.max(first, Math.floor((end - 1) / CHUNK));
    for (let chunk = first; chunk <= last; chunk++) if (!fresh.has(chunk)) request(chunk);
  }

  function forgetFar() {
    if (chunks.size <= KEPT) return;
    const middle = (look.from + look.count / 2) / CHUNK;
    const byDistance = [...chunks.keys()].sort(
      (a, b) => Math.abs(b - middle) - Math.abs(a - middle),
    );
    for (const chunk of byDistance.slice(0, chunks.size - KEPT)) {
      chunks.delete(chunk);
      fresh.delete(chunk);
    }
  }

  function restart() {
    generation++;
    fresh = new Set();
    waiting = new Set();
  }

  return {
    /** Shows another list, from its top. */
    ask(next: Ask<Row>) {
      restart();
      ask = next;
      replaceOnArrival = true;
      look = { from: 0, count: Math.max(1, look.count) };
      request(0);
    },
    /** Asks again for the rows on view; the ones out of view are asked for when they come into it. */
    refresh() {
      restart();
      const first = Math.floor(look.from / CHUNK);
      request(first);
      fetchLook();
    },
    /** Says which rows are on view. */
    look(from: number, count: number) {
      look = { from, count };
      fetchLook();
    },
    /** Stops listening to answers on their way. */
    stop: restart,
    read(): WindowCache<Row> {
      const shown = chunks;
      return {
        ...counts,
        rowAt: (index) => shown.get(Math.floor(index / CHUNK))?.[index % CHUNK],
      };
    },
  };
}
