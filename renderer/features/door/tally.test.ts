import { describe, expect, it } from 'vitest';
import { anEvent } from '../../core/model/testing/builders';
import { aLaptop } from '../../vault/testing/laptop';
import type { Command } from '../../vault/vault';
import { createTally } from './tally';

const event = anEvent();

/** A tally over a vault that can refuse, with timers that tests run. */
function aTally() {
  const laptop = aLaptop([event]);
  const timers = new Set<() => void>();
  const door = { isFull: false, runs: 0 };
  const vault = {
    run: async (command: Command) => {
      await Promise.resolve();
      if (door.isFull) {
        const error = { type: 'store-failed', reason: 'disk-full' } as const;
        return { ok: false as const, error };
      }
      door.runs += 1;
      laptop.run(command as never);
      return { ok: true as const, value: { entry: null, ids: [], kept: 0 } };
    },
  };
  const tally = createTally(vault, event.id, (_, work) => {
    timers.add(work);
    return () => timers.delete(work);
  });
  return { tally, door, timers, heads: () => laptop.view('door', { event: event.id })?.heads };
}

describe('counting heads', () => {
  it('writes many presses down at once, and loses none that come while it writes', async () => {
    const { tally, door, heads } = aTally();
    for (let n = 0; n < 5; n++) tally.press('adults', 1);
    tally.press('language:es', 1);
    const saving = tally.flush();
    tally.press('children', 1);
    await saving;
    expect(heads()).toMatchObject({ adults: 5, children: 0, byLanguage: { es: 1 } });
    expect(tally.read().pending).toMatchObject({ adults: 0, children: 1, byLanguage: {} });
    await tally.flush();
    expect(heads()).toMatchObject({ adults: 5, children: 1 });
    expect(door.runs).toBe(2);
  });

  it('takes back the last press, and the one before', async () => {
    const { tally, heads } = aTally();
    tally.press('adults', 1);
    tally.press('children', 1);
    tally.press('adults', 1);
    expect(tally.undo()).toBe('adults');
    expect(tally.undo()).toBe('children');
    await tally.flush();
    expect(heads()).toMatchObject({ adults: 1, children: 0 });
    expect(tally.undo()).toBe('adults');
    expect(tally.undo()).toBeNull();
    await tally.flush();
    expect(heads()).toMatchObject({ adults: 0 });
  });

  it('keeps what could not be saved and tries again', async () => {
    const { tally, door, timers, heads } = aTally();
    door.isFull = true;
    tally.press('adults', 1);
    await tally.flush();
    expect(tally.read()).toMatchObject({ failed: true, pending: { adults: 1 } });
    door.isFull = false;
    for (const work of [...timers]) work();
    await tally.flush();
    expect(heads()?.adults).toBe(1);
    expect(tally.read()).toMatchObject({ failed: false, pending: { adults: 0 } });
  });
});
