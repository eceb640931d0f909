export const shell = {
  title: 'Convite',
} as const;
