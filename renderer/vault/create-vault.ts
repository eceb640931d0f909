import { err, ok, type Result } from '../core/result';
import { guardDoor, type UnguardedVault } from './door/guard-door';
import { changePassphrase } from './opening/change-passphrase';
import { keptAnswer } from './opening/first-answers';
import { closedState } from './opening/is-empty';
import { makeVault } from './opening/make-vault';
import { openVault } from './opening/open-vault';
import type { OpenedVault } from './opening/opened-vault';
import { tryPassphrase } from './opening/try-passphrase';
import { rateStrength } from './sealing/passphrase-strength';
import { generatePassphrase } from './sealing/passphrase-words';
import { createSession, type Session } from './session';
import { isBehind } from './snapshot/is-behind';
import { putBack } from './snapshot/put-back';
import { takeSnapshot } from './snapshot/take-snapshot';
import { createQueue } from './store/queue';
import { countsTable } from './tables/counts-table';
import type { Job, UnlockError, Vault } from './vault';
import type { VaultDeps } from './vault-deps';

/** An unlocked vault. `session` is there once every record is open, `coming` promises it. */
type Open = OpenedVault & {
  readonly coming: Promise<Result<Session, UnlockError>>;
  session: Session | null;
};

/** Wires the vault. A plain object: it knows nothing of workers, and tests call it directly. */
export function createVault(deps: VaultDeps): Vault {
  let open: Open | null = null;
  /** Whether the store was found damaged, or set back, when it was last opened. Only then may a snapshot take its place. */
  let isDamaged = false;
  const listeners = new Set<() => void>();
  // A command decides from what the one before it wrote.
  const queue = createQueue();

  const opened = (): Open => {
    if (!open) throw new Error('the vault is locked');
    return open;
  };
  const ready = async (): Promise<Session> => {
    const { session, coming } = opened();
    if (session) return session;
    const came = await coming;
    if (!came.ok) throw new Error('the vault could not be opened');
    return came.value;
  };
  const tell = () => {
    for (const listener of listeners) listener();
  };

  const start = (vault: OpenedVault) => {
    const coming = vault.store.then((store) =>
      store.ok ? ok(createSession(deps, store.value, vault.device, tell)) : store,
    );
    const started: Open = { ...vault, coming, session: null };
    open = started;
    // A failure is told by `opened` and by whoever needs the session.
    void coming.then((came) => {
      if (came.ok) started.session = came.value;
      else isDamaged = isDamage(came.error);
    });
    return coming;
  };

  /** A job that begins once every record is open. */
  const later = <T>(begin: (session: Session) => Job<T>, cancelled: T): Job<T> => {
    let job: Job<T> | undefined;
    let stopped = false;
    return {
      outcome: ready().then((session) => {
        if (stopped) return cancelled;
        job = begin(session);
        return job.outcome;
      }),
      cancel() {
        stopped = true;
        job?.cancel();
      },
    };
  };

  const vault: UnguardedVault = {
    state: async () => (open ? 'unlocked' : closedState(deps.rows)),
    create: (setup) =>
      queue.run(async () => {
        if (open) return err({ type: 'vault-exists' });
        const made = await makeVault(deps, setup);
        if (!made.ok) return made;
        await start(made.value.opened);
        return ok({ recoveryCode: made.value.recoveryCode });
      }),
    unlock: (secret) =>
      queue.run(async () => {
        if (open) return ok(null);
        const found = await openVault(deps, secret);
        isDamaged = !found.ok && isDamage(found.error);
        if (!found.ok) return found;
        void start(found.value);
        return ok(null);
      }),
    async opened() {
      const came = await opened().coming;
      return came.ok ? ok(null) : came;
    },
    changePassphrase: (current, next) =>
      queue.run(() => changePassphrase(deps, current, next, open?.session?.names() ?? [])),
    run: (command) => queue.run(async () => (await ready()).run(command)),
    async view(name, query) {
      const { session, front, coming } = opened();
      const kept = session ? undefined : keptAnswer(front, name, query, deps.today());
      if (kept) return kept;
      const came = session ? ok(session) : await coming;
      // `opened` tells what is wrong, and whatever asked goes away with the vault.
      return came.ok ? came.value.view(name, query) : new Promise(() => {});
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ownCard: () => queue.run(async () => (await ready()).exchange.ownCard()),
    addCard: (card) => queue.run(async () => (await ready()).exchange.addCard(card)),
    vouchForDevice: async (device) => (await ready()).exchange.vouchForDevice(device),
    renewKeys: (vouch) => queue.run(async () => (await ready()).exchange.renewKeys(vouch)),
    compareWords: async (...which) => (await ready()).exchange.compareWords(...which),
    howSealed: async (head) => (await ready()).exchange.howSealed(head),
    lookIntoFolderFile: async (head, size) =>
      (await ready()).exchange.lookIntoFolderFile(head, size),
    noteFolderFiles: (notes) =>
      queue.run(async () => (await ready()).exchange.noteFolderFiles(notes)),
    readCalendar: async (file) => (await ready()).calendarFiles.readCalendar(file),
    writeCalendar: async (events) => (await ready()).calendarFiles.writeCalendar(events),
    writeDays: async (days) => (await ready()).calendarFiles.writeDays(days),
    previewExport: async (request) => (await ready()).exchange.previewExport(request),
    exportFile: (request, onProgress) =>
      later(({ exchange }) => exchange.exportFile(request, onProgress), err({ type: 'cancelled' })),
    planImport: (...request) =>
      later(({ exchange }) => exchange.planImport(...request), err({ type: 'cancelled' })),
    noteHandedOver: (names) =>
      queue.run(async () => (await ready()).exchange.noteHandedOver(names)),
    previewWithdrawal: async (what) => (await ready()).exchange.previewWithdrawal(what),
    recallFile: (file, onProgress) =>
      later(({ exchange }) => exchange.recallFile(file, onProgress), err({ type: 'cancelled' })),
    planRows: async (plan, query) => (await ready()).exchange.planRows(plan, query),
    applyImport: (plan, decisions) =>
      queue.run(async () => (await ready()).exchange.applyImport(plan, decisions)),
    discardPlan: async (plan) => (await ready()).exchange.discardPlan(plan),
    openTable: (file, onProgress) =>
      later(({ tables }) => tables.openTable(file, onProgress), err({ type: 'cancelled' })),
    readTable: async (table, reading) => (await ready()).tables.readTable(table, reading),
    tableCells: async (table) => (await ready()).tables.tableCells(table),
    planTable: (table, wish, onProgress) =>
      later(({ tables }) => tables.planTable(table, wish, onProgress), err({ type: 'cancelled' })),
    tableRows: async (table, query) => (await ready()).tables.tableRows(table, query),
    changeTable: async (table, change) => (await ready()).tables.changeTable(table, change),
    applyTable: (table, confirmed, onProgress) =>
      later(
        ({ tables }) => tables.applyTable(table, confirmed, onProgress),
        err({ type: 'cancelled' }),
      ),
    discardTable: async (table) => (await ready()).tables.discardTable(table),
    membersTable: async (request) => (await ready()).membersTable(request),
    countsTable: async (rows) => (await ready()) && countsTable(rows),
    scanDuplicates: (onProgress) =>
      later(({ scanDuplicates }) => scanDuplicates(onProgress), err({ type: 'cancelled' })),
    fold: async () => (await ready()).fold(),
    async snapshot() {
      // What was not opened yet may be damaged, and no copy of that should follow a good one.
      if (open) await ready();
      return takeSnapshot(deps);
    },
    async isBehind(snapshot) {
      const session = await ready();
      const { sealer } = opened();
      isDamaged = await isBehind(session.howFar(), snapshot, sealer);
      return isDamaged;
    },
    restore: (snapshot) =>
      queue.run(async () => {
        if (open) return err({ type: 'vault-exists' });
        const restored = await putBack(deps, snapshot, isDamaged);
        if (restored.ok) isDamaged = false;
        return restored;
      }),
    generatePassphrase: (language) => generatePassphrase(language, deps.randomBytes),
    rateStrength: (passphrase, words) => rateStrength(passphrase, words),
    lock: () =>
      queue.run(async () => {
        if (!open) return;
        const { coming, sealer } = open;
        open = null;
        const came = await coming;
        if (came.ok) await came.value.end();
        sealer.drop();
      }),
  };
  return guardDoor(vault, {
    set: async () => (await ready()).set,
    keepPin: (event, pin) => queue.run(async () => (await ready()).doorPlans.keepPin(event, pin)),
    pinOf: async (event) => (await ready()).doorPlans.pinOf(event),
    noteLeft: (event) => queue.run(async () => (await ready()).doorPlans.noteLeft(event)),
    tryPassphrase: (passphrase) => tryPassphrase(deps, passphrase),
  });
}

const isDamage = ({ type }: UnlockError): boolean =>
  type === 'store-tampered' || type === 'store-failed';
