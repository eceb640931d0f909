import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const PREFIX = 'convite-sample-';
const OWNER = 'owner.pid';

/** Makes the folder of a throw-away profile, which only its owner may enter, and sweeps out those left by a crash. */
export function makeSampleProfile(place: string = os.tmpdir()): string {
  sweepSampleProfiles(place);
  const folder = mkdtempSync(path.join(place, PREFIX));
  writeFileSync(path.join(folder, OWNER), String(process.pid));
  return folder;
}

/** Removes a throw-away profile, as far as the system lets go of its files; the next sample sweeps up the rest. */
export function removeSampleProfile(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // Still held open (Windows): swept next time.
  }
}

function sweepSampleProfiles(place: string): void {
  for (const name of readdirSync(place)) {
    const folder = path.join(place, name);
    if (name.startsWith(PREFIX) && isAbandoned(folder)) removeSampleProfile(folder);
  }
}

/** A profile is abandoned when the process that made it is gone; in doubt (not ours, no owner noted) it is left. */
function isAbandoned(folder: string): boolean {
  try {
    process.kill(Number(readFileSync(path.join(folder, OWNER), 'utf8')), 0);
    return false;
  } catch (problem) {
    return problem instanceof Error && 'code' in problem && problem.code === 'ESRCH';
  }
}
