import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { type Convite, expect, freshFolder, launchConvite, test } from '../launch';

test.describe('printing', () => {
  test('a PDF is tagged, of the paper asked for, and names nobody in its title or its file', async () => {
    for (const [language, name, paper, size] of [
      ['en', 'roster', 'letter', '612 x 792'],
      ['es', 'lista-de-asistencia', 'a4', '59[456](\\.\\d+)? x 84[12](\\.\\d+)?'],
    ] as const) {
      const convite = await launchConvite({ language });
      await putSheet(convite, 'Asistencia: Peña Ejemplo', paper);
      const file = path.join(freshFolder('pdf'), 'sheet.pdf');
      const proposed = await chooseAndNote(convite, file);
      expect(await callPaper(convite, 'save-sheet-pdf', paper)).toBe('saved');
      expect(await proposed()).toMatch(new RegExp(`^${name}-\\d{4}-\\d\\d-\\d\\d\\.pdf$`));
      expect(fs.statSync(file).mode & 0o777).toBe(0o600);

      const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
      expect(info).toMatch(/Tagged: +yes/);
      expect(info).toMatch(new RegExp(`Page size: +${size}`));
      expect(info).not.toContain('Peña');
      expect(execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' })).toContain(
        'Peña Ejemplo',
      );
      expect(await windows(convite)).toHaveLength(1);
      await convite.close();
    }
  });

  test('pages are made by a process of their own, which can do nothing else and ends with them', async () => {
    const convite = await launchConvite({ language: 'en' });
    await putSheet(convite, 'Asistencia: Peña Ejemplo', 'letter');
    const [own, paper, ...others] = await windows(convite);
    expect(others).toEqual([]);
    expect(paper).toMatchObject({ title: 'Convite', isVisible: false });
    expect(paper?.process).not.toBe(own?.process);
    await expect(
      inPaper(convite, "'bridge' in globalThis || 'require' in globalThis"),
    ).resolves.toBe(false);

    await convite.chooseFileToSave(null);
    expect(await callPaper(convite, 'save-sheet-pdf', 'letter')).toBe('cancelled');
    expect(await windows(convite)).toHaveLength(1);
    expect(await callPaper(convite, 'save-sheet-pdf', 'letter')).toBe('cancelled');
  });

  test('pages that are not wanted any more, or whose process ends, are no PDF', async () => {
    const convite = await launchConvite({ language: 'en' });
    await convite.chooseFileToSave(path.join(freshFolder('pdf'), 'never.pdf'));
    await openPaper(convite);
    const unwanted = callPaper(convite, 'save-sheet-pdf', 'letter');
    await convite.window.evaluate(() => bridge.call('close-paper'));
    expect(await unwanted).toBe('cancelled');

    await openPaper(convite);
    const crashed = callPaper(convite, 'save-sheet-pdf', 'letter');
    await convite.app.evaluate(({ BrowserWindow }) => {
      const paper = BrowserWindow.getAllWindows().find((each) => !each.isVisible());
      paper?.webContents.forcefullyCrashRenderer();
    });
    expect(await crashed).toBe('failed');
    expect(await windows(convite)).toHaveLength(1);
  });

  test('a lock ends the pages too', async () => {
    const convite = await launchConvite({ language: 'en' });
    await putSheet(convite, 'Asistencia: Peña Ejemplo', 'letter');
    await convite.lockedBy(() => convite.window.evaluate(() => bridge.call('lock')));
    expect(await windows(convite)).toHaveLength(1);
  });

  test('says when there is no printer, and when the person cancels', async () => {
    const convite = await launchConvite();
    const outcomes: string[] = [];
    for (const answer of ['no printer', 'Print job canceled', 'Print job failed', '']) {
      await putSheet(convite, 'Asistencia', 'a4');
      await convite.app.evaluate(({ BrowserWindow }, reason) => {
        const paper = BrowserWindow.getAllWindows().find((each) => !each.isVisible());
        if (!paper) throw new Error('no paper');
        const { webContents } = paper;
        const printers = reason === 'no printer' ? [] : [{ name: 'office' }];
        webContents.getPrintersAsync = async () => printers as never;
        webContents.print = (options, done) => {
          Object.assign(globalThis, { printed: options });
          done?.(reason === '', reason);
        };
      }, answer);
      outcomes.push(await callPaper(convite, 'print-sheet', 'a4'));
    }
    expect(outcomes).toEqual(['no-printer', 'cancelled', 'failed', 'printed']);
    const options = await convite.app.evaluate(
      () => (globalThis as unknown as { printed: unknown }).printed,
    );
    expect(options).toMatchObject({ pageSize: 'A4', landscape: false });
  });
});

const openPaper = ({ window }: Convite): Promise<string | null> =>
  window.evaluate(() => bridge.call('open-paper'));

/** Puts a sheet into the paper window as the page does. */
async function putSheet(convite: Convite, text: string, paper: 'letter' | 'a4'): Promise<void> {
  const line = await openPaper(convite);
  await convite.window.evaluate(
    ([name, words, size]) => {
      const channel = new BroadcastChannel(name);
      const sheet = { tag: 'div', attributes: [['class', 'sheet']], inside: [words] };
      channel.postMessage({ type: 'begin', styles: [] });
      channel.postMessage({ type: 'sheet', sheet });
      channel.postMessage({ type: 'end', root: [['lang', 'en']], size });
      channel.close();
    },
    [
      line ?? '',
      text,
      paper === 'a4' ? { width: 210, height: 297 } : { width: 215.9, height: 279.4 },
    ] as const,
  );
}

/** Every window, the person's own first. */
const windows = ({ app }: Convite) =>
  app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .map((each) => ({
        title: each.getTitle(),
        isVisible: each.isVisible(),
        process: each.webContents.getOSProcessId(),
      }))
      .sort((a, b) => Number(b.isVisible) - Number(a.isVisible)),
  );

const inPaper = ({ app }: Convite, code: string): Promise<unknown> =>
  app.evaluate(
    ({ BrowserWindow }, asked) =>
      BrowserWindow.getAllWindows()
        .find((each) => !each.isVisible())
        ?.webContents.executeJavaScript(asked),
    code,
  );

/** Chooses a place, and tells afterwards which name the dialog proposed. */
async function chooseAndNote({ app }: Convite, file: string): Promise<() => Promise<string>> {
  await app.evaluate(({ dialog }, chosen) => {
    (dialog as { showSaveDialog: unknown }).showSaveDialog = async (
      _window: unknown,
      options: { defaultPath?: string },
    ) => {
      Object.assign(globalThis, { proposed: options.defaultPath });
      return { canceled: false, filePath: chosen };
    };
  }, file);
  return () => app.evaluate(() => (globalThis as unknown as { proposed: string }).proposed);
}

function callPaper(
  { window }: Convite,
  channel: 'print-sheet' | 'save-sheet-pdf',
  paper: 'letter' | 'a4',
): Promise<string> {
  return window.evaluate(
    ([name, size]) => {
      const sheet = { paper: size, landscape: false };
      return name === 'print-sheet'
        ? bridge.call(name, sheet)
        : bridge.call(name, { ...sheet, sheet: 'roster' });
    },
    [channel, paper] as const,
  );
}
