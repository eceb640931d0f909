import { app } from 'electron';
import { makeSampleProfile, removeSampleProfile } from './profile';

/**
 * Runs this start on a profile that is removed when it ends. Must come before anything asks where the profile is.
 *
 * Chromium and its helper processes write their last files after `quit`, which would bring a removed folder back.
 * Nothing of them is wanted here, so the helpers are ended, the folder goes, and the process stops on the spot.
 */
export function runOnThrowAwayProfile(): void {
  const folder = makeSampleProfile();
  app.setPath('userData', folder);
  app.on('quit', (_event, exitCode) => {
    for (const { pid } of app.getAppMetrics()) if (pid !== process.pid) end(pid);
    removeSampleProfile(folder);
    (process as unknown as { reallyExit(code: number): never }).reallyExit(exitCode);
  });
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // Gone by itself.
  }
}
