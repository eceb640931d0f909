/** Changing many members at once, columns of the list, and tables that leave. */
export const bulk = {
  title: 'Change together',
} as const;
