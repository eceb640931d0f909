import { z } from 'zod';
import type { RecordId } from '../record';
import { defineKind } from './define-kind';
import { idFromText } from './id-from-text';
import { choice, date, flag, line, prose } from './parts';

/** The most further laptops of a partner that are known. */
export const MOST_DEVICES = 5;

/** How far a partner is trusted. `changed`: a card with other keys came, and nobody has compared it yet. */
export type PartnerState = 'verified' | 'unverified' | 'changed' | 'revoked';

/**
 * Another group whose card came to this laptop, under the group's id; or another laptop of our own group
 * (`isDevice`), under the id of its key. Leaves in a copy of everything for our own group only, without our own further
 * laptops: whom a group trusts is decided by people who spoke with each other.
 */
export const partnerKind = defineKind(
  'partner',
  {
    name: line(100),
    /** Ed25519 public key, 64 hex digits; and the age recipient that files for the group are sealed to. */
    signer: line(64),
    recipient: line(2_000),
    cardDate: date(),
    /** The line of the card that the keys come from, so that it can be vouched for; empty when it was not kept. */
    card: prose(8_192),
    state: choice(['unverified', 'verified', 'revoked'], 'unverified'),
    addedOn: date(),
    verifiedOn: date(),
    verifiedBy: line(100),
    revokedOn: date(),
    /** The keys of a later card that differs, until a person compared it; empty when there is none. */
    nextName: line(100),
    nextSigner: line(64),
    nextRecipient: line(2_000),
    nextCardDate: date(),
    changedOn: date(),
    /** When new keys came that the earlier ones had signed, until the words of the new ones were compared; empty for never. */
    renewedOn: date(),
    /** What happens to sheriff records from the partner that change nothing of ours: shown first, or taken in by themselves. */
    sheriffs: choice(['review', 'accept'], 'review'),
    /** It is another laptop of our own group, and its id is derived from its signing key. */
    isDevice: flag(),
    /** Further laptops of the group, vouched for by its first key. */
    devices: z
      .array(
        z.strictObject({
          signer: z.string().regex(/^[0-9a-f]{64}$/),
          recipient: z.string().max(2_000),
          addedOn: date(),
        }),
      )
      .max(MOST_DEVICES)
      .default([]),
  },
  {
    /** Signing keys that the group used before. */
    earlierSigners: z.string().regex(/^[0-9a-f]{64}$/),
    /** Signing keys that were given up because someone else may have them. */
    revokedSigners: z.string().regex(/^[0-9a-f]{64}$/),
  },
);
export type Partner = ReturnType<typeof partnerKind.read>;

/** How far a partner is trusted now. */
export const partnerState = ({ state, nextSigner }: Partner): PartnerState =>
  nextSigner === '' ? state : 'changed';

/** The id under which another laptop of our own group is kept: that of the signing key it came with first. */
export const deviceId = (signer: string): RecordId => idFromText(`convite-device-id/v1\0${signer}`);

/** Whether it is another laptop of our own group, and people compared its words: a copy of everything may go there and come from there. */
export const isVerifiedDevice = (partner: Partner): boolean =>
  partner.isDevice && partnerState(partner) === 'verified';

/** The age recipients of all laptops of a partner, its first one first. */
export const recipientsOf = ({ recipient, devices }: Partner): readonly string[] => [
  ...new Set([recipient, ...devices.map((device) => device.recipient)]),
];

/** The keys that have to be compared: those of the later card when there is one. */
export const keysToCompare = (partner: Partner): Pick<Partner, 'signer' | 'recipient'> =>
  partner.nextSigner === ''
    ? { signer: partner.signer, recipient: partner.recipient }
    : { signer: partner.nextSigner, recipient: partner.nextRecipient };
