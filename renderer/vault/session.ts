import type { Change } from '../core/record';
import { err, ok, type Result } from '../core/result';
import type { ViewName, Views } from '../core/views/views';
import type { CalendarDoor } from './calendar-door';
import { createCalendarFiles } from './calendar-files';
import type { CommandContext } from './commands/context';
import { decide } from './commands/decide';
import { createDoorPlans, type DoorPlans } from './door/door-plans';
import { createExchange, type Exchange } from './exchange/create-exchange';
import { hangingIn, labelled } from './kept-in';
import { createScan } from './matching/scan-duplicates';
import { firstAnswers } from './opening/first-answers';
import { namesOf, workspaceOf } from './opening/known-workspace';
import { holdOf, isErasing } from './retention/legal-hold';
import { SAMPLE_TODAY } from './sample/build-sample';
import { rateStrength } from './sealing/passphrase-strength';
import type { HowFar } from './snapshot/is-behind';
import { createIdleFold } from './store/idle-fold';
import type { Store } from './store/store';
import type { WorkingSet } from './store/working-set';
import type { TableDoor } from './table-door';
import { createTables, type Tables } from './tables/create-tables';
import { createMembersTable } from './tables/members-table';
import { uuidOf } from './uuid';
import type { Command, CommandError, Done, StoreError } from './vault';
import type { VaultDeps } from './vault-deps';
import { answerView, warmViews } from './views/answer-view';
import { membersOfRule } from './views/segment-members';

/** A vault between unlock and lock, with every record open. */
export type Session = {
  /** For the guard of the door; read only. */
  readonly set: WorkingSet;
  readonly calendarFiles: CalendarDoor;
  readonly doorPlans: DoorPlans;
  readonly exchange: Exchange;
  readonly tables: Tables;
  readonly membersTable: TableDoor['membersTable'];
  readonly scanDuplicates: TableDoor['scanDuplicates'];
  /** What an attacker who knows the people would try first. */
  names(): readonly string[];
  run(command: Command): Promise<Result<Done, CommandError>>;
  view<N extends ViewName>(name: N, query: Views[N]['query']): Views[N]['result'];
  fold(): Promise<Result<null, StoreError>>;
  /** How far the store has come, as it is on disk. */
  howFar(): HowFar;
  /** Folds what takes a moment, and writes nothing more. */
  end(): Promise<void>;
};

/** After unlock the first screens come first. */
const WARM_AFTER_MS = 1_000;
/** Nobody types when nothing was asked for so long. */
const QUIET_MS = 400;

/** Wires commands, views and exchange over a store. `onChange` hears of every durable change. */
export function createSession(
  deps: VaultDeps,
  store: Store,
  device: string,
  onChange: () => void,
): Session {
  const { set } = store;
  const newId = () => uuidOf(deps.randomBytes(16));
  const today = () => (workspaceOf(set)?.sample ? SAMPLE_TODAY : deps.today());
  const view: Session['view'] = (name, query) =>
    answerView(name, query, { set, today, journal: store.journal });

  let frontVersion = -1;
  /** Keeps the first screens ready for the next unlock, unless they still are. */
  const keepFront = async () => {
    const version = set.version();
    if (version === frontVersion) return;
    const written = await store.writeFront(firstAnswers(view, today()));
    if (written.ok) frontVersion = version;
  };
  const fold = async () => {
    const folded = await store.fold();
    if (folded.ok) await keepFront();
    return folded;
  };

  const folding = createIdleFold({ fold, looseRows: store.looseRows }, deps.after);
  const quiet = set.onApplied(() => {
    folding.noteChange();
    onChange();
  });
  let lastAsked = Number.NEGATIVE_INFINITY;
  const warming = startWarming(store, deps, today, () => deps.elapsed() - lastAsked < QUIET_MS);
  const tableDeps = { set, commit: store.commit, now: deps.now, today, newId, pause: deps.pause };

  const exchange = createExchange({
    set,
    commit: store.commit,
    entries: store.entries,
    device,
    now: deps.now,
    today,
    newId,
    randomBytes: deps.randomBytes,
    rateStrength: (text) => rateStrength(text, namesOf(set)),
    ...(deps.testWorkFactor !== undefined && { workFactor: deps.testWorkFactor }),
  });

  return {
    set,
    view(name, query) {
      lastAsked = deps.elapsed();
      return view(name, query);
    },
    calendarFiles: createCalendarFiles({ set, today, pause: deps.pause }),
    doorPlans: createDoorPlans({
      set,
      commit: store.commit,
      today,
      randomBytes: deps.randomBytes,
      testCost: deps.testCost,
    }),
    fold,
    names: () => namesOf(set),
    howFar: store.root,
    exchange,
    tables: createTables(tableDeps),
    membersTable: createMembersTable(tableDeps, (query) =>
      view('members', { ...query, from: 0, count: set.count('member') }).rows.map(({ id }) => id),
    ),
    scanDuplicates: createScan(set, deps.pause),
    async run(command) {
      if (command.type === 'undo') {
        const lines = undoneLines(set, command.entry);
        const refuses = holdOf(set) ? isErasing : undefined;
        const hanging = hangingIn(set);
        const undone = await store.undo(command.entry, { lasting: lines, refuses, hanging });
        if (undone.ok) return ok({ ...undone.value, keptIn: labelled(undone.value.keptIn, set) });
        const { error } = undone;
        return error.type === 'undo-refused' ? err({ type: 'legal-hold' }) : err(error);
      }
      if (command.type === 'withdraw-partner' || command.type === 'withdraw-file') {
        return exchange.withdraw(command);
      }
      const workspace = workspaceOf(set);
      const context: CommandContext = {
        set,
        newId,
        today,
        now: deps.now,
        membersOf: (rule) => membersOfRule(set, rule, today()),
        device,
        organizer: workspace?.organizer ?? '',
        ownGroup: workspace?.ownGroup ?? null,
      };
      const decided = decide(command, context);
      if (!decided.ok) return decided;
      const { label, ids, ...batch } = decided.value;
      const done = await store.commit(batch, { label });
      return done.ok ? ok({ ...done.value, ids }) : done;
    },
    async end() {
      quiet();
      folding.stop();
      warming.stop();
      await store.foldQuickly();
      await keepFront();
      await store.idle();
    },
  };
}

/**
 * Does in the background what opening put off, and makes, part by part, what the first search would wait for. Whoever
 * asks meanwhile (`isAsked`) comes first.
 */
function startWarming(
  store: Store,
  deps: VaultDeps,
  today: () => string,
  isAsked: () => boolean,
): { stop(): void } {
  let stopped = false;
  const turn = async () => {
    await deps.pause();
    while (!stopped && isAsked()) await deps.sleep(QUIET_MS / 2);
  };
  const cancel = deps.after(WARM_AFTER_MS, async () => {
    while (!stopped && store.settleOne()) await turn();
    const parts = warmViews(store.set, today());
    while (!stopped && !parts.next().done) await turn();
  });
  return {
    stop() {
      stopped = true;
      cancel();
    },
  };
}

/** The line of the exchange log that tells of an import learns that the import was taken back. */
function undoneLines(set: WorkingSet, entry: string): Change[] {
  return Array.from(set.by('exchange-log', 'journalEntry', entry), ({ kind, id }) => ({
    kind,
    id,
    set: { undone: true },
  }));
}
