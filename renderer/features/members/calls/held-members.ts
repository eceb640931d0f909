let held: readonly string[] = [];

/** Keeps the members whom someone selected for the round that is planned next. */
export function holdMembers(ids: readonly string[]): void {
  held = ids;
}

/** The members who are kept; none when nobody was selected. */
export const heldMembers = (): readonly string[] => held;
