/** Call rounds. */
export function CallsScreen() {
  return null;
}
