import type { Page } from '@playwright/test';

/** What someone who gets at the store can do to it without the passphrase. */
export const ROW_DAMAGES = [
  'the header gone',
  'every row gone',
  'one row gone',
  'a byte of one row changed',
  'two rows exchanged',
] as const;

/** Changes the rows of a locked vault through IndexedDB itself, so that Chromium finds nothing wrong. */
export function changeRows(window: Page, damage: (typeof ROW_DAMAGES)[number]): Promise<void> {
  return window.evaluate(async (what) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('convite'));
    const transaction = database.transaction(['headers', 'rows'], 'readwrite');
    const headers = transaction.objectStore('headers');
    const rows = transaction.objectStore('rows');
    const all: { k: string; b: Uint8Array | Blob }[] = await done(rows.getAll());
    const [one, other] = all.filter(
      (row): row is { k: string; b: Uint8Array } => row.b instanceof Uint8Array,
    );
    if (!one || !other) throw new Error('too few rows');
    if (what === 'the header gone') headers.clear();
    else if (what === 'every row gone') rows.clear();
    else if (what === 'one row gone') rows.delete(one.k);
    else if (what === 'two rows exchanged') {
      rows.put({ k: one.k, b: other.b });
      rows.put({ k: other.k, b: one.b });
    } else {
      const middle = one.b.length >> 1;
      one.b[middle] = (one.b[middle] ?? 0) ^ 1;
      rows.put(one);
    }
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    database.close();
  }, damage);
}
