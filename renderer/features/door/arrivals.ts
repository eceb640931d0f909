import type { DoorHit, DoorRow, DoorSearch } from '../../core/views/door-views';
import { isThere } from '../../core/views/turnout';
import { doubtfulTexts } from '../../parts/quiet-guard/command-texts';
import type { Arrival, Command, CommandError, Vault } from '../../vault/vault';

/** What is said of someone at the door. `in`: here; `first`, `early`: turned on, or off when it is on. */
export type Deed = 'in' | 'late' | 'excused' | 'early' | 'first' | 'blank';

/** Whom the box stands for: what is typed, and the row that was chosen for just this text, if one was. */
export type Choice = {
  readonly text: string;
  readonly key: string | null;
  /** Others of the household, by key, who come along. */
  readonly along: readonly string[];
  readonly deed: Deed;
};

/** Someone who was marked last, for quick words about them. */
export type AtHand = Pick<DoorRow, 'name' | 'mark' | 'markedAt' | 'leftEarly' | 'firstTime'> & {
  readonly attendance: string;
};

/** What just happened, for the line that says it. `count`: people beside the one who is named. */
export type Said =
  | {
      readonly type: Deed | 'not-early' | 'not-first' | 'walk-in' | 'taken-back';
      readonly name: string;
      readonly count: number;
    }
  | { readonly type: 'already'; readonly name: string; readonly at: string }
  | { readonly type: 'doubt'; readonly text: string }
  | { readonly type: 'no-name' }
  | { readonly type: 'nothing-to-undo' }
  | { readonly type: 'failed'; readonly error: CommandError };

export type ArrivalsState = {
  /** What a text means: the one in the box when `isFresh`, else one from a moment ago, to be looked at and not chosen from. Null while the box is empty. */
  readonly found: DoorSearch | null;
  readonly isFresh: boolean;
  readonly said: Said | null;
  /** Grows with each thing said, so that the same words are said twice. */
  readonly turn: number;
  /** Texts that were sent off and could mean several people: nobody was marked. */
  readonly doubts: readonly string[];
  readonly atHand: AtHand | null;
  /** Marks that can be taken back, one after the other. */
  readonly undoable: number;
};

type Undoable = {
  readonly entries: readonly string[];
  readonly name: string;
  readonly count: number;
};

/** People arriving: each text is answered and marked in the order in which it was sent off, however fast they come. */
export type Arrivals = {
  read(): ArrivalsState;
  subscribe(listener: () => void): () => void;
  /** The box holds this now. */
  type(text: string): void;
  /** Does the deed for whom the choice stands for; resolves when it is saved, or said why not. `false`: in doubt. */
  send(choice: Choice): Promise<boolean>;
  /** The same for the one at hand. */
  sendAtHand(deed: Exclude<Deed, 'in'>): Promise<void>;
  /** Takes back the last mark that was not taken back yet. */
  undo(): Promise<void>;
  /** Takes a text off the list of doubts. */
  settle(text: string): void;
};

const START: ArrivalsState = {
  found: null,
  isFresh: false,
  said: null,
  turn: 0,
  doubts: [],
  atHand: null,
  undoable: 0,
};

