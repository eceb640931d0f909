import { isLarge, SLICE_BYTES } from '../../core/parcel';
import type { Job, Progress, Vault } from '../vault';
import {
  type Asked,
  type CallName,
  type FromWorker,
  JOBS,
  type JobName,
  type ToWorker,
} from './protocol';
import workerUrl from './vault.worker.ts?worker&url';

/** As much of a worker as the client needs. */
export type VaultWorker = {
  postMessage(message: ToWorker, transfer?: Transferable[]): void;
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null;
  onerror: ((event: never) => void) | null;
};

type Waiting = {
  resolve(value: unknown): void;
  reject(reason: Error): void;
  readonly onProgress?: (progress: Progress) => void;
};

/**
 * The vault as the page holds it: every door becomes a message to the worker, which starts with the first
 * one. A promise rejects only for a bug. The app makes one client and ends it with its window.
 */
export function createVaultClient(startWorker: () => VaultWorker = startVaultWorker): Vault {
  const waiting = new Map<number, Waiting>();
  const listeners = new Set<() => void>();
  let worker: VaultWorker | undefined;
  let lastId = 0;

  const hear = (message: FromWorker) => {
    if (message.type === 'changed') {
      for (const listener of listeners) listener();
      return;
    }
    const asked = waiting.get(message.id);
    if (message.type === 'progress') {
      asked?.onProgress?.(message.progress);
      return;
    }
    waiting.delete(message.id);
    if (message.type === 'answer') asked?.resolve(message.value);
    else asked?.reject(new Error(`vault: ${message.kind}`));
  };

  const send = (message: ToWorker, transfer: Transferable[] = []) => {
    if (!worker) {
      worker = startWorker();
      worker.onmessage = (event) => hear(event.data);
      worker.onerror = () => {
        for (const asked of waiting.values()) asked.reject(new Error('vault: worker failed'));
        waiting.clear();
      };
    }
    worker.postMessage(message, transfer);
  };

  /** A large argument that stays here goes ahead in slices: cloning it at once would hold up the window. */
  const ask = async (asked: Asked, moved: Transferable[]): Promise<void> => {
    const at = moved.length > 0 ? -1 : asked.args.findIndex(isLarge);
    if (at < 0) return send(asked, moved);
    const whole = asked.args[at] as Uint8Array<ArrayBuffer>;
    for (let from = 0; from < whole.length; from += SLICE_BYTES) {
      const bytes = whole.slice(from, from + SLICE_BYTES);
      send({ type: 'slice', id: asked.id, bytes }, [bytes.buffer]);
      await new Promise((turn) => setTimeout(turn));
    }
    send({ ...asked, args: asked.args.with(at, null), inSlices: at });
  };

  const call =
    (name: CallName, moved: (...args: never[]) => Transferable[] = () => []) =>
    (...args: unknown[]): Promise<never> =>
      new Promise<unknown>((resolve, reject) => {
        const id = ++lastId;
        waiting.set(id, { resolve, reject });
        void ask({ type: 'call', id, name, args }, moved(...(args as never[])));
      }) as Promise<never>;

  const start =
    (name: JobName, moved: (...args: never[]) => Transferable[] = () => []) =>
    (...args: unknown[]): Job<never> => {
      const id = ++lastId;
      const [onProgress] = args.splice(JOBS[name], 1) as [(progress: Progress) => void];
      const outcome = new Promise<unknown>((resolve, reject) => {
        waiting.set(id, { resolve, reject, onProgress });
      });
      const asked = ask({ type: 'start', id, name, args }, moved(...(args as never[])));
      return {
        outcome: outcome as Promise<never>,
        cancel: () => void asked.then(() => send({ type: 'cancel', id })),
      };
    };

  return {
    state: call('state'),
    create: call('create'),
    unlock: call('unlock'),
    opened: call('opened'),
    changePassphrase: call('changePassphrase'),
    run: call('run'),
    view: call('view'),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    openDoor: call('openDoor'),
    keepDoorPin: call('keepDoorPin'),
    door: call('door'),
    leaveDoor: call('leaveDoor'),
    ownCard: call('ownCard'),
    addCard: call('addCard'),
    vouchForDevice: call('vouchForDevice'),
    renewKeys: call('renewKeys'),
    compareWords: call('compareWords'),
    howSealed: call('howSealed'),
    lookIntoFolderFile: call('lookIntoFolderFile'),
    noteFolderFiles: call('noteFolderFiles'),
    readCalendar: call('readCalendar'),
    writeCalendar: call('writeCalendar'),
    writeDays: call('writeDays'),
    previewExport: call('previewExport'),
    exportFile: start('exportFile'),
    planImport: start('planImport'),
    noteHandedOver: call('noteHandedOver'),
    previewWithdrawal: call('previewWithdrawal'),
    recallFile: start('recallFile'),
    planRows: call('planRows'),
    applyImport: call('applyImport'),
    discardPlan: call('discardPlan'),
    // A table can be as large as a copy, and is not needed here any more.
    openTable: start('openTable', (file: Uint8Array<ArrayBuffer>) => [file.buffer]),
    readTable: call('readTable'),
    tableCells: call('tableCells'),
    planTable: start('planTable'),
    tableRows: call('tableRows'),
    changeTable: call('changeTable'),
    applyTable: start('applyTable'),
    discardTable: call('discardTable'),
    membersTable: call('membersTable'),
    countsTable: call('countsTable'),
    scanDuplicates: start('scanDuplicates'),
    fold: call('fold'),
    snapshot: call('snapshot'),
    // A copy of the whole store is moved: cloning it would hold up the window.
    isBehind: call('isBehind', (copy: Uint8Array<ArrayBuffer>) => [copy.buffer]),
    restore: call('restore'),
    generatePassphrase: call('generatePassphrase'),
    rateStrength: call('rateStrength'),
    lock: call('lock'),
  };
}

type TrustedTypes = {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
};

/** Starts the one worker. The content security policy lets this policy, and no other, make an address into code. */
function startVaultWorker(): VaultWorker {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('app-worker', {
    createScriptURL(url) {
      if (url !== workerUrl) throw new TypeError('not the worker of the vault');
      return url;
    },
  });
  const address = policy ? policy.createScriptURL(workerUrl) : workerUrl;
  return new Worker(address, { type: 'module', name: 'vault' });
}
