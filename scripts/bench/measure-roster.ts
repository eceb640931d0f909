import path from 'node:path';
import type { Convite } from '../../e2e/launch';
import { freshFolder } from '../../e2e/launch';

/**
 * Milliseconds from opening an event's sheets to its roster's preview, and from asking for a PDF to the word that it is
 * saved: every page drawn, printed, tagged and written; and the longest task of the window meanwhile (50, the shortest
 * that counts, when none was longer). Timed in the window.
 */
export async function rosterPdf(
  convite: Convite,
  event: string,
): Promise<{
  readonly preview: number;
  readonly pdf: number;
  readonly longest: number;
  readonly people: number;
}> {
  await convite.chooseFileToSave(path.join(freshFolder('bench'), 'roster.pdf'));
  return convite.window.evaluate(async (id) => {
    location.hash = '/events';
    await new Promise((resolve) => setTimeout(resolve, 500));
    const until = async <T>(look: () => T | null | undefined | false): Promise<T> => {
      for (;;) {
        const found = look();
        if (found) return found;
        await new Promise(requestAnimationFrame);
      }
    };
    const saving = () =>
      [...document.querySelectorAll('button')].find(
        (button) => button.textContent === 'Save as PDF' && !button.disabled,
      );
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tasks.push(entry.duration);
    });
    observer.observe({ type: 'longtask' });
    const opened = performance.now();
    location.hash = `/events/${id}/paper`;
    const save = await until(saving);
    const preview = performance.now() - opened;
    const told = [...document.querySelectorAll('[role="status"]')].map((each) => each.textContent);
    const people = /([\d,]+) people/.exec(told.join(' '))?.[1] ?? '0';
    const asked = performance.now();
    save.click();
    await until(() => document.body.textContent?.includes('The PDF is saved.'));
    const pdf = performance.now() - asked;
    await new Promise((resolve) => setTimeout(resolve, 300));
    observer.disconnect();
    return {
      preview,
      pdf,
      longest: Math.max(50, ...tasks),
      people: Number(people.replaceAll(',', '')),
    };
  }, event);
}

/** Milliseconds to build a bare table of as many rows and print it to a tagged PDF. */
export const bareTablePdf = (convite: Convite, people: number): Promise<number> =>
  convite.app.evaluate(async ({ BrowserWindow }, rows) => {
    const window = new BrowserWindow({
      show: false,
      webPreferences: { sandbox: true, partition: 'bench' },
    });
    await window.loadURL('about:blank');
    const began = performance.now();
    await window.webContents.executeJavaScript(`{
      const table = document.createElement('table');
      for (let n = 0; n < ${rows}; n++) {
        const row = table.insertRow();
        row.style.height = '11mm';
        for (const text of ['A' + n, '', 'Amapola Ficticia de la Maqueta ' + n, 'driver', 'yes', '']) {
          row.insertCell().textContent = text;
        }
      }
      document.body.append(table);
    }`);
    await window.webContents.printToPDF({ preferCSSPageSize: true, generateTaggedPDF: true });
    const ms = performance.now() - began;
    window.destroy();
    return ms;
  }, people);
