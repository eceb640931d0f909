/** The version of this program, as `package.json` has it (a test compares them). */
export const APP_VERSION = '0.1.0';

/** Whether version `a` (dotted numbers) is newer than `b`. */
export function isNewerVersion(a: string, b: string): boolean {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
