/** Members who look alike, merging, and households. */
export const duplicates = {
  title: 'Look-alikes',
} as const;
