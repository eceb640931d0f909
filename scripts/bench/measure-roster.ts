import type { Convite } from '../../e2e/launch';
import { RosterPage } from '../../e2e/pages/roster-page';

/** Milliseconds from opening an event's roster to its preview, and from there to the tagged PDF. */
export async function rosterPdf(
  convite: Convite,
  event: string,
): Promise<{ readonly preview: number; readonly pdf: number; readonly people: number }> {
  const { window } = convite;
  await window.evaluate(() => {
    location.hash = '/events';
  });
  const began = Date.now();
  const roster = new RosterPage(window);
  await roster.open(event);
  const preview = Date.now() - began;
  const people = await window.locator('.sheet tbody tr').count();
  const pdf = await convite.app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const began = performance.now();
    await contents?.printToPDF({ preferCSSPageSize: true, generateTaggedPDF: true });
    return performance.now() - began;
  });
  return { preview, pdf, people };
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
