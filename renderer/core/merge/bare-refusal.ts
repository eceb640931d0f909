import type { Rec, RecordId, Stamp } from '../record';

/**
 * Whether a record says of someone that they no longer agree to be shared, and nothing else: how a group tells another
 * one to which it gave the person before.
 */
export const isBareRefusal = ({ kind, fields, tombstone }: Rec): boolean =>
  kind === 'member' &&
  tombstone === undefined &&
  fields['consentShare'] === 'no' &&
  Object.keys(fields).length === 1;

/** The record that tells it. `stamp`: when the person's answer was written. */
export const bareRefusal = (id: RecordId, stamp: Stamp): Rec => ({
  id,
  kind: 'member',
  fields: { consentShare: 'no' },
  stamps: { base: stamp },
});
