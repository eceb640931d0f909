import { describe, expect, it } from 'vitest';
import { createWindowCache } from './window-cache';

/** A list of numbers that answers when told to, and remembers what was asked. */
function list(total: number, offset = 0) {
  const asked: number[] = [];
  const pending: (() => void)[] = [];
  return {
    asked,
    ask: (from: number, count: number) => {
      asked.push(from);
      return new Promise<{ total: number; all: number; from: number; rows: number[] }>(
        (resolve) => {
          const end = Math.min(total, from + count);
          const rows = Array.from({ length: Math.max(0, end - from) }, (_, i) => from + i + offset);
          pending.push(() => resolve({ total, all: total, from, rows }));
        },
      );
    },
    async answer() {
      for (const resolve of pending.splice(0)) resolve();
      await new Promise((done) => setTimeout(done, 0));
    },
  };
}

describe('createWindowCache', () => {
  it('fetches the top first and then only what is looked at', async () => {
    const people = list(10_000);
    const cache = createWindowCache<number>(() => {});
    cache.ask(people.ask);
    await people.answer();
    expect(cache.read()).toMatchObject({ total: 10_000, ready: true });
    expect(cache.read().rowAt(5)).toBe(5);
    cache.look(5_050, 30);
    await people.answer();
    expect(cache.read().rowAt(5_060)).toBe(5_060);
    expect(cache.read().rowAt(3_000)).toBeUndefined();
    expect(people.asked).toEqual([0, 5_050]);
  });

  it('keeps the old rows on view until the new list has come', async () => {
    const before = list(300);
    const after = list(40, 1_000);
    const cache = createWindowCache<number>(() => {});
    cache.ask(before.ask);
    await before.answer();
    cache.ask(after.ask);
    expect(cache.read().rowAt(3)).toBe(3);
    await after.answer();
    expect(cache.read().rowAt(3)).toBe(1_003);
    expect(cache.read().total).toBe(40);
  });

  it('lets an answer go that came too late', async () => {
    const slow = list(300);
    const fast = list(300, 1_000);
    const cache = createWindowCache<number>(() => {});
    cache.ask(slow.ask);
    cache.ask(fast.ask);
    await fast.answer();
    await slow.answer();
    expect(cache.read().rowAt(0)).toBe(1_000);
  });

  it('asks again for the rows on view after a change', async () => {
    const people = list(500);
    const cache = createWindowCache<number>(() => {});
    cache.ask(people.ask);
    cache.look(190, 30);
    await people.answer();
    await people.answer();
    people.asked.length = 0;
    cache.refresh();
    await people.answer();
    expect(people.asked).toEqual([150, 200]);
  });

  it('lets go of what is far away on a very long list', async () => {
    const people = list(100_000);
    const cache = createWindowCache<number>(() => {});
    cache.ask(people.ask);
    await people.answer();
    for (let from = 0; from < 20_000; from += 100) {
      cache.look(from, 20);
      await people.answer();
    }
    expect(cache.read().rowAt(0)).toBeUndefined();
    expect(cache.read().rowAt(19_905)).toBe(19_905);
  });
});
