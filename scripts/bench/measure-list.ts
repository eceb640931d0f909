import type { Convite } from '../../e2e/launch';
import { MembersPage } from '../../e2e/pages/members-page';

const TYPED = ['quetzal nunez', 'maria prueba', 'hipotetica rocio', '5550142', 'jacaranda'];

/**
 * Milliseconds from each key press to its rows laid out in the page (`work`), and on to the frame that shows them
 * (`shown`): the display decides about the wait between the two.
 */
export async function keystrokes(
  convite: Convite,
  rounds: number,
): Promise<{ readonly work: readonly number[]; readonly shown: readonly number[] }> {
  const { window } = convite;
  const members = new MembersPage(window);
  await members.open();
  await window.evaluate(() => {
    const delays: { work: number[]; shown: number[] } = { work: [], shown: [] };
    Object.assign(globalThis, { benchDelays: delays });
    // A key that changes nothing on the screen has no delay of its own.
    let last: MutationObserver | undefined;
    addEventListener(
      'keydown',
      (key) => {
        last?.disconnect();
        const began = key.timeStamp;
        const changed = new MutationObserver(() => {
          changed.disconnect();
          document.body.getBoundingClientRect();
          delays.work.push(performance.now() - began);
          requestAnimationFrame(() => delays.shown.push(performance.now() - began));
        });
        for (const part of document.querySelectorAll('[role=grid], main [role=status]')) {
          changed.observe(part, { subtree: true, childList: true, characterData: true });
        }
        last = changed;
      },
      true,
    );
  });
  const type = async (text: string) => {
    await members.search.fill('');
    await window.waitForTimeout(300);
    await window.keyboard.type(text, { delay: 120 });
    await window.waitForTimeout(300);
  };
  await members.find('');
  // Each once to warm up.
  for (const text of TYPED) await type(text);
  await window.evaluate(() => {
    const { benchDelays } = globalThis as unknown as {
      benchDelays: { work: number[]; shown: number[] };
    };
    benchDelays.work.length = 0;
    benchDelays.shown.length = 0;
  });
  for (let round = 0; round < rounds; round++) await type(TYPED[round % TYPED.length] ?? '');
  await members.search.fill('');
  return window.evaluate(
    () =>
      (globalThis as unknown as { benchDelays: { work: number[]; shown: number[] } }).benchDelays,
  );
}

/** Milliseconds between frames while the member list scrolls by itself. */
export async function scrollFrames(convite: Convite, ms: number): Promise<readonly number[]> {
  const { window } = convite;
  await new MembersPage(window).open();
  return window.evaluate(async (duration) => {
    const scroller = [...document.querySelectorAll('[role=grid], [role=grid] *')].find(
      (part) =>
        part.scrollHeight > part.clientHeight + 1_000 &&
        getComputedStyle(part).overflowY !== 'visible',
    );
    if (!scroller) throw new Error('nothing scrolls');
    const frames: number[] = [];
    const end = performance.now() + duration;
    await new Promise<void>((resolve) => {
      let last = performance.now();
      const step = (now: number) => {
        frames.push(now - last);
        last = now;
        scroller.scrollTop += 60;
        if (now < end) requestAnimationFrame(step);
        else resolve();
      };
      requestAnimationFrame(step);
    });
    scroller.scrollTop = 0;
    return frames.slice(2);
  }, ms);
}

/** Milliseconds from a click on a column's head to its rows on the screen. */
export async function resorts(convite: Convite, rounds: number): Promise<readonly number[]> {
  const { window } = convite;
  await new MembersPage(window).open();
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const heading = window.getByRole('columnheader', { name: round % 2 ? /^Name/ : /^County/ });
    const button = heading.getByRole('button').or(heading).last();
    await window.evaluate(() => {
      const times: number[] = [];
      Object.assign(globalThis, { benchTimes: times });
      addEventListener(
        'pointerdown',
        (press) => {
          const began = press.timeStamp;
          const grid = document.querySelector('[role=grid]');
          const first = () => grid?.querySelector('[aria-rowindex="2"]')?.textContent;
          const before = first();
          const changed = new MutationObserver(() => {
            if (first() === before) return;
            changed.disconnect();
            requestAnimationFrame(() => times.push(performance.now() - began));
          });
          if (grid) changed.observe(grid, { subtree: true, childList: true, characterData: true });
        },
        { capture: true, once: true },
      );
    });
    await button.click();
    await window.waitForFunction(
      () => (globalThis as unknown as { benchTimes: number[] }).benchTimes.length > 0,
    );
    times.push(
      await window.evaluate(
        () => (globalThis as unknown as { benchTimes: number[] }).benchTimes[0] ?? 0,
      ),
    );
    await window.waitForTimeout(300);
  }
  return times;
}

/** Milliseconds to sort as many kept keys as there are members, and nothing else. */
export const sortKeysAlone = (convite: Convite, members: number): Promise<number> =>
  convite.window.evaluate((count) => {
    const keys = Array.from({ length: count }, (_, n) => [
      `${(Math.imul(n, 2_654_435_761) >>> 0).toString(36)} ejemplo`,
      n,
    ]) as [string, number][];
    const began = performance.now();
    keys.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0));
    return performance.now() - began;
  }, members);
