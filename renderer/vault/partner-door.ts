import type { Partner } from '../core/model/partner';
import type { RecordId } from '../core/record';
import type { Result } from '../core/result';
import type { StoreError } from './outcomes';

/**
 * Our own card. `line`: what the file holds and what can be pasted; `code`: the same in the characters that a QR code
 * packs densely; `fileName`: proposed, names no group.
 */
export type OwnCard = {
  readonly line: string;
  readonly code: string;
  readonly fileName: string;
};

/** What a card was. `renewed`: the keys we knew already. `sameName`: another group that we know bears this name. */
export type AddedCard = {
  readonly partner: RecordId;
  readonly is: 'added' | 'renewed' | 'changed';
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
  /** It is this group's own. */
  | { readonly type: 'own-card' }
  /** The keys on it were revoked here. */
  | { readonly type: 'partner-revoked' }
  | StoreError;

/** The vault's doors for cards and partners. */
export type PartnerDoor = {
  /** Makes this laptop's keys when there are none yet. */
  ownCard(): Promise<Result<OwnCard, StoreError>>;
  /** Takes a card, as bytes of a file or as text, and remembers its group as a partner that nobody has verified. */
  addCard(card: Uint8Array<ArrayBuffer> | string): Promise<Result<AddedCard, CardError>>;
  /** The words to read aloud: the same on both laptops. Empty when the partner is gone. */
  compareWords(partner: RecordId, language: 'en' | 'es'): Promise<readonly string[]>;
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
