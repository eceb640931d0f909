import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { expect } from '@playwright/test';

/** The folder's id in both instances. */
const FOLDER = 'shared';
const KEY = 'only-on-this-machine';

/** One real Syncthing with a home of its own. It listens on loopback only, and looks for nobody. */
export type Syncthing = {
  readonly folder: string;
  /** Starts it and waits until it answers. */
  start(): Promise<void>;
  stop(): Promise<void>;
  /** KiB a second that it sends at most; 0: as many as it can. */
  sendAtMost(kibibytes: number): Promise<void>;
};

/** Whether this machine has Syncthing, and which. */
export function syncthingVersion(): string | null {
  try {
    return execFileSync('syncthing', ['--version'], { encoding: 'utf8' }).split(' ')[1] ?? null;
  } catch {
    return null;
  }
}

/** Two instances that keep one folder the same, neither of them started. `place`: an empty folder to make them in. */
export async function twoSyncthings(place: string): Promise<readonly [Syncthing, Syncthing]> {
  const ports = await freePorts(4);
  const made = ['a', 'b'].map((name, at) => {
    const home = path.join(place, `${name}-home`);
    const folder = path.join(place, `${name}-folder`);
    fs.mkdirSync(path.join(folder, '.stfolder'), { recursive: true });
    execFileSync('syncthing', ['generate', `--home=${home}`, '--no-default-folder'], {
      stdio: 'ignore',
      env: environment(home),
    });
    const id = execFileSync('syncthing', [`--home=${home}`, '--device-id'], {
      encoding: 'utf8',
      env: environment(home),
    }).trim();
    return { name, home, folder, id, listens: ports[at] ?? 0, answers: ports[at + 2] ?? 0 };
  });
  for (const one of made) fs.writeFileSync(path.join(one.home, 'config.xml'), config(one, made));
  const [a, b] = made.map((one) => instance(one, made));
  if (!a || !b) throw new Error('two were made');
  return [a, b];
}

/** Waits until two instances that run have found each other. */
export async function areConnected(...both: readonly Syncthing[]): Promise<void> {
  for (const one of both) {
    await expect
      .poll(() => (one as Instance).isConnected(), { timeout: 60_000, intervals: [250] })
      .toBe(true);
  }
}

type Made = {
  readonly name: string;
  readonly home: string;
  readonly folder: string;
  readonly id: string;
  readonly listens: number;
  readonly answers: number;
};

type Instance = Syncthing & { isConnected(): Promise<boolean> };

function instance(own: Made, all: readonly Made[]): Instance {
  let child: ReturnType<typeof spawn> | null = null;
  const ask = async (place: string, init: RequestInit = {}): Promise<unknown> => {
    const headers = { 'X-API-Key': KEY };
    const answer = await fetch(`http://127.0.0.1:${own.answers}/rest/${place}`, {
      ...init,
      headers,
    });
    if (!answer.ok) throw new Error(`Syncthing says ${answer.status} to ${place}`);
    return (await answer.text().then((text) => (text === '' ? null : JSON.parse(text)))) as unknown;
  };
  return {
    folder: own.folder,
    async start() {
      child = spawn(
        'syncthing',
        ['serve', `--home=${own.home}`, '--no-browser', '--no-restart', '--logfile=-'],
        { stdio: 'ignore', env: environment(own.home) },
      );
      await expect
        .poll(() => ask('system/ping').catch(() => null), { timeout: 60_000, intervals: [250] })
        .toEqual({ ping: 'pong' });
    },
    async stop() {
      const ending = child;
      child = null;
      if (ending === null || ending.exitCode !== null) return;
      const ended = new Promise((resolve) => ending.once('exit', resolve));
      ending.kill('SIGTERM');
      await ended;
    },
    async sendAtMost(kibibytes) {
      const body = JSON.stringify({ maxSendKbps: kibibytes, limitBandwidthInLan: kibibytes > 0 });
      await ask('config/options', { method: 'PATCH', body });
    },
    async isConnected() {
      const { connections } = (await ask('system/connections')) as {
        connections: { [id: string]: { connected: boolean } };
      };
      const others = all.filter(({ id }) => id !== own.id);
      return others.every(({ id }) => connections[id]?.connected === true);
    },
  };
}

/** No discovery, no relays, no holes in routers, no reports, no look for upgrades: two ports on loopback. */
function config(own: Made, all: readonly Made[]): string {
  const devices = all.map(
    ({ id, name, listens }) =>
      `<device id="${id}" name="${name}"><address>tcp://127.0.0.1:${listens}</address></device>`,
  );
  const members = all.map(({ id }) => `<device id="${id}"/>`);
  const off = [
    'globalAnnounceEnabled',
    'localAnnounceEnabled',
    'relaysEnabled',
    'natEnabled',
    'crashReportingEnabled',
    'startBrowser',
    'announceLANAddresses',
  ].map((option) => `<${option}>false</${option}>`);
  return `<configuration version="35">
  <folder id="${FOLDER}" path="${own.folder}" type="sendreceive" rescanIntervalS="5" fsWatcherEnabled="true" fsWatcherDelayS="1">
    ${members.join('')}
    <maxConflicts>10</maxConflicts>
  </folder>
  ${devices.join('')}
  <gui enabled="true" tls="false"><address>127.0.0.1:${own.answers}</address><apikey>${KEY}</apikey></gui>
  <options>
    <listenAddress>tcp://127.0.0.1:${own.listens}</listenAddress>
    <reconnectionIntervalS>2</reconnectionIntervalS>
    <autoUpgradeIntervalH>0</autoUpgradeIntervalH>
    <urAccepted>-1</urAccepted>
    <stunKeepaliveStartS>0</stunKeepaliveStartS>
    ${off.join('')}
  </options>
</configuration>
`;
}

function environment(home: string): NodeJS.ProcessEnv {
  // `STMONITORED` says that another process watches over it, so that it starts none of its own.
  const own = { HOME: home, STNOUPGRADE: '1', STNODEFAULTFOLDER: '1', STMONITORED: 'yes' };
  return { ...process.env, ...own };
}

/** Ports of loopback that nobody listens on now. */
async function freePorts(count: number): Promise<readonly number[]> {
  const servers = Array.from({ length: count }, () => net.createServer());
  const ports = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((resolve) => {
          server.listen(0, '127.0.0.1', () => {
            const address = server.address();
            resolve(typeof address === 'object' && address ? address.port : 0);
          });
        }),
    ),
  );
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
