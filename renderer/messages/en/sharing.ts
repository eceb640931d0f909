export const sharing = {
  title: 'Sharing',
} as const;
