import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { listPackage } from '@electron/asar';
import { expect, test } from '@playwright/test';
import { readFuses } from '../scripts/fuses.mjs';

// What people get is not what the journeys drive, so it is packed, read back and started here once.
// biome-ignore lint/suspicious/noSkippedTests: one system's layout is enough to look at
test.skip(process.platform !== 'linux', 'Other systems lay the packed folder out otherwise.');
test.describe.configure({ mode: 'serial' });

/** `npm run dist -- --verify` names what it made; otherwise a folder is packed for this test. */
const output = path.resolve(process.env['CONVITE_PACKED'] ?? 'artifacts/packaging');
const folder = path.join(output, 'linux-unpacked');
const program = path.join(folder, 'convite');

test.beforeAll(() => {
  test.setTimeout(180_000);
  if (process.env['CONVITE_PACKED']) return;
  const args = ['scripts/dist.mjs', '--dir', `--into=${output}`];
  execFileSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
});

test('every fuse of the packed program is set as the safety document says', () => {
  const { wasmTrapHandlers, ...others } = readFuses(program);
  expect(others).toEqual({
    runAsNode: false,
    enableCookieEncryption: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  });
  // The stand-in for the official Electron is older than the ninth fuse.
  const isOfficial = !fs.existsSync(path.join(output, 'TEST-BUILD.txt'));
  expect(wasmTrapHandlers).toBe(isOfficial ? true : undefined);
});

test('the app holds its own built files and nothing else', () => {
  const files = listPackage(path.join(folder, 'resources/app.asar'), { isPack: false });
  const strange = files.filter((file) => !/^[/\\](out|package\.json)/.test(file));
  expect(strange).toEqual([]);
  expect(files).toContain('/out/main/main.js');
  expect(files).toContain('/out/preload/preload.cjs');
  expect(files).toContain('/out/renderer/index.html');
  expect(files.filter((file) => /\.(map|ts|tsx)$|test|sources\.sha256/.test(file))).toEqual([]);
});

test('nothing of the development runtime is left in what people get', () => {
  const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' });
  expect(files).not.toContain('version');
  expect(files).not.toContain('resources/default_app.asar');
  expect(files.filter((file) => /cypress|browser_v8_context/i.test(file))).toEqual([]);
  expect(files).toContain('LICENSE.convite.txt');
  expect(files).toContain('LICENSES.chromium.html');
});

test('the packed app opens its window in a fresh home', async () => {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'convite-packed-'));
  const screen = await startScreen();
  const app = startApp(home, screen.display);
  try {
    await expect
      .poll(() => windowsOn(screen.display), { timeout: 30_000 })
      .toContain('"Convite": ("convite"');
    expect(app.exitCode).toBeNull();
  } finally {
    await ended(app);
    await ended(screen.server);
    fs.rmSync(home, { recursive: true, force: true });
  }
});

test('the packed app refuses to start with a debugging port', async () => {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'convite-packed-'));
  const screen = await startScreen();
  const app = startApp(home, screen.display, ['--remote-debugging-port=9333']);
  try {
    await expect.poll(() => app.exitCode, { timeout: 15_000 }).not.toBeNull();
    expect(windowsOn(screen.display)).not.toContain('"Convite"');
  } finally {
    await ended(app);
    await ended(screen.server);
    fs.rmSync(home, { recursive: true, force: true });
  }
});

/** A display of its own, so that no window of another test is mistaken for ours. */
async function startScreen() {
  const args = ['-displayfd', '1', '-screen', '0', '1280x800x24', '-nolisten', 'tcp'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const number = await new Promise<string>((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', () => reject(new Error('Xvfb ended.')));
    server.stdout.once('data', (bytes: Buffer) => resolve(bytes.toString().trim()));
  });
  return { server, display: `:${number}` };
}

/** Root is only met on test machines; there the app runs as nobody, with its sandbox, where that can be. */
function startApp(home: string, display: string, args: readonly string[] = []): ChildProcess {
  const env = { PATH: process.env['PATH'], HOME: home, XDG_CONFIG_HOME: home, DISPLAY: display };
  const options = { env, cwd: home, stdio: 'ignore' } as const;
  if (process.getuid?.() !== 0) {
    // Ubuntu 24.04 lets only installed apps have a sandbox, and the packed app starts with no less.
    const hasNamespaces = spawnSync('unshare', ['-Ur', 'true']).status === 0;
    // biome-ignore lint/suspicious/noSkippedTests: and only root could give it one
    test.skip(!hasNamespaces, 'This machine forbids an app that is not installed its sandbox.');
    return spawn(program, [...args], options);
  }
  const asNobody = ['--reuid=65534', '--regid=65534', '--clear-groups'];
  const canSandbox = spawnSync('setpriv', [...asNobody, 'unshare', '-U', 'test', '-x', program]);
  if (canSandbox.status !== 0) return spawn(program, ['--no-sandbox', ...args], options);
  fs.chownSync(home, 65534, 65534);
  return spawn('setpriv', [...asNobody, program, ...args], options);
}

function windowsOn(display: string): string {
  return execFileSync('xwininfo', ['-root', '-tree', '-display', display], { encoding: 'utf8' });
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await exit;
}
