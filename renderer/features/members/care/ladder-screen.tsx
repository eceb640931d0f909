/** The group’s ladder. */
export function LadderScreen() {
  return null;
}
