import type { ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {
  type ElectronApplication,
  _electron as electron,
  expect,
  type Page,
  test as plain,
} from '@playwright/test';
import axe from 'axe-core';
import type { Preferences } from '../electron/bridge/contract';

const isRoot = process.getuid?.() === 0;
const opened = new Set<Convite>();
const madeProfiles = new Set<string>();

/** `profile`: a folder to start on, else a fresh one. `language`: chosen beforehand, else the app asks as at first run. */
export type LaunchOptions = {
  readonly profile?: string;
  readonly args?: readonly string[];
  readonly language?: 'en' | 'es';
  readonly preferences?: Partial<Preferences>;
  readonly env?: Readonly<Record<string, string>>;
};

/** A running Convite. `app` and `window` are those of now: `reopen` and `lockedBy` bring new ones. */
export type Convite = {
  readonly app: ElectronApplication;
  readonly window: Page;
  readonly profile: string;
  /** What the console of any of its pages complained about, policy violations among it. */
  readonly complaints: readonly string[];
  /** Of a process that ended; null while it runs, or when it was killed. */
  readonly exitCode: number | null;
  /** Quits as a person would. */
  close(): Promise<void>;
  /** Ends the process with no chance to save anything. */
  kill(): Promise<void>;
  /** Starts it again on the same profile, closing it first if it still runs. */
  reopen(): Promise<Page>;
  /** Does something that locks, and waits for the fresh window that replaces this one. */
  lockedBy(action: () => Promise<unknown>): Promise<Page>;
  /** What the next open dialog returns; null: the person cancels. */
  chooseFileToOpen(file: string | null): Promise<void>;
  /** What the next save dialog returns; null: the person cancels. */
  chooseFileToSave(file: string | null): Promise<void>;
  /** Keeps a picture of the window in `artifacts/screenshots/<language>/<name>.png`. */
  screenshot(name: string): Promise<void>;
};

/** Playwright's `test`; afterwards it ends every Convite that the test left running and drops the profiles made for it. */
export const test = plain.extend<{ cleanUp: undefined }>({
  cleanUp: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are asked for from this pattern
    async ({}, use, info) => {
      await use(undefined);
      for (const convite of opened) {
        if (info.status !== info.expectedStatus) {
          const body = await convite.window.screenshot({ timeout: 5_000 }).catch(() => null);
          if (body) await info.attach('window', { body, contentType: 'image/png' });
        }
        await convite.kill();
      }
      for (const profile of madeProfiles) fs.rmSync(profile, { recursive: true, force: true });
      madeProfiles.clear();
    },
    { auto: true },
  ],
});

export { expect };

/** Starts the built app in real Electron and waits for its window. */
export async function launchConvite(options: LaunchOptions = {}): Promise<Convite> {
  const profile = options.profile ?? freshFolder('profile');
  seedPreferences(profile, options);
  const complaints: string[] = [];
  let running = await start(profile, options, complaints);

  const convite: Convite = {
    get app() {
      return running.app;
    },
    get window() {
      return running.window;
    },
    profile,
    complaints,
    get exitCode() {
      return running.child.exitCode;
    },
    async close() {
      opened.delete(convite);
      await running.app.close();
    },
    async kill() {
      opened.delete(convite);
      if (hasEnded(running.child)) return;
      const closed = running.app.waitForEvent('close');
      running.child.kill('SIGKILL');
      await closed;
    },
    async reopen() {
      if (!hasEnded(running.child)) await convite.close();
      running = await start(profile, options, complaints);
      opened.add(convite);
      return running.window;
    },
    async lockedBy(action) {
      const fresh = running.app.waitForEvent('window');
      // The page that asks is gone before it hears the answer.
      await action().catch(() => undefined);
      running = { ...running, window: await fresh };
      await running.window.waitForLoadState();
      return running.window;
    },
    async chooseFileToOpen(file) {
      await running.app.evaluate(({ dialog }, chosen) => {
        dialog.showOpenDialog = async () =>
          chosen === null
            ? { canceled: true, filePaths: [] }
            : { canceled: false, filePaths: [chosen] };
      }, file);
    },
    async chooseFileToSave(file) {
      await running.app.evaluate(({ dialog }, chosen) => {
        dialog.showSaveDialog = async () => ({ canceled: chosen === null, filePath: chosen ?? '' });
      }, file);
    },
    async screenshot(name) {
      const language = await running.window.evaluate(() => document.documentElement.lang || 'en');
      await running.window.screenshot({ path: `artifacts/screenshots/${language}/${name}.png` });
    },
  };
  opened.add(convite);
  return convite;
}

/** An empty folder of the system's temporary one, dropped when the test ends. */
export function freshFolder(purpose: string): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `convite-e2e-${purpose}-`));
  madeProfiles.add(folder);
  return folder;
}

/** Fails with one line for each problem that axe-core finds on the page as it is now. */
export async function expectNoAxeViolations(window: Page): Promise<void> {
  await window.evaluate(axe.source);
  const found = await window.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document);
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
    );
  });
  expect(found).toEqual([]);
}

async function start(
  profile: string,
  { args = [], env = {} }: LaunchOptions,
  complaints: string[],
): Promise<Running> {
  const app = await electron.launch({
    args: ['.', `--user-data-dir=${profile}`, '--disable-gpu', ...args],
    // Chromium does not start as root with its sandbox on; everyone else tests with it.
    chromiumSandbox: !isRoot,
    env: { ...definedOf(process.env), LANG: 'en_US.UTF-8', LANGUAGE: 'en', ...env },
  });
  app.on('window', (page) => listen(page, complaints));
  const window = await app.firstWindow();
  listen(window, complaints);
  await window.waitForLoadState();
  return { app, window, child: app.process() };
}

type Running = {
  readonly app: ElectronApplication;
  readonly window: Page;
  readonly child: ChildProcess;
};

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

const heard = new WeakSet<Page>();

function listen(page: Page, complaints: string[]): void {
  if (heard.has(page)) return;
  heard.add(page);
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
}

function seedPreferences(profile: string, { language, preferences }: LaunchOptions): void {
  if (!language && !preferences) return;
  const file = path.join(profile, 'preferences.json');
  const before: Preferences = fs.existsSync(file)
    ? JSON.parse(fs.readFileSync(file, 'utf8'))
    : { language: null, theme: 'light', density: 'roomy', paper: 'letter', autoLockMinutes: 5 };
  const seeded = { ...before, ...(language ? { language } : {}), ...preferences };
  fs.writeFileSync(file, JSON.stringify(seeded));
}

function definedOf(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
