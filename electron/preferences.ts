import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Preferences, preferencesSchema } from './bridge/contract';
import { writeCrashSafely } from './crash-safe-write';

const defaults: Preferences = {
  language: null,
  theme: 'system',
  density: 'roomy',
  paper: 'letter',
  autoLockMinutes: 5,
};

/** The preferences of this profile. `keep` rejects when they could not be written; they hold until the end anyway. */
export type PreferenceFile = {
  current(): Preferences;
  keep(next: Preferences): Promise<void>;
};

/** Reads `preferences.json` of a profile folder. A missing, damaged or foreign file counts as `otherwise`. */
export function openPreferences(folder: string, otherwise: Preferences = defaults): PreferenceFile {
  const file = path.join(folder, 'preferences.json');
  let preferences = read(file) ?? otherwise;
  let writing: Promise<unknown> = Promise.resolve();
  return {
    current: () => preferences,
    async keep(next) {
      preferences = next;
      const text = new TextEncoder().encode(`${JSON.stringify(next, null, 2)}\n`);
      // One after the other, so that the last choice is the one that stays.
      const written = writing.then(() => writeCrashSafely(file, text));
      writing = written;
      if (!(await written).ok) throw new Error('preferences-not-written');
    },
  };
}

function read(file: string): Preferences | null {
  try {
    return preferencesSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}
