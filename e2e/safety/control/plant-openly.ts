import type { Page } from '@playwright/test';

/** Puts the words into IndexedDB as they stand, one record each and one with all, and much else over them. */
export async function plantOpenly(window: Page, words: Readonly<Record<string, string>>) {
  await window.evaluate(async (all) => {
    const request = indexedDB.open('open', 1);
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      request.onupgradeneeded = () => request.result.createObjectStore('rows');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const put = (rows: readonly (readonly [string, unknown])[]) =>
      new Promise<void>((resolve, reject) => {
        const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' });
        for (const [key, row] of rows) transaction.objectStore('rows').put(row, key);
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error);
      });
    await put(Object.entries(all).map(([name, word]) => [name, { [name]: word, more: [word] }]));
    await put([['all', Array.from({ length: 50 }, () => all)]]);
    // More than LevelDB keeps in memory, so that it packs what is there into tables.
    for (let i = 0; i < 4; i++) {
      const fill = Array.from({ length: 40_000 }, () => Math.random().toString(36));
      await put([[`fill ${i}`, fill]]);
    }
    database.close();
  }, words);
}
