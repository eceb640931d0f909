import type { Convite } from '../../e2e/launch';
import { EventsPage } from '../../e2e/pages/events-page';
import { MembersPage } from '../../e2e/pages/members-page';
import { SharingPage } from '../../e2e/pages/sharing-page';

/** Begins to note tasks of the window that block it for longer than 50 ms. Call before unlocking. */
export const watchTasks = (convite: Convite): Promise<void> =>
  convite.window.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { benchTasks: tasks });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tasks.push(entry.duration);
    }).observe({ type: 'longtask' });
  });

/** The longest noted task, in milliseconds; 50, the shortest that counts, when none was longer. */
export const longestTask = (convite: Convite): Promise<number> =>
  convite.window.evaluate(() =>
    Math.max(50, ...(globalThis as unknown as { benchTasks: number[] }).benchTasks),
  );

/** What an evening asks of the window beyond lists: edit a member, open a big event, preview an export. */
export async function session(convite: Convite, event: string): Promise<void> {
  const { window } = convite;
  const members = new MembersPage(window);
  await members.open();
  await members.find('amapola prueba');
  await window.waitForTimeout(500);
  await window.keyboard.press('ArrowDown');
  await window.getByRole('grid').getByRole('row').nth(1).click();
  await members.panel.getByRole('link', { name: 'Edit' }).click();
  await members.field('Likes to be called').fill('Medida');
  await members.press('Save');
  await members.panel.getByRole('link', { name: 'Edit' }).waitFor();
  await window.evaluate((id) => {
    location.hash = `/events/${id}`;
  }, event);
  await new EventsPage(window).people.waitFor();
  await window.waitForTimeout(500);
  const sharing = new SharingPage(convite);
  await sharing.open();
  await window.getByRole('link', { name: 'Send a file' }).click();
  await sharing.chooseEvent('Measured meeting 1');
  await sharing.press('Continue');
  await window.getByRole('table', { name: 'In the file' }).waitFor();
}
