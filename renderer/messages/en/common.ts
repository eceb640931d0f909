export const common = {
  title: 'Convite',
} as const;
