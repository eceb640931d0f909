/** One-on-ones, the ladder, timelines and who needs a call. */
export const care = {
  title: 'Care',
} as const;
