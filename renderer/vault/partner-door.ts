import type { Partner } from '../core/model/partner';
import type { RecordId } from '../core/record';
import type { Result } from '../core/result';
import type { StoreError } from './outcomes';

/**
 * A card to hand over: our own, or that of another laptop of ours. `line`: what the file holds and what can be pasted;
 * `code`: the same in the characters that a QR code packs densely; `parts`: the code as several smaller ones;
 * `fileName`: proposed, names no group.
 */
export type OwnCard = {
  readonly line: string;
  readonly code: string;
  readonly parts: readonly string[];
  readonly fileName: string;
};

/**
 * What a card was. `renewed`: the keys we knew already. `changed`: other keys, which wait until people compared them.
 * `rotated`: new keys that the known ones vouched for. `device`: a further laptop, of ours or of a group that we know.
 * `vouched`: our own card, with the vouch of another laptop of ours (`partner`), which our card carries from now on.
 * `sameName`: another group that we know bears this name.
 */
export type AddedCard = {
  readonly partner: RecordId;
  readonly is: 'added' | 'renewed' | 'changed' | 'rotated' | 'device' | 'vouched';
  readonly sameName: boolean;
};

/** Why a card was not taken. Nothing was changed. */
export type CardError =
  | { readonly type: 'card-too-large' }
  | { readonly type: 'not-a-card' }
  | { readonly type: 'newer-card' }
  /** A key or another part of it is not one that can be used. */
  | { readonly type: 'card-invalid' }
  /** It was altered after its group signed it. */
  | { readonly type: 'card-signature-invalid' }
  /** It is this laptop's own. */
  | { readonly type: 'own-card' }
  /** The keys on it were revoked here. */
  | { readonly type: 'partner-revoked' }
  /** New keys, or another laptop, that a key vouches for which was revoked here. */
  | { readonly type: 'voucher-revoked' }
  /** Keys that the group gave up before the card that is known. */
  | { readonly type: 'card-older' }
  /** The group has as many further laptops as are kept. */
  | { readonly type: 'too-many-devices' }
  /** Some of the smaller codes of a card; and some of more than one card, or altered ones. */
  | { readonly type: 'card-parts-missing'; readonly have: number; readonly of: number }
  | { readonly type: 'card-parts-mixed' }
  | StoreError;

/** The vault's doors for cards and partners. */
export type PartnerDoor = {
  /** Makes this laptop's keys when there are none yet. */
  ownCard(): Promise<Result<OwnCard, StoreError>>;
  /** Takes a card, as bytes of a file or as text, and remembers its group as a partner that nobody has verified. */
  addCard(card: Uint8Array<ArrayBuffer> | string): Promise<Result<AddedCard, CardError>>;
  /** The card of a verified laptop of our own group, with our word that it is ours. */
  vouchForDevice(
    device: RecordId,
  ): Promise<Result<OwnCard, { readonly type: 'not-own-device' } | StoreError>>;
  /**
   * Makes new keys for this laptop; can't be undone. `vouch`: the earlier key signs the new one, so that partners go
   * on trusting it; false when someone else may have the earlier keys.
   */
  renewKeys(vouch: boolean): Promise<Result<null, StoreError>>;
  /**
   * The words to read aloud: the same on both laptops. Empty when the partner is gone. `laptop`: which one of the
   * partner's, 0 (unless said) for the one that is verified by them.
   */
  compareWords(
    partner: RecordId,
    language: 'en' | 'es',
    laptop?: number,
  ): Promise<readonly string[]>;
  /** What opens a file, as its first 64 KiB tell; `passphrase` too when they tell nothing. */
  howSealed(head: Uint8Array<ArrayBuffer>): Promise<'passphrase' | 'keys'>;
};

/** What people decide about a partner. */
export type PartnerCommand =
  /** The words were compared, for the key `signer`: a card that came meanwhile is not meant. */
  | { readonly type: 'verify-partner'; readonly partner: RecordId; readonly signer: string }
  /** Nothing goes to the partner any more, and nothing that its keys signed is opened. */
  | { readonly type: 'revoke-partner'; readonly partner: RecordId }
  /** The card with other keys was not theirs: the keys from before stay. */
  | { readonly type: 'keep-partner-keys'; readonly partner: RecordId }
  /** The partner is our own group: this laptop goes on in its name, and the partner is another laptop of ours. */
  | { readonly type: 'join-group'; readonly partner: RecordId }
  /** Whether sheriff records from the partner that change nothing of ours are taken in by themselves. */
  | {
      readonly type: 'set-partner-policy';
      readonly partner: RecordId;
      readonly sheriffs: Partner['sheriffs'];
    }
  /**
   * Takes suggestions, as edits of ours, or declines them: then our own values are written anew, so that they go back
   * with the next file. Those that are settled already stay as they are.
   */
  | {
      readonly type: 'settle-suggestions';
      readonly ids: readonly RecordId[];
      readonly take: boolean;
    };

/** Why one of these was not done. */
export type PartnerError =
  | { readonly type: 'partner-changed' }
  | { readonly type: 'partner-revoked' };
