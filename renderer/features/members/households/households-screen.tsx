/** Households and who lives in them. */
export function HouseholdsScreen() {
  return null;
}
