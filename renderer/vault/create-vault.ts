import { KINDS } from '../core/model/kinds';
import type { Workspace } from '../core/model/workspace';
import type { Change } from '../core/record';
import { err, ok, type Result } from '../core/result';
import type { CommandContext } from './commands/context';
import { decide } from './commands/decide';
import { createExchange, type Exchange } from './exchange/create-exchange';
import { changePassphrase } from './opening/change-passphrase';
import { makeVault } from './opening/make-vault';
import { openVault } from './opening/open-vault';
import type { OpenedVault } from './opening/opened-vault';
import { SAMPLE_TODAY } from './sample/build-sample';
import { rateStrength } from './sealing/passphrase-strength';
import { generatePassphrase } from './sealing/passphrase-words';
import { createIdleFold } from './store/idle-fold';
import { createQueue } from './store/queue';
import type { WorkingSet } from './store/working-set';
import { uuidOf } from './uuid';
import type { Command, CommandError, Done, Vault } from './vault';
import type { VaultDeps } from './vault-deps';
import { answerView, warmViews } from './views/answer-view';

type Open = OpenedVault & { readonly exchange: Exchange; stop(): void };

/** After unlock the first screens come first; then what the first search would wait for is made. */
const WARM_AFTER_MS = 1_000;

/** Wires the vault. A plain object: it knows nothing of workers, and tests call it directly. */
export function createVault(deps: VaultDeps): Vault {
  let open: Open | null = null;
  const listeners = new Set<() => void>();
  // A command decides from what the one before it wrote.
  const queue = createQueue();

  const opened = (): Open => {
    if (!open) throw new Error('the vault is locked');
    return open;
  };
  const newId = () => uuidOf(deps.randomBytes(16));
  const today = () => (workspaceOf(opened().store.set)?.sample ? SAMPLE_TODAY : deps.today());

  const start = (vault: OpenedVault) => {
    const { store, device } = vault;
    const folding = createIdleFold(store, deps.after);
    const warming = startWarming(store.set, deps);
    const quiet = store.set.onApplied(() => {
      folding.noteChange();
      for (const listener of listeners) listener();
    });
    const exchange = createExchange({
      set: store.set,
      commit: store.commit,
      device,
      now: deps.now,
      today,
      newId,
      randomBytes: deps.randomBytes,
      rateStrength: (text) => rateStrength(text, namesOf(store.set)),
      ...(deps.testWorkFactor !== undefined && { workFactor: deps.testWorkFactor }),
    });
    open = {
      ...vault,
      exchange,
      stop() {
        quiet();
        warming.stop();
        folding.stop();
      },
    };
  };

  const run = async (command: Command): Promise<Result<Done, CommandError>> => {
    const { store } = opened();
    if (command.type === 'undo') {
      return store.undo(command.entry, undoneLines(store.set, command.entry));
    }
    const context: CommandContext = {
      set: store.set,
      newId,
      today,
      now: deps.now,
      ownGroup: workspaceOf(store.set)?.ownGroup ?? null,
    };
    const decided = decide(command, context);
    if (!decided.ok) return decided;
    const { changes, label, ids } = decided.value;
    const done = await store.commit({ changes }, { label });
    return done.ok ? ok({ ...done.value, ids }) : done;
  };

  return {
    async state() {
      if (open) return 'unlocked';
      const [header, names] = [await deps.rows.header(), await deps.rows.names()];
      const nothing = header.ok && header.value === null && names.ok && names.value.length === 0;
      return nothing ? 'empty' : 'locked';
    },
    create: (setup) =>
      queue.run(async () => {
        if (open) return err({ type: 'vault-exists' });
        const made = await makeVault(deps, setup);
        if (!made.ok) return made;
        start(made.value.opened);
        return ok({ recoveryCode: made.value.recoveryCode });
      }),
    unlock: (secret) =>
      queue.run(async () => {
        if (open) return ok(null);
        const found = await openVault(deps, secret);
        if (!found.ok) return found;
        start(found.value);
        return ok(null);
      }),
    changePassphrase: (current, next) =>
      queue.run(() => changePassphrase(deps, current, next, open ? namesOf(open.store.set) : [])),
    run: (command) => queue.run(() => run(command)),
    async view(name, query) {
      const { set, journal } = opened().store;
      return answerView(name, query, { set, today, journal });
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    previewExport: (request) => opened().exchange.previewExport(request),
    exportFile: (request, onProgress) => opened().exchange.exportFile(request, onProgress),
    planImport: (...request) => opened().exchange.planImport(...request),
    planRows: (plan, query) => opened().exchange.planRows(plan, query),
    applyImport: (plan, choices) => queue.run(() => opened().exchange.applyImport(plan, choices)),
    discardPlan: (plan) => opened().exchange.discardPlan(plan),
    fold: () => opened().store.fold(),
    generatePassphrase: (language) => generatePassphrase(language, deps.randomBytes),
    rateStrength: (passphrase, words) => rateStrength(passphrase, words),
    lock: () =>
      queue.run(async () => {
        if (!open) return;
        const { store, sealer, stop } = open;
        stop();
        open = null;
        await store.foldQuickly();
        await store.idle();
        sealer.drop();
      }),
  };
}

/** Makes in the background, part by part, what the first search would wait for. */
function startWarming(set: WorkingSet, deps: Pick<VaultDeps, 'after' | 'pause'>): { stop(): void } {
  let stopped = false;
  const cancel = deps.after(WARM_AFTER_MS, async () => {
    const parts = warmViews(set);
    while (!stopped && !parts.next().done) await deps.pause();
  });
  return {
    stop() {
      stopped = true;
      cancel();
    },
  };
}

function workspaceOf(set: WorkingSet): Workspace | undefined {
  for (const record of set.all('workspace')) return KINDS.workspace.read(record);
  return undefined;
}

/** What an attacker who knows the people would try first. */
function namesOf(set: WorkingSet): string[] {
  const workspace = workspaceOf(set);
  const groups = Array.from(set.all('group'), (record) => KINDS.group.read(record).name);
  return workspace ? [workspace.organizer, ...groups] : groups;
}

/** The line of the exchange log that tells of an import learns that the import was taken back. */
function undoneLines(set: WorkingSet, entry: string): Change[] {
  return Array.from(set.by('exchange-log', 'journalEntry', entry), ({ kind, id }) => ({
    kind,
    id,
    set: { undone: true },
  }));
}
