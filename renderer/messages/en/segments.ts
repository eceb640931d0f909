/** Saved filters of members and the sentence that says them. */
export const segments = {
  title: 'Segments',
} as const;
