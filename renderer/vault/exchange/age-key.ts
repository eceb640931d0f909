import { Encrypter, generateHybridIdentity, identityToRecipient } from 'age-encryption';

/** A post-quantum hybrid age key: what opens (`AGE-SECRET-KEY-PQ-1...`) and what seals (`age1pq1...`). */
export type AgeKey = { readonly ageKey: string; readonly recipient: string };

/** Makes a fresh key. */
export async function makeAgeKey(): Promise<AgeKey> {
  const ageKey = await generateHybridIdentity();
  return { ageKey, recipient: await identityToRecipient(ageKey) };
}

/** Whether something can be sealed to a recipient: it is tried, because a key may be well written and still no key. */
export async function isUsableRecipient(recipient: string): Promise<boolean> {
  if (!/^age1pq1[02-9ac-hj-np-z]{1900,1993}$/.test(recipient)) return false;
  try {
    const age = new Encrypter();
    age.addRecipient(recipient);
    await age.encrypt(new Uint8Array(1));
    return true;
  } catch {
    return false;
  }
}
