/** Consent, retention, legal hold and what is held. */
export const keeping = {
  title: 'How long we keep things',
} as const;
