/** Members who look alike. */
export function DuplicatesScreen() {
  return null;
}
