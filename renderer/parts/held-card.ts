let held: Uint8Array<ArrayBuffer> | null = null;
let count = 0;

/** Keeps a group's card that the system asked us to open, for the screen that adds it, and counts it. */
export function holdCard(card: Uint8Array<ArrayBuffer>): number {
  held = card;
  count += 1;
  return count;
}

/** The card that is kept, if any. */
export const heldCard = (): Uint8Array<ArrayBuffer> | null => held;

/** Forgets the card. */
export function dropCard(): void {
  held = null;
}
