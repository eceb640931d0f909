import { type Convite, expect, launchConvite, test } from '../launch';

test.describe('locking', () => {
  test('ends the renderer process and opens a fresh window in the same place', async () => {
    const convite = await launchConvite();
    await convite.app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 60, width: 1000, height: 700 });
    });
    await expect.poll(async () => (await boundsOf(convite))?.width).toBe(1000);
    const bounds = await boundsOf(convite);
    await convite.window.evaluate(() => {
      document.body.dataset['secret'] = 'open';
    });
    const process = await processOf(convite);

    await convite.lockedBy(() => convite.window.evaluate(() => bridge.call('lock')));

    await expect.poll(() => isAlive(process)).toBe(false);
    expect(await processOf(convite)).not.toBe(process);
    expect(await convite.window.evaluate(() => document.body.dataset['secret'])).toBeUndefined();
    expect(await boundsOf(convite)).toEqual(bounds);
    expect(convite.app.windows()).toHaveLength(1);
  });

  test('happens by itself when the laptop sleeps or its screen locks', async () => {
    const convite = await launchConvite();
    for (const event of ['suspend', 'lock-screen'] as const) {
      const process = await processOf(convite);
      await convite.lockedBy(() =>
        convite.app.evaluate(({ powerMonitor }, name) => powerMonitor.emit(name), event),
      );
      await expect.poll(() => isAlive(process)).toBe(false);
    }
  });

  test('happens after the minutes chosen without a touch, and not again until the next touch', async () => {
    const convite = await launchConvite({ preferences: { autoLockMinutes: 2 } });
    await convite.window.keyboard.press('Shift');
    await waitInVain(convite, 119_000);
    await convite.window.mouse.click(5, 5);
    await waitInVain(convite, 119_000);
    await convite.lockedBy(() => passTime(convite, 2_000));
    await waitInVain(convite, 30 * 60_000);
  });

  test('waits an hour and a half at the door of an event, keeps the place from before it, and still locks at once when the laptop sleeps', async () => {
    const convite = await launchConvite({ preferences: { autoLockMinutes: 2 } });
    const bounds = await boundsOf(convite);
    const stand = () =>
      convite.window.evaluate(() => bridge.call('stand-at-door', { stands: true }));
    await stand();
    await convite.window.mouse.click(5, 5);
    await waitInVain(convite, 89 * 60_000);
    await convite.lockedBy(() => passTime(convite, 60_000));
    expect(await boundsOf(convite)).toEqual(bounds);
    await stand();
    await convite.lockedBy(() =>
      convite.app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend')),
    );
    await convite.window.mouse.click(5, 5);
    await waitInVain(convite, 119_000);
    await convite.lockedBy(() => passTime(convite, 2_000));
  });

  test('happens when the page crashes, and three crashes in a row end the app with a word', async () => {
    const convite = await launchConvite();
    await convite.app.evaluate(({ dialog }) => {
      dialog.showErrorBox = (title) => void Object.assign(globalThis, { shown: title });
    });
    for (let crash = 1; crash <= 2; crash++) await convite.lockedBy(() => crashPage(convite));
    expect(await convite.window.evaluate(() => document.readyState)).toBe('complete');

    const ended = convite.app.waitForEvent('close');
    await crashPage(convite).catch(() => undefined);
    await ended;
    expect(convite.exitCode).toBe(1);
  });

  test('is not prevented by a page that would rather stay, nor is closing the window', async () => {
    const convite = await launchConvite();
    const stay = () =>
      convite.window.evaluate(() => {
        window.addEventListener('beforeunload', (event) => event.preventDefault());
      });
    await stay();
    await convite.window.mouse.click(5, 5);
    await convite.lockedBy(() => convite.window.evaluate(() => bridge.call('lock')));
    await stay();
    await convite.window.mouse.click(5, 5);
    const ended = convite.app.waitForEvent('close');
    await convite.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await ended;
  });
});

function processOf({ app }: Convite): Promise<number> {
  return app.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0,
  );
}

function boundsOf({ app }: Convite) {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function crashPage({ app }: Convite): Promise<void> {
  return app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  );
}

/** Moves the shell's own clock. */
function passTime({ app }: Convite, milliseconds: number): Promise<void> {
  return app.evaluate((_electron, more) => {
    const before = performance.now.bind(performance);
    performance.now = () => before() + more;
  }, milliseconds);
}

/** Lets time pass, and more than one look of the shell at its clock, and sees the same page still there. */
async function waitInVain(convite: Convite, milliseconds: number): Promise<void> {
  const process = await processOf(convite);
  await passTime(convite, milliseconds - 5_000);
  await convite.window.waitForTimeout(3_000);
  expect(await processOf(convite)).toBe(process);
}
