/** Taking in a table of members. */
export const tables = {
  title: 'Take in a table',
} as const;
