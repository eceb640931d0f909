import type { ImportPreview } from '../../../vault/vault';

/** What to say about who made a file: the words, and how loud. */
export function proofOf({ sender, sealedWith }: ImportPreview) {
  const { ours, known, trust } = sender;
  if (ours) return { words: 'proofOurs', tone: null } as const;
  if (trust === 'changed') return { words: 'proofChanged', tone: 'danger' } as const;
  if (trust === 'verified') return { words: 'proofVerified', tone: null } as const;
  if (trust === 'unverified') return { words: 'proofUnverified', tone: 'warning' } as const;
  if (sealedWith === 'keys') return { words: 'proofUnknown', tone: 'warning' } as const;
  return { words: known ? 'proofKnown' : 'proofNone', tone: null } as const;
}
