import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSnapshotKeeper } from './snapshot-keeper';

const MINUTE = 60_000;
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A keeper whose snapshots have `size` bytes; null: they fail. */
function aKeeper(size: number | null = 1_000) {
  const made = { size, took: 0 };
  const keeper = createSnapshotKeeper({
    take: async () => {
      made.took += 1;
      return made.size;
    },
    now: () => Date.now(),
    after(ms, work) {
      const timer = setTimeout(work, ms);
      return () => clearTimeout(timer);
    },
    idle: async () => {},
  });
  const change = (times: number) => {
    for (let n = 0; n < times; n++) keeper.changed();
  };
  return { keeper, made, change, pass: (ms: number) => vi.advanceTimersByTimeAsync(ms) };
}

describe('a snapshot is taken', () => {
  test('soon after opening, and then not again while nothing changes', async () => {
    const { keeper, made, pass } = aKeeper();
    keeper.opened();
    await pass(29_000);
    expect(made.took).toBe(0);
    await pass(60 * MINUTE);
    expect(made.took).toBe(1);
    await keeper.last();
    expect(made.took).toBe(1);
  });

  test('five minutes after the first of few changes', async () => {
    const { made, change, pass } = aKeeper();
    change(1);
    await pass(4 * MINUTE);
    change(3);
    expect(made.took).toBe(0);
    await pass(MINUTE);
    expect(made.took).toBe(1);
    await pass(60 * MINUTE);
    expect(made.took).toBe(1);
  });

  test('after 25 changes at once, and after the next 25', async () => {
    const { made, change, pass } = aKeeper();
    change(24);
    await pass(1_000);
    expect(made.took).toBe(0);
    change(1);
    await pass(1);
    expect(made.took).toBe(1);
    change(25);
    await pass(1);
    expect(made.took).toBe(2);
  });

  test('at most every five minutes when it is large', async () => {
    const { made, change, pass } = aKeeper(100 * 2 ** 20);
    change(25);
    await pass(1);
    for (let n = 0; n < 20; n++) {
      change(25);
      await pass(10_000);
    }
    expect(made.took).toBe(1);
    await pass(2 * MINUTE);
    expect(made.took).toBe(2);
  });

  test('at the lock, if anything changed', async () => {
    const { keeper, made, change, pass } = aKeeper();
    change(1);
    await keeper.last();
    expect(made.took).toBe(1);
    await pass(60 * MINUTE);
    expect(made.took).toBe(1);
  });

  test('at once when the passphrase changed', async () => {
    const { keeper, made, pass } = aKeeper();
    keeper.keysChanged();
    await pass(1);
    expect(made.took).toBe(1);
  });

  test('again after five minutes when it failed', async () => {
    const { keeper, made, change, pass } = aKeeper(null);
    change(1);
    await pass(5 * MINUTE);
    expect(made.took).toBe(1);
    await pass(5 * MINUTE);
    expect(made.took).toBe(2);
    made.size = 1_000;
    await keeper.last();
    expect(made.took).toBe(3);
    await keeper.last();
    expect(made.took).toBe(3);
  });

  test('one at a time, and what changes meanwhile is in the next', async () => {
    let running = 0;
    let took = 0;
    let finish = () => {};
    const keeper = createSnapshotKeeper({
      take: () => {
        took += 1;
        running += 1;
        expect(running).toBe(1);
        return new Promise((resolve) => {
          finish = () => {
            running -= 1;
            resolve(10);
          };
        });
      },
      now: () => Date.now(),
      after: (ms, work) => {
        const timer = setTimeout(work, ms);
        return () => clearTimeout(timer);
      },
      idle: async () => {},
    });
    keeper.keysChanged();
    await vi.advanceTimersByTimeAsync(1);
    for (let n = 0; n < 30; n++) keeper.changed();
    await vi.advanceTimersByTimeAsync(1);
    expect(took).toBe(1);
    finish();
    await vi.advanceTimersByTimeAsync(1);
    expect(took).toBe(2);
    keeper.changed();
    const last = keeper.last();
    finish();
    await vi.advanceTimersByTimeAsync(1);
    expect(took).toBe(3);
    finish();
    await last;
    await vi.advanceTimersByTimeAsync(60 * MINUTE);
    expect(took).toBe(3);
  });
});
