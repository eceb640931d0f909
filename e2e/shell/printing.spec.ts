import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { type Convite, expect, freshFolder, launchConvite, test } from '../launch';

test.describe('printing', () => {
  test('a PDF is tagged, of the paper asked for, and names nobody in its title or its file', async () => {
    for (const [language, name, paper, size] of [
      ['en', 'roster', 'letter', '612 x 792'],
      ['es', 'lista-de-asistencia', 'a4', '59[56](\\.\\d+)? x 84[12](\\.\\d+)?'],
    ] as const) {
      const convite = await launchConvite({ language });
      await showSheet(convite, 'Asistencia: Peña Ejemplo');
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
      await convite.close();
    }
  });

  test('a PDF that is not wanted after all is not made', async () => {
    const convite = await launchConvite();
    await convite.chooseFileToSave(null);
    expect(await callPaper(convite, 'save-sheet-pdf', 'letter')).toBe('cancelled');
  });

  test('says when there is no printer, and when the person cancels', async () => {
    const convite = await launchConvite();
    const outcomes: string[] = [];
    for (const answer of ['no printer', 'Print job canceled', 'Print job failed', '']) {
      await convite.app.evaluate(({ BrowserWindow }, reason) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        if (!contents) throw new Error('no window');
        const printers = reason === 'no printer' ? [] : [{ name: 'office' }];
        contents.getPrintersAsync = async () => printers as never;
        contents.print = (options, done) => {
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

/** Puts a sheet on the page, with the style that keeps everything else off the paper. */
async function showSheet({ window }: Convite, text: string): Promise<void> {
  await window.evaluate((words) => {
    const sheet = document.createElement('section');
    sheet.className = 'sheet';
    sheet.textContent = words;
    document.body.append(sheet);
  }, text);
}

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
