/** The wall-clock time `HH:MM` of a moment, where this laptop is. `now`: milliseconds since 1970. */
export function timeOfDay(now: number): string {
  const moment = new Date(now);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
