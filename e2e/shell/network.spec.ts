import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { _electron as electron } from '@playwright/test';
import { expect, freshFolder, launchConvite, test } from '../launch';
import { listenAround } from './listener';
import { PROBES, tryEverything } from './probes';

const control = path.join(import.meta.dirname, 'control/main.mjs');
const isRoot = process.getuid?.() === 0;
const noSandbox = isRoot ? ['--no-sandbox'] : [];

test.describe('the network', () => {
  test('hears nothing from the page, whatever it tries', async () => {
    const listener = await listenAround();
    const { window } = await launchConvite();
    await tryEverything(window, listener);
    expect([...listener.heard]).toEqual([]);
    expect(window.url()).toMatch(/^app:\/\/bundle\//);
    await listener.close();
  });

  test('hears an app without the protections in nearly every way (so the test above is not deaf)', async () => {
    const listener = await listenAround();
    const app = await electron.launch({
      args: [control, `--user-data-dir=${freshFolder('control')}`, '--disable-gpu'],
      chromiumSandbox: !isRoot,
      env: { ...(process.env as Record<string, string>), CONTROL_PAGE: `${listener.address}/page` },
    });
    const window = await app.firstWindow();
    await window.waitForLoadState();
    await tryEverything(window, listener);
    await app.close();
    const missed = PROBES.filter((name) => !listener.heard.has(name));
    expect(missed.length, `not heard: ${missed.join(', ')}`).toBeLessThanOrEqual(3);
    await listener.close();
  });

  test('is given no address at all by the WebRTC of the page', async () => {
    const { window } = await launchConvite();
    const candidates = await window.evaluate(async () => {
      const found: string[] = [];
      const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:3478' }] });
      peer.createDataChannel('probe');
      peer.onicecandidate = ({ candidate }) => {
        if (candidate?.candidate) found.push(candidate.candidate);
      };
      await peer.setLocalDescription(await peer.createOffer());
      await new Promise((done) => setTimeout(done, 2_000));
      return found;
    });
    expect(candidates).toEqual([]);
  });

  test('is closed in every session there is', async () => {
    const { app } = await launchConvite();
    const proxies = () =>
      app.evaluate(({ session }) =>
        Promise.all(
          [
            session.defaultSession,
            session.fromPartition('persist:vault'),
            session.fromPartition('made-later'),
          ].map((each) => each.resolveProxy('https://example.org/')),
        ),
      );
    await expect.poll(proxies).toEqual(Array(3).fill('PROXY 127.0.0.1:9'));
  });
});

test.describe('the calls of the system', () => {
  // biome-ignore lint/suspicious/noSkippedTests: there is nothing like it on other systems
  test.skip(process.platform !== 'linux', 'There is no strace.');

  test('never go to the network during a first start', async () => {
    const { calls, profile } = await internetCalls(['.']);
    expect(calls).toEqual([]);
    // It did start.
    expect(fs.existsSync(path.join(profile, 'Partitions/vault'))).toBe(true);
  });

  test('are seen where an app has no protections (so the test above is not blind)', async () => {
    const listener = await listenAround();
    const { calls } = await internetCalls([control], { CONTROL_PAGE: `${listener.address}/page` });
    expect(calls.length).toBeGreaterThan(0);
    await listener.close();
  });
});

/** Starts an app under strace for a while, and returns its `connect` and `send` calls to IPv4 and IPv6 addresses. */
async function internetCalls(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ calls: string[]; profile: string }> {
  const profile = freshFolder('strace');
  const log = path.join(freshFolder('strace-log'), 'calls');
  const program = electronProgram();
  const child = spawn(
    'strace',
    [
      ...['-f', '-qq', '-e', 'trace=connect,sendto,sendmsg,sendmmsg', '-o', log],
      ...[program, ...args, `--user-data-dir=${profile}`, '--disable-gpu', ...noSandbox],
    ],
    { stdio: 'ignore', detached: true, env: { ...process.env, ...env } },
  );
  await new Promise((done) => setTimeout(done, 10_000));
  // strace and what it started form a group of their own.
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
  await new Promise((done) => child.once('exit', done));
  const lines = fs.readFileSync(log, 'utf8').split('\n');
  return { calls: lines.filter((line) => /sa_family=AF_INET6?\b/.test(line)), profile };
}

function electronProgram(): string {
  const folder = path.resolve('node_modules/electron');
  return path.join(folder, 'dist', fs.readFileSync(path.join(folder, 'path.txt'), 'utf8').trim());
}
