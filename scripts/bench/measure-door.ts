import type { Convite } from '../../e2e/launch';
import { DoorPage } from '../../e2e/pages/door-page';
import type { SeededProfile } from './seed-profile';
import { type BenchScope, openWorkerDoor } from './worker-door';

/** Between two keys, in milliseconds: quicker than anyone types, and no pause between two people. */
const KEY_MS = 30;

/** What a line at the door came to. Milliseconds from Enter to marked, saved and said. */
export type DoorLine = {
  readonly times: readonly number[];
  /** Keys that were typed for each, Enter among them, on average. */
  readonly keys: number;
  /** People whose keys did not bring them in. */
  readonly lost: number;
  readonly expected: number;
};

/** Lets a line of so many people in at the door of the large event, typing as few letters of each name as say who it is. */
export async function doorLine(
  convite: Convite,
  profile: SeededProfile,
  people: number,
): Promise<DoorLine> {
  const { window } = convite;
  const { doorEvent } = profile.seed;
  const expected = await ask<number>(convite, 'door', { event: doorEvent }, 'expected');
  const typed = await whatToType(convite, profile, people);
  const door = new DoorPage(window);
  await door.open(doorEvent, '4711');
  await door.box.and(window.locator(':focus')).waitFor();
  const here = await window.evaluate(watchArrivals);
  let keys = 0;
  for (const text of typed) {
    await window.keyboard.type(text, { delay: KEY_MS });
    await window.keyboard.press('Enter');
    keys += text.length + 1;
  }
  await window.waitForFunction(
    (count) => (globalThis as unknown as { benchDoor: number[] }).benchDoor.length >= count,
    typed.length,
    { timeout: 60_000 },
  );
  const times = await window.evaluate(
    () => (globalThis as unknown as { benchDoor: number[] }).benchDoor,
  );
  const now = Number(await door.count('Here').textContent());
  await door.tryToLeave('4711');
  await window.getByRole('navigation').first().waitFor();
  return { times, keys: keys / typed.length, lost: typed.length - (now - here), expected };
}

/** Notes, for each Enter, how long it takes until the page says what became of it. Gives how many are here before. */
function watchArrivals(): number {
  const times: number[] = [];
  const began: number[] = [];
  Object.assign(globalThis, { benchDoor: times });
  addEventListener(
    'keydown',
    (key) => {
      if (key.key === 'Enter') began.push(key.timeStamp);
    },
    true,
  );
  const said = document.querySelector('section [role=status]')?.parentElement;
  if (said) {
    // Each thing that is said is an element of its own.
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) {
        for (const added of addedNodes) {
          if (!(added instanceof HTMLElement) || added.getAttribute('role') !== 'status') continue;
          const start = began.shift();
          if (start !== undefined) times.push(performance.now() - start);
        }
      }
    }).observe(said, { childList: true });
  }
  return Number(document.querySelector('dl dd')?.textContent ?? '0');
}

/** For each of some people on the list, what a greeter types: the fewest first letters of two words of the name, or of all, that mean them and nobody else. */
async function whatToType(
  convite: Convite,
  { seed }: SeededProfile,
  count: number,
): Promise<readonly string[]> {
  const worker = await openWorkerDoor(convite);
  return worker.evaluate(
    async ({ event, count }) => {
      const { benchAsk } = globalThis as unknown as BenchScope;
      type Found = { readonly sure: string | null; readonly listed: { readonly name: string }[] };
      const find = (text: string) =>
        benchAsk<Found>('call', 'view', ['door-search', { event, text }]);
      const detail = await benchAsk<{ people: { name: string; attendance: { id: string } }[] }>(
        'call',
        'view',
        ['event', { id: event }],
      );
      const texts: string[] = [];
      // Spread over the whole list.
      const step = Math.max(1, Math.floor(detail.people.length / (count * 2)));
      for (let at = 0; at < detail.people.length && texts.length < count; at += step) {
        const person = detail.people[at];
        if (!person) continue;
        const name = person.name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
        const words = name.split(' ');
        const heads = (from: readonly string[], letters: number) =>
          from.map((word) => word.slice(0, letters)).join(' ');
        const ways = [2, 3, 4].flatMap((letters) => [
          heads([words[0] ?? '', words.at(-1) ?? ''], letters),
          heads([words[0] ?? '', words.at(-2) ?? ''], letters),
          heads(words, letters),
        ]);
        ways.push(name);
        for (const text of ways.sort((a, b) => a.length - b.length)) {
          const { sure } = await find(text);
          if (sure !== person.attendance.id) continue;
          texts.push(text);
          break;
        }
      }
      return texts;
    },
    { event: seed.doorEvent, count },
  );
}

/** A field of a view, asked for in the worker before the door is open. */
async function ask<T>(convite: Convite, view: string, query: object, field: string): Promise<T> {
  const worker = await openWorkerDoor(convite);
  return worker.evaluate(
    async ({ view, query, field }) => {
      const { benchAsk } = globalThis as unknown as BenchScope;
      const answer = await benchAsk<Record<string, unknown>>('call', 'view', [view, query]);
      return answer[field];
    },
    { view, query, field },
  ) as Promise<T>;
}