/** Makes the arrivals of one event's door. */
export function createArrivals(vault: Pick<Vault, 'view' | 'run'>, event: string): Arrivals {
  let state = START;
  const listeners = new Set<() => void>();
  const marks: Undoable[] = [];
  let typed = '';
  let isAsking = false;
  let queue: Promise<unknown> = Promise.resolve();

  const become = (next: Partial<ArrivalsState>) => {
    state = { ...state, ...next, undoable: marks.length };
    for (const listener of listeners) listener();
  };
  const say = (said: Said, more: Partial<ArrivalsState> = {}) =>
    become({ ...more, said, turn: state.turn + 1 });

  const ask = (text: string) => vault.view('door-search', { event, text });

  /** Asks for the latest text only: what was typed over meanwhile is never asked for. */
  const look = async () => {
    if (isAsking) return;
    isAsking = true;
    try {
      while (typed !== '' && state.found?.text !== typed) {
        const found = await ask(typed);
        if (typed !== '') become({ found, isFresh: found.text === typed });
      }
    } finally {
      isAsking = false;
    }
  };

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = queue.then(work);
    queue = done.catch(() => undefined);
    return done;
  };

  /** Runs commands as one mark, and gives the ids of the last; null when one was refused. */
  const run = async (commands: readonly Command[], name: string, count = 0) => {
    const entries: string[] = [];
    let ids: readonly string[] = [];
    for (const command of commands) {
      const done = await vault.run(command);
      if (!done.ok) {
        say({ type: 'failed', error: done.error });
        return null;
      }
      ids = done.value.ids;
      if (done.value.entry) entries.push(done.value.entry);
    }
    if (entries.length > 0) marks.push({ entries, name, count });
    return ids;
  };

  const addWalkIn = async (name: string): Promise<boolean> => {
    const command: Command = { type: 'add-walk-in', event, member: null, name };
    if (doubtfulTexts(command).length > 0) {
      say({ type: 'no-name' });
      return false;
    }
    const ids = await run([command], name);
    const [attendance] = ids ?? [];
    if (!attendance) return false;
    say({ type: 'walk-in', name, count: 0 }, { atHand: cameNow(attendance, name) });
    return true;
  };

  const checkIn = async (row: DoorHit, along: readonly DoorRow[]): Promise<boolean> => {
    const coming = [row, ...along].filter(({ mark }) => !isThere(mark));
    const [first] = coming;
    if (!first) {
      say(
        { type: 'already', name: row.name, at: row.markedAt },
        { atHand: row.attendance ? { ...row, attendance: row.attendance } : null },
      );
      return true;
    }
    const count = coming.length - 1;
    const ids = await run(
      [{ type: 'check-in', event, arrivals: coming.map(arrivalOf) }],
      first.name,
      count,
    );
    const [attendance] = ids ?? [];
    if (!attendance) return false;
    say({ type: 'in', name: first.name, count }, { atHand: cameNow(attendance, first.name) });
    return true;
  };

  /** A word about one person, who comes onto the list with it if need be. */
  const mark = async (row: AtHand | DoorRow, deed: Exclude<Deed, 'in'>): Promise<boolean> => {
    let { attendance } = row;
    if (attendance === null) {
      const came = await vault.run({ type: 'check-in', event, arrivals: [arrivalOf(row)] });
      if (!came.ok) {
        say({ type: 'failed', error: came.error });
        return false;
      }
      attendance = came.value.ids[0] ?? '';
      if (came.value.entry) marks.push({ entries: [came.value.entry], name: row.name, count: 0 });
    }
    const change = marked(row, deed);
    const command: Command = { type: 'mark-attendance', attendance: [attendance], ...change };
    if (!(await run([command], row.name))) return false;
    const isNew = row.mark !== change.mark;
    const atHand: AtHand = {
      attendance,
      name: row.name,
      markedAt: isNew ? timeNow() : row.markedAt,
      leftEarly: row.leftEarly && isThere(change.mark),
      firstTime: row.firstTime,
      ...change,
    };
    say({ type: doneBy(deed, atHand), name: row.name, count: 0 }, { atHand });
    return true;
  };

  return {
    read: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    type(text) {
      typed = text.trim();
      // What was said of a text that meant several goes with that text.
      const { said } = state;
      const isPast = said?.type === 'doubt' && typed !== '' && typed !== said.text.trim();
      if (isPast) become({ said: null });
      if (typed === '') become({ found: null, isFresh: false });
      else become({ isFresh: state.found?.text === typed });
      void look();
    },
    send: ({ text, key, along, deed }) =>
      inTurn(async () => {
        const found = await ask(text.trim());
        const meant = key ?? found.sure;
        const doubt = () => {
          say({ type: 'doubt', text }, { doubts: [...state.doubts, text] });
          return false;
        };
        if (meant === 'walk-in') {
          return found.walkIn === '' ? doubt() : addWalkIn(found.walkIn);
        }
        const row = hitsOf(found).find((one) => one.key === meant);
        if (!row) return doubt();
        if (deed !== 'in') return mark(row, deed);
        const others = row.household.filter((one) => along.includes(one.key));
        return checkIn(row, others);
      }),
    sendAtHand: (deed) =>
      inTurn(async () => {
        if (state.atHand) await mark(state.atHand, deed);
      }),
    undo: () =>
      inTurn(async () => {
        const last = marks.pop();
        if (!last) {
          say({ type: 'nothing-to-undo' });
          return;
        }
        for (const entry of last.entries.toReversed()) {
          const undone = await vault.run({ type: 'undo', entry });
          if (!undone.ok) {
            say({ type: 'failed', error: undone.error });
            return;
          }
        }
        say({ type: 'taken-back', name: last.name, count: last.count }, { atHand: null });
      }),
    settle: (text) => become({ doubts: state.doubts.filter((one) => one !== text) }),
  };
}

/** Everyone whom a text may mean, in the order of the screen. */
export const hitsOf = ({ listed, members, alike }: DoorSearch): readonly DoorHit[] => [
  ...listed,
  ...members,
  ...alike,
];

const arrivalOf = (row: Pick<DoorRow, 'attendance'> & { readonly key?: string }): Arrival =>
  row.attendance === null ? { member: row.key ?? '' } : { attendance: row.attendance };

/** How someone stands who came just now. Not asked for again: the next person is being typed already. */
const cameNow = (attendance: string, name: string): AtHand => ({
  attendance,
  name,
  mark: 'present',
  markedAt: timeNow(),
  leftEarly: false,
  firstTime: null,
});

/** The time of this laptop, `HH:MM`. */
const timeNow = (): string => new Date().toTimeString().slice(0, 5);

/** What a deed came to: those that are on are turned off by the same. */
function doneBy(deed: Exclude<Deed, 'in'>, now: AtHand) {
  if (deed === 'early' && !now.leftEarly) return 'not-early';
  return deed === 'first' && now.firstTime !== true ? 'not-first' : deed;
}

/** What a deed makes of how someone stands. */
function marked(
  { mark, leftEarly, firstTime }: Pick<DoorRow, 'mark' | 'leftEarly' | 'firstTime'>,
  deed: Exclude<Deed, 'in'>,
) {
  const there = isThere(mark) ? mark : 'present';
  switch (deed) {
    case 'early':
      return { mark: there, leftEarly: !leftEarly } as const;
    case 'first':
      return { mark: there, firstTime: firstTime === true ? null : true } as const;
    default:
      return { mark: deed } as const;
  }
}
