/** Call rounds, the grid of calls and call sheets. */
export const calls = {
  title: 'Calls',
} as const;
