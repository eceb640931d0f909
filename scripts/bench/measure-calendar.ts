import { type Convite, expect } from '../../e2e/launch';
import { SeriesPage } from '../../e2e/pages/series-page';
import { seed } from '../../e2e/seed';

/** A month far from every seeded event, and the one before it, in English. */
const MONTH = { name: 'Events in May 2019', year: '2019-05', before: 'Events in April 2019' };
const EVENTS = 500;
const KINDS = ['committee', 'assembly', 'vigil', 'phone-bank'];

/** Adds 500 events to one month of an unlocked Convite. */
export async function fillMonth(convite: Convite): Promise<void> {
  await seed(
    convite.window,
    Array.from({ length: EVENTS }, (_, n) => ({
      type: 'begin-event' as const,
      shifts: [],
      fields: {
        kind: KINDS[n % KINDS.length] ?? 'other',
        titleEn: `Measured event ${n + 1}`,
        titleEs: `Evento medido ${n + 1}`,
        date: `${MONTH.year}-${String((n % 31) + 1).padStart(2, '0')}`,
        startTime: '18:30',
        endTime: '20:00',
        place: 'Salón de prueba',
      },
    })),
  );
}

/**
 * Milliseconds from the click on "next month" to the frame that shows a month of 500 events, `rounds` times after one to
 * warm up, and the longest task of the window meanwhile (50, the shortest that counts, when none was longer).
 */
export async function monthTurns(
  convite: Convite,
  rounds: number,
): Promise<{ readonly shown: readonly number[]; readonly longest: number }> {
  const { window } = convite;
  await new SeriesPage(window).openCalendar();
  const previous = window.getByRole('button', { name: 'Previous month' });
  const next = window.getByRole('button', { name: 'Next month' });
  const isOn = async (name: string) => window.getByRole('grid', { name }).isVisible();
  for (let turn = 0; turn < 600 && !(await isOn(MONTH.before)); turn++) {
    const month = (await window.getByRole('grid').getAttribute('aria-label')) ?? '';
    const date = new Date(`1 ${month.replace('Events in ', '')} UTC`);
    await (date < new Date('2019-04-01T00:00:00Z') ? next : previous).click();
  }
  await expect(window.getByRole('grid', { name: MONTH.before })).toBeVisible();
  return window.evaluate(
    async ({ rounds: times, name }) => {
      const tasks: number[] = [];
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) tasks.push(entry.duration);
      });
      observer.observe({ type: 'longtask' });
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const press = (label: string) =>
        document.querySelector<HTMLElement>(`button[aria-label="${label}"]`)?.click();
      const shows = () =>
        document.querySelector('[role=grid]')?.getAttribute('aria-label') === name &&
        document.querySelectorAll('[role=grid] td li').length > 60;
      const shown: number[] = [];
      for (let round = 0; round <= times; round++) {
        const began = performance.now();
        press('Next month');
        while (!shows()) await frame();
        await frame();
        if (round > 0) shown.push(performance.now() - began);
        press('Previous month');
        while (shows()) await frame();
        await new Promise((resolve) => setTimeout(resolve, 300));
      }
      observer.disconnect();
      return { shown, longest: Math.max(50, ...tasks) };
    },
    { rounds, name: MONTH.name },
  );
}
