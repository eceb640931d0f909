import path from 'node:path';

/** Writes one line for a bug, with nothing in it that a person typed or chose: its kind, and where in our code. */
export function reportBugs(): void {
  // A terminal that was closed is no reason to stop.
  process.stderr.on('error', () => undefined);
  process.on('uncaughtException', (problem) => process.stderr.write(describeBug(problem)));
  process.on('unhandledRejection', (problem) => process.stderr.write(describeBug(problem)));
}

/** The line for a bug: messages are left out because they can carry paths and values. */
export function describeBug(problem: unknown): string {
  if (!(problem instanceof Error)) return 'unexpected\n';
  const places = [...(problem.stack ?? '').matchAll(/^ +at .*?([^/\\(]+:\d+:\d+)\)?$/gm)];
  const where = places.slice(0, 3).map(([, place]) => path.basename(place ?? ''));
  return `${['unexpected', problem.constructor.name, ...where].join(' ')}\n`;
}
