export const errors = {
  title: 'Problem',
} as const;
