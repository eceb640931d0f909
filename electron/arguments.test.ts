import { describe, expect, it } from 'vitest';
import { readArguments, refusedArgument } from './arguments';

const packaged = { isPackaged: true, isRoot: false };

describe('readArguments', () => {
  it('finds the file wherever it stands, and only a file of ours', () => {
    expect(readArguments(['.', '--sample', 'Asamblea de marzo.convite'])).toEqual({
      sample: true,
      file: 'Asamblea de marzo.convite',
    });
    expect(readArguments(['/home/rosa/list.pdf', '--sampled'])).toEqual({
      sample: false,
      file: null,
    });
  });

  it('finds a card as well', () => {
    expect(readArguments(['.', 'Siembra.Convite-Card']).file).toBe('Siembra.Convite-Card');
    expect(readArguments(['.', 'a.convite-cards']).file).toBeNull();
    expect(readArguments(['--load-extension=/tmp/x.convite-card']).file).toBeNull();
  });

  it('does not take a switch for a file', () => {
    expect(readArguments(['--load-extension=/tmp/x.convite']).file).toBeNull();
  });
});

describe('refusedArgument', () => {
  it.each([
    '--remote-debugging-port=9222',
    '--remote-debugging-pipe',
    '--no-sandbox',
    '--disable-gpu-sandbox',
    '--js-flags=--expose-gc',
    '--load-extension=/tmp/x',
    '--user-data-dir=/tmp/x',
    '--enable-logging',
    '--enable-logging=file',
    '--log-net-log=/tmp/x.json',
    '--net-log-capture-mode=Everything',
    '--host-rules=MAP * 127.0.0.1',
    '--host-resolver-rules=MAP * 127.0.0.1',
    '--proxy-server=127.0.0.1:8080',
    '--disable-web-security',
    '--inspect',
    '--inspect-brk=9229',
    '--require=/tmp/x.js',
    '--utility-cmd-prefix=gdb',
    '--renderer-cmd-prefix=gdb',
    '--gpu-launcher=gdb',
    '--crash-dumps-dir=/tmp',
    '/tmp/other-app',
  ])('refuses %s in a packaged app', (arg) => {
    expect(refusedArgument(['--sample', arg], packaged)).toBe(arg);
  });

  it('lets through what a desktop, a file association or a screen needs', () => {
    const args = [
      '--ozone-platform=wayland',
      '--disable-gpu',
      '-psn_0_12345',
      '/media/usb/a.convite',
      '/media/usb/a.convite-card',
    ];
    expect(refusedArgument(args, packaged)).toBeNull();
  });

  it('lets root on Linux switch the sandbox off, because nothing starts there otherwise', () => {
    expect(refusedArgument(['--no-sandbox'], { isPackaged: true, isRoot: true })).toBeNull();
  });

  it('asks nothing of a developer', () => {
    expect(refusedArgument(['--inspect'], { isPackaged: false, isRoot: false })).toBeNull();
  });
});
