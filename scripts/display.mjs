import { run } from './run.mjs';

/** Whether windows of ours would have nowhere to appear. */
export function hasNoDisplay() {
  return process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
}

/**
 * Runs a program that opens windows: on the display there is, or on one held in memory (Xvfb).
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string | undefined> }} [options]
 * @returns {Promise<number>} the exit code
 */
export function runWithDisplay(command, args, options) {
  if (!hasNoDisplay()) return run(command, args, options);
  const screen = '-screen 0 1600x1000x24';
  return run('xvfb-run', ['-a', '-s', screen, command, ...args], options);
}
