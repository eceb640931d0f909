import { execFileSync } from 'node:child_process';
import { type Convite, launchConvite } from '../../e2e/launch';
import type { SeededProfile } from './seed-profile';

/** Times of one unlock, in milliseconds from where each row says. */
export type Opening = {
  readonly key: number;
  readonly firstList: number;
  readonly all: number;
};

/** Starts a seeded profile and waits for its lock screen; gives the milliseconds that took. */
export async function startLocked(
  profile: SeededProfile,
): Promise<{ readonly convite: Convite; readonly ms: number }> {
  const began = Date.now();
  const convite = await launchConvite({ profile: profile.folder });
  await convite.window.getByLabel('Passphrase').first().waitFor({ state: 'visible' });
  return { convite, ms: Date.now() - began };
}

/** Unlocks straight into the member list and measures the way there, by the clocks of the page and its worker. */
export async function unlockIntoMembers(
  convite: Convite,
  profile: SeededProfile,
): Promise<Opening> {
  const { window } = convite;
  await window.evaluate(() => {
    location.hash = '/members';
    const seen = new MutationObserver(() => {
      if (!document.querySelector('[role=grid] [role=row][aria-rowindex="2"]')) return;
      seen.disconnect();
      requestAnimationFrame(() => performance.mark('first-list'));
    });
    seen.observe(document, { subtree: true, childList: true });
  });
  await window.getByLabel('Passphrase').first().fill(profile.passphrase);
  await window.keyboard.press('Enter');
  await window.waitForFunction(
    () => performance.getEntriesByName('first-list').length > 0,
    undefined,
    { timeout: 120_000 },
  );
  const inWindow = await window.evaluate(
    () => performance.timeOrigin + (performance.getEntriesByName('first-list')[0]?.startTime ?? 0),
  );
  const steps = await vaultWorker(convite).evaluate(async () => {
    const at = (name: string) => performance.getEntriesByName(name).at(-1)?.startTime;
    // The records follow behind the first screens.
    while (at('records-open') === undefined) await new Promise((turn) => setTimeout(turn, 20));
    return ['unlock-begins', 'key-ready', 'records-open'].map(
      (name) => performance.timeOrigin + (at(name) ?? Number.NaN),
    );
  });
  const [begins = 0, ready = 0, open = 0] = steps;
  return { key: ready - begins, firstList: inWindow - ready, all: open - ready };
}

/** The worker that holds the vault. */
export function vaultWorker(convite: Convite) {
  const worker = convite.window.workers()[0];
  if (!worker) throw new Error('no worker runs');
  return worker;
}

/** Milliseconds to read every sealed row as bytes from IndexedDB, and nothing else. */
export function readAllRows(convite: Convite): Promise<number> {
  return convite.window.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('convite'));
    const began = performance.now();
    const rows = await done(database.transaction('rows').objectStore('rows').getAll());
    for (const { b } of rows) if (b instanceof Blob) await b.arrayBuffer();
    const ms = performance.now() - began;
    database.close();
    return ms;
  });
}

/** Milliseconds of Argon2id alone at the cost that the vault's header asks for. */
export async function argonAlone(convite: Convite): Promise<number> {
  const cost = await convite.window.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('convite'));
    const headers = await done(database.transaction('headers').objectStore('headers').getAll());
    database.close();
    return headers[0].passphrase.cost as { memory: number; passes: number; lanes: number };
  });
  const executable = await convite.app.evaluate(() => process.execPath);
  const printed = execFileSync(
    executable,
    [
      'scripts/bench/argon2-alone.mjs',
      ...[cost.memory, cost.passes, cost.lanes].map((part) => String(part)),
    ],
    { env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' }, encoding: 'utf8' },
  );
  return Number(printed);
}
