import { z } from 'zod';
import { defineKind } from './define-kind';
import { choice, date, flag, line } from './parts';

/** How far a partner is trusted. `changed`: a card with other keys came, and nobody has compared it yet. */
export type PartnerState = 'verified' | 'unverified' | 'changed' | 'revoked';

/**
 * Another group whose card came to this laptop. Its id is the group's. Never exported: whom a group trusts is decided
 * on each laptop by people who spoke with each other.
 */
export const partnerKind = defineKind(
  'partner',
  {
    name: line(100),
    /** Ed25519 public key, 64 hex digits; and the age recipient that files for the group are sealed to. */
    signer: line(64),
    recipient: line(2_000),
    cardDate: date(),
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
      .max(5)
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

/** The keys that have to be compared: those of the later card when there is one. */
export const keysToCompare = (partner: Partner): Pick<Partner, 'signer' | 'recipient'> =>
  partner.nextSigner === ''
    ? { signer: partner.signer, recipient: partner.recipient }
    : { signer: partner.nextSigner, recipient: partner.nextRecipient };
