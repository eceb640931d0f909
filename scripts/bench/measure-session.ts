import fs from 'node:fs';
import path from 'node:path';
import type { Convite } from '../../e2e/launch';
import { EventsPage } from '../../e2e/pages/events-page';
import { MembersPage } from '../../e2e/pages/members-page';
import { PaperPage } from '../../e2e/pages/paper-page';
import { SharingPage } from '../../e2e/pages/sharing-page';
import { doorLine } from './measure-door';
import { resorts, scrollFrames } from './measure-list';
import { startLocked, unlockIntoMembers } from './measure-open';
import { writeSeedFile } from './seed-file';
import { previewFile, type SeededProfile, takeIn } from './seed-profile';

/** A task that blocked the window for longer than 50 ms, and the step of the session it began in. */
export type LongTask = { readonly step: string; readonly ms: number };

/** Until a vault that was unlocked has come to rest, in milliseconds. */
const SETTLED = 8_000;
/** People let in at the door. */
const ARRIVALS = 20;

/** An evening of the window, from the lock screen on, in the order of the steps. */
export const SESSION = [
  'unlock',
  'search',
  'scroll',
  'sort',
  'edit',
  'event',
  'door',
  'roster',
  'export',
  'import',
] as const;
type Step = (typeof SESSION)[number];

/**
 * Goes through the session and gives every task of the window that blocked it for longer than 50 ms, the longest first. It
 * waits by `waitFor` alone: while Playwright's `expect` waits it reads the whole page, which takes as long as what is
 * looked for.
 */
export async function longTasks(profile: SeededProfile): Promise<readonly LongTask[]> {
  const folder = path.dirname(profile.folder);
  const edited = path.join(folder, 'edited.convite');
  const made = await writeSeedFile(profile.seed.members, edited, (n) => n % 10 === 0);
  const { convite } = await startLocked(profile);
  await watchTasks(convite);
  const steps: Record<Step, () => Promise<unknown>> = {
    unlock: async () => {
      await unlockIntoMembers(convite, profile);
      // What follows an unlock (indexes, the copy beside the store) belongs to it.
      await convite.window.waitForTimeout(SETTLED);
    },
    search: () => search(convite),
    scroll: () => scrollFrames(convite, 5_000),
    sort: () => resorts(convite, 4),
    edit: () => edit(convite),
    event: () => openEvent(convite, profile.seed.bigEvent),
    door: () => doorLine(convite, profile, ARRIVALS),
    roster: () => new PaperPage(convite.window).open(profile.seed.bigEvent),
    export: () => exportFiles(convite, folder),
    import: () => importFile(convite, made.file, made.passphrase),
  };
  for (const name of SESSION) {
    await convite.window.evaluate((step) => performance.mark(`step ${step}`), name);
    await steps[name]();
  }
  const tasks = await notedTasks(convite);
  await convite.kill();
  fs.rmSync(made.file);
  return tasks;
}

/** Begins to note tasks that block the window for longer than 50 ms. */
const watchTasks = (convite: Convite): Promise<void> =>
  convite.window.evaluate(() => {
    const tasks: { at: number; ms: number }[] = [];
    Object.assign(globalThis, { benchTasks: tasks });
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) {
        tasks.push({ at: startTime, ms: duration });
      }
    }).observe({ type: 'longtask' });
  });

const notedTasks = (convite: Convite): Promise<readonly LongTask[]> =>
  convite.window.evaluate(() => {
    const { benchTasks } = globalThis as unknown as { benchTasks: { at: number; ms: number }[] };
    const steps = performance
      .getEntriesByType('mark')
      .filter(({ name }) => name.startsWith('step '))
      .map(({ name, startTime }) => ({ step: name.slice('step '.length), from: startTime }));
    return benchTasks
      .map(({ at, ms }) => ({ step: steps.findLast(({ from }) => from <= at)?.step ?? '', ms }))
      .sort((a, b) => b.ms - a.ms);
  });

async function search({ window }: Convite): Promise<void> {
  const members = new MembersPage(window);
  for (const text of ['quetzal nunez', 'maria prueba', '5550142', 'jacaranda']) {
    await members.find('');
    await window.keyboard.type(text, { delay: 120 });
    await window.waitForTimeout(300);
  }
  await members.find('');
}

async function edit({ window }: Convite): Promise<void> {
  const members = new MembersPage(window);
  await members.find('amapola prueba');
  await window.waitForTimeout(500);
  await window.keyboard.press('ArrowDown');
  await window.getByRole('grid').getByRole('row').nth(1).click();
  await members.panel.getByRole('link', { name: 'Edit' }).click();
  await members.field('Likes to be called').fill('Medida');
  await members.press('Save');
  await members.panel.getByRole('link', { name: 'Edit' }).waitFor();
}

async function openEvent({ window }: Convite, event: string): Promise<void> {
  await window.evaluate((id) => {
    location.hash = `/events/${id}`;
  }, event);
  await new EventsPage(window).people.waitFor();
  await window.waitForTimeout(500);
}

/** An event with its roster, and a copy of everything. */
async function exportFiles(convite: Convite, folder: string): Promise<void> {
  const sharing = new SharingPage(convite);
  const [event, copy] = ['event', 'copy'].map((name) => path.join(folder, `${name}.convite`));
  await sharing.sendEvent('Measured meeting 1', event as string);
  await sharing.sendEverything(copy as string);
  for (const file of [event, copy]) fs.rmSync(file as string);
}

/** A copy in which one member in ten was edited: to its preview, through the preview, and taken in. */
async function importFile(convite: Convite, file: string, passphrase: string): Promise<void> {
  const sharing = new SharingPage(convite);
  await previewFile(sharing, file, passphrase);
  for (let turn = 0; turn < 20; turn++) {
    await convite.window.mouse.wheel(0, 400);
    await convite.window.waitForTimeout(50);
  }
  await takeIn(sharing);
}
