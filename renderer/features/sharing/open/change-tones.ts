/** The color of a change's chip; its words carry the meaning. */
export const CHANGE_TONES = {
  added: 'moss',
  changed: 'teal',
  conflict: 'marigold',
  deleted: 'brick',
  revived: 'marigold',
  suggested: 'marigold',
  unchanged: 'neutral',
} as const;
