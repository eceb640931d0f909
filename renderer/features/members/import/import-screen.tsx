/** Takes in a table, step by step. */
export function ImportScreen() {
  return null;
}
