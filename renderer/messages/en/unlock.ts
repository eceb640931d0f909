export const unlock = {
  title: 'Unlock',
} as const;
