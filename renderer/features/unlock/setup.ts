/** What the steps gather before anything is sealed. */
export type Setup = {
  readonly groupName: string;
  readonly organizerName: string;
  readonly passphrase: string;
};

/** How many steps are counted out loud; the welcome is not one. */
export const STEPS = 4;
