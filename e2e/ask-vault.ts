import type { Page } from '@playwright/test';
import type { Vault } from '../renderer/vault/vault';

/** A door of the vault and what it is given; of jobs those that end with a callback for progress, which is left out. */
export type Asked = readonly [door: keyof Vault, ...given: readonly unknown[]];

/**
 * Asks the unlocked vault of a window, one after the other, as its screens would, and gives the answers. Bytes come
 * back as numbers. The vault is found among the values that React hands down; the app offers tests no door of its own.
 */
export async function askVault(window: Page, asked: readonly Asked[]): Promise<unknown[]> {
  await window.getByRole('navigation').first().waitFor();
  return window.evaluate(async (list) => {
    type Fiber = {
      readonly memoizedProps?: { readonly value?: unknown };
      readonly child?: Fiber | null;
      readonly sibling?: Fiber | null;
    };
    type Doors = Record<string, (...given: unknown[]) => unknown>;
    const isVault = (value: unknown): value is Doors =>
      typeof value === 'object' && value !== null && 'run' in value && 'view' in value;
    const root = document.getElementById('root') as unknown as Record<string, Fiber>;
    const key = Object.keys(root).find((name) => name.startsWith('__reactContainer$'));
    const waiting: (Fiber | null | undefined)[] = [key ? root[key] : null];
    let vault: Doors | null = null;
    while (!vault && waiting.length > 0) {
      const fiber = waiting.pop();
      if (!fiber) continue;
      const value = fiber.memoizedProps?.value;
      if (isVault(value)) vault = value;
      waiting.push(fiber.sibling, fiber.child);
    }
    if (!vault) throw new Error('no unlocked vault in this window');
    const plain = (value: unknown): unknown =>
      value instanceof Uint8Array
        ? Array.from(value)
        : typeof value === 'object' && value !== null && !Array.isArray(value)
          ? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plain(part)]))
          : value;
    const jobs: readonly string[] = ['exportFile', 'recallFile'];
    const answers: unknown[] = [];
    for (const [door, ...given] of list) {
      const more = jobs.includes(door) ? [() => undefined] : [];
      const answer = vault[door]?.(...given, ...more) as { outcome?: unknown };
      answers.push(plain(await (answer?.outcome ?? answer)));
    }
    return answers;
  }, asked);
}
