import type { IpcMainInvokeEvent, WebContents } from 'electron';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { CHANNEL_NAMES } from './channel-names';
import { CHANNELS } from './contract';
import { createParcels } from './parcels';
import { type Handlers, serve } from './serve';

type Listener = (event: IpcMainInvokeEvent, ...given: unknown[]) => unknown;

const mainFrame = { url: 'app://bundle/#/members' };
const page = { mainFrame } as WebContents;
const fromPage = { sender: page, senderFrame: mainFrame } as IpcMainInvokeEvent;

function served(overrides: Partial<Handlers> = {}) {
  const listeners = new Map<string, Listener>();
  const handlers = Object.fromEntries(
    CHANNEL_NAMES.map((name) => [name, vi.fn(async () => null)]),
  ) as unknown as Handlers;
  const all: Handlers = { ...handlers, ...overrides };
  serve(
    { handle: (channel, listener) => void listeners.set(channel, listener) },
    () => page,
    'app://bundle',
    all,
    createParcels(),
  );
  const call = async (channel: string, event = fromPage, ...given: unknown[]) =>
    listeners.get(channel)?.(event, ...given);
  return { call, handlers: all, listeners };
}

describe('serve', () => {
  it('answers exactly the channels of the contract', () => {
    expect([...served().listeners.keys()].sort()).toEqual(Object.keys(CHANNELS).sort());
  });

  it('hands a good argument over and the answer back', async () => {
    const { call, handlers } = served({ 'print-sheet': vi.fn(async () => 'printed' as const) });
    const argument = { paper: 'letter', landscape: false };
    expect(await call('print-sheet', fromPage, argument)).toBe('printed');
    expect(handlers['print-sheet']).toHaveBeenCalledWith(argument);
  });

  const strangers: Record<string, Partial<IpcMainInvokeEvent>> = {
    'another window': { sender: { mainFrame } as WebContents },
    'a frame inside the page': { senderFrame: { url: 'app://bundle/' } as never },
    'a frame that is gone': { senderFrame: null },
  };
  it.each(Object.keys(strangers))('refuses %s', async (name) => {
    const { call, handlers } = served();
    const event = { ...fromPage, ...strangers[name] } as IpcMainInvokeEvent;
    await expect(call('lock', event)).rejects.toThrow('refused');
    expect(handlers.lock).not.toHaveBeenCalled();
  });

  it.each([
    'https://bundle/',
    'app://bundle.example/',
    'app://other/',
    'app://bundle@other/',
    'app://bundle:8080/',
    'file:///bundle/index.html',
    'data:text/html,app://bundle',
    'about:blank',
    '',
  ])('refuses a page at %s', async (url) => {
    const frame = { url };
    const sender = { mainFrame: frame } as WebContents;
    const listeners = new Map<string, Listener>();
    const { handlers } = served();
    const ipc = { handle: (name: string, heard: Listener) => void listeners.set(name, heard) };
    serve(ipc, () => sender, 'app://bundle', handlers, createParcels());
    const event = { sender, senderFrame: frame } as unknown as IpcMainInvokeEvent;
    await expect(Promise.resolve().then(() => listeners.get('lock')?.(event))).rejects.toThrow(
      'refused',
    );
  });

  it('lets no argument through that does not fit, on any channel', async () => {
    const { call, handlers } = served();
    for (const channel of CHANNEL_NAMES) {
      const { argument } = CHANNELS[channel as keyof typeof CHANNELS];
      await fc.assert(
        fc.asyncProperty(fc.anything(), async (value) => {
          fc.pre(!argument.safeParse(value).success);
          await expect(call(channel, fromPage, value)).rejects.toThrow('bad-argument');
        }),
        { numRuns: 1_000 },
      );
      expect(handlers[channel as keyof Handlers]).not.toHaveBeenCalled();
    }
  }, 60_000);

  it.each([
    { fileName: '../../.bashrc.convite' },
    { fileName: 'María Ejemplo.convite' },
    { fileName: '/etc/cron.d/x.convite' },
    { fileName: 'a.convite\u0000.sh' },
    { fileName: 'a.exe' },
  ])('refuses to propose the file name $fileName', async ({ fileName }) => {
    const { call } = served();
    const argument = { bytes: new Uint8Array(3), fileName };
    await expect(call('save-exchange-file', fromPage, argument)).rejects.toThrow('bad-argument');
  });

  it('refuses an argument whose bytes did not come', async () => {
    const { call } = served();
    const argument = { bytes: { parcel: 1, size: 3 }, fileName: 'a.convite' };
    await expect(call('save-exchange-file', fromPage, argument)).rejects.toThrow('bad-argument');
  });

  it('refuses a second argument', async () => {
    await expect(served().call('lock', fromPage, undefined, 1)).rejects.toThrow('refused');
  });

  it('tells the page nothing of a handler that broke, at once or later', async () => {
    for (const broken of [
      async () => Promise.reject(new Error('/home/rosa/secret')),
      () => {
        throw new Error('/home/rosa/secret');
      },
    ]) {
      const { call } = served({ 'get-preferences': broken });
      await expect(call('get-preferences')).rejects.toThrow(/^unexpected$/);
    }
  });

  it('lets no answer through that does not fit', async () => {
    const { call } = served({ 'get-preferences': async () => ({ language: 'fr' }) as never });
    await expect(call('get-preferences')).rejects.toThrow('unexpected');
  });
});
