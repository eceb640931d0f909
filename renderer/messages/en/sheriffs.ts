export const sheriffs = {
  title: 'Sheriffs',
} as const;
