import type {
  ImportDecisions,
  ImportScope,
  PlanCounts,
  PlanFilter,
  PlanRow,
} from '../core/merge/plan-types';
import type { Draft, EditableKind } from '../core/model/kinds';
import type {
  ASK_ANSWERS,
  ATTENDANCE_MARKS,
  COMMITMENT_STATES,
  RSVP_ANSWERS,
} from '../core/model/vocabulary';
import type { RecordId } from '../core/record';
import type { Result } from '../core/result';
import type { ViewName, Views } from '../core/views/views';
import type { AfterCommand, AfterError } from './after-commands';
import type { CalendarDoor } from './calendar-door';
import type { DoorCommand, DoorDoor } from './door-door';
import type { AttendancePatch, EventCommand, EventError } from './event-commands';
import type { FolderCommand, FolderDoor } from './folder-door';
import type { IncidentCommand, IncidentError } from './incident-commands';
import type { LeavingCommand, LeavingDoor, RecallPreview } from './leaving-door';
import type { Done, Job, Progress, StoreError } from './outcomes';
import type { PaperCommand } from './paper-commands';
import type { PartnerCommand, PartnerDoor, PartnerError } from './partner-door';
import type { PeopleCommand, PeopleError } from './people-commands';
import type { SeriesCommand, SeriesError } from './series-commands';
import type { SheriffCommand } from './sheriff-commands';
import type { TableDoor } from './table-door';

export type { CalendarDraft } from '../core/calendar-file/calendar-draft';
export type { EditableKind } from '../core/model/kinds';
export type { CountedHeads, WrittenRow } from './after-commands';
export type {
  CalendarEntry,
  CalendarError,
  CalendarPreview,
} from './calendar-door';
export type {
  Arrival,
  DoorCommand,
  Heads,
  LeaveDoorError,
  OpenDoorError,
} from './door-door';
export type { FolderFileIs, FolderNote } from './folder-door';
export type { IncidentDraft } from './incident-commands';
export type { RecallPreview, WithdrawalPreview, Withdrawn } from './leaving-door';
export type { Done, Job, Progress, StoreError } from './outcomes';
export type { AddedCard, CardError, OwnCard } from './partner-door';
export type { MembersPatch, PeopleCommand, Whom } from './people-commands';
export type { MembersTableRequest, TableError } from './table-door';

/** What the sealed store holds before anyone unlocked it. `short`: rows are missing although a vault is there. */
export type VaultState = 'empty' | 'locked' | 'unlocked';

/** What first run asks for. The passphrase is a string that can't be wiped; the worker that saw it dies at lock. */
export type NewVault = {
  readonly passphrase: string;
  readonly groupName: string;
  readonly organizerName: string;
  /** Fill the new vault with the bundled sample of February 2019. */
  readonly sample: boolean;
};

/** `recoveryCode`: shown once, to print; opens the vault when the passphrase is lost. */
export type Created = { readonly recoveryCode: string };

export type CreateError =
  | { readonly type: 'vault-exists' }
  | { readonly type: 'passphrase-too-weak' }
  | StoreError;

export type UnlockError =
  | { readonly type: 'wrong-passphrase' }
  | { readonly type: 'no-vault' }
  /** The header asks for a derivation weaker or dearer than allowed (`safety.md` 2.1). */
  | { readonly type: 'unsafe-key-settings' }
  /** The sealed root does not match the rows: some were dropped, swapped, altered or rolled back. */
  | { readonly type: 'store-tampered'; readonly rows: number }
  /** The vault was written by a newer version of the app. */
  | { readonly type: 'newer-vault'; readonly version: number }
  | StoreError;

/** Why a snapshot was not put back. Nothing was changed. */
export type RestoreError =
  /** A store that opens, or was not yet tried, is never replaced. */
  | { readonly type: 'vault-exists' }
  /** The snapshot is cut short or altered. */
  | { readonly type: 'snapshot-damaged' }
  | { readonly type: 'newer-vault'; readonly version: number }
  | StoreError;

/** One promise or ask or quote inside a meeting report; `id` when it exists already. */
export type AskDraft = {
  readonly id?: RecordId;
  /** The words of the library that it was asked with. */
  readonly text?: RecordId | null;
  readonly words: string;
  readonly answer: (typeof ASK_ANSWERS)[number];
  readonly reason: string;
  readonly quote: string;
  readonly heardBy: string;
};
export type CommitmentDraft = {
  readonly id?: RecordId;
  readonly by: 'them' | 'us';
  readonly text: string;
  readonly due: string;
  readonly owner: string;
};
export type QuoteDraft = { readonly id?: RecordId; readonly quote: string };

/** Every change to the records goes through one of these. Each is one journal entry, undone as a whole. */
export type Command =
  | DoorCommand
  | AfterCommand
  | EventCommand
  | FolderCommand
  | LeavingCommand
  | PaperCommand
  | PartnerCommand
  | PeopleCommand
  | SeriesCommand
  | {
      [K in EditableKind]: {
        readonly type: 'add-record';
        readonly kind: K;
        readonly fields: Draft<K>;
      };
    }[EditableKind]
  | {
      [K in EditableKind]: {
        readonly type: 'edit-record';
        readonly kind: K;
        readonly id: RecordId;
        readonly patch: Draft<K>;
      };
    }[EditableKind]
  /** Deletes records and what hangs on them (a member's notes and attendance, an event's attendance, a meeting's asks ...). */
  | {
      readonly type: 'delete-records';
      readonly kind: EditableKind;
      readonly ids: readonly RecordId[];
    }
  | {
      readonly type: 'invite-members';
      readonly event: RecordId;
      readonly members: readonly RecordId[];
      readonly invitedBy: RecordId | null;
      /** What they are asked to do there; absent: nothing in particular. */
      readonly role?: string;
    }
  | {
      readonly type: 'record-rsvp';
      readonly event: RecordId;
      readonly member: RecordId;
      readonly answer: (typeof RSVP_ANSWERS)[number];
      /** What becomes of a yes when there is no place: on the waiting list, or in all the same. Absent: refused then. */
      readonly whenFull?: 'wait' | 'place';
    }
  | {
      readonly type: 'mark-attendance';
      readonly attendance: readonly RecordId[];
      readonly mark: (typeof ATTENDANCE_MARKS)[number];
      /** Absent: as it is. */
      readonly leftEarly?: boolean;
      readonly firstTime?: boolean | null;
    }
  | {
      readonly type: 'edit-attendance';
      readonly attendance: RecordId;
      readonly patch: AttendancePatch;
    }
  | { readonly type: 'remove-from-event'; readonly attendance: readonly RecordId[] }
  /** Someone came unasked: a known member, or a name only. Marked present. */
  | {
      readonly type: 'add-walk-in';
      readonly event: RecordId;
      readonly member: RecordId | null;
      readonly name: string;
    }
  /** Saves a meeting report whole: the meeting, its asks, quotes and commitments. Parts that are missing from the lists are deleted. */
  | {
      readonly type: 'log-meeting';
      readonly id: RecordId | null;
      readonly meeting: Draft<'meeting'>;
      readonly asks: readonly AskDraft[];
      readonly quotes: readonly QuoteDraft[];
      readonly commitments: readonly CommitmentDraft[];
    }
  /** Something became different: adds `next` as a new fact and ends the earlier one on the day from which `next` holds. */
  | IncidentCommand
  | SheriffCommand
  | { readonly type: 'change-fact'; readonly fact: RecordId; readonly next: Draft<'fact'> }
  /** A promise changes state only with a note of evidence. */
  | {
      readonly type: 'settle-commitment';
      readonly commitment: RecordId;
      readonly state: (typeof COMMITMENT_STATES)[number];
      readonly evidence: string;
      readonly evidenceDate: string;
    }
  | {
      readonly type: 'edit-workspace';
      readonly organizer?: string;
      readonly groupName?: string;
      readonly groupColor?: Draft<'group'>['color'];
      /** Columns of the member list, in order; empty: the usual ones. */
      readonly memberColumns?: readonly string[];
      /** Whether the time limits may reduce by themselves when something is due; false: ask again first. */
      readonly retentionAgreed?: boolean;
    }
  /** Takes back one journal entry. Fields edited since are left as they are and counted in `kept`. */
  | { readonly type: 'undo'; readonly entry: string };

export type CommandError =
  | IncidentError
  /** The laptop is at the door of an event: nothing else is done until the door is left. */
  | { readonly type: 'door-open' }
  | AfterError
  | EventError
  | PartnerError
  | PeopleError
  | SeriesError
  | { readonly type: 'not-found'; readonly kind: string }
  | { readonly type: 'event-cancelled' }
  | { readonly type: 'name-missing' }
  | {
      readonly type: 'meeting-incomplete';
      readonly missing: readonly ('official' | 'date' | 'follow-up-owner')[];
    }
  | { readonly type: 'evidence-missing' }
  | { readonly type: 'bad-value'; readonly field: string }
  | { readonly type: 'nothing-to-undo' }
  | StoreError;

/** What a file is about. Days are `YYYY-MM-DD`, both included; a county is its FIPS code. */
export type ExportScope =
  /** One event with its roster. */
  | { readonly type: 'event'; readonly event: RecordId }
  /** One event, or those of some days, with how many people and nobody's name. */
  | { readonly type: 'event-counts'; readonly event: RecordId }
  | { readonly type: 'report'; readonly from: string; readonly to: string }
  /** The members of a saved segment as it is now. */
  | { readonly type: 'segment'; readonly segment: RecordId }
  /** What is known of one county's agencies and officials; or of all of them. No members. */
  | { readonly type: 'county'; readonly county: string }
  | { readonly type: 'sheriffs' }
  | { readonly type: 'everything' };

/** What to export. */
export type ExportWish = {
  readonly scope: ExportScope;
  /**
   * Field groups to send along; those that a scope has nothing of say nothing. `needs`: interpreting, childcare and
   * rides that people asked for. Notes stay home unless asked.
   */
  readonly include: {
    readonly phones: boolean;
    readonly emails: boolean;
    readonly needs: boolean;
    readonly notes: boolean;
  };
  /** The last day on which names in it may be kept, `YYYY-MM-DD`; empty for no limit. */
  readonly until: string;
  /** Only what is not as the last file to the same partner, about the same, brought it. Whole where that can't be. */
  readonly changesOnly: boolean;
};

/** What to export, and what opens it: a passphrase, or the key of one partner (a copy of everything: of an own device). */
export type ExportRequest = ExportWish &
  ({ readonly passphrase: string } | { readonly partner: RecordId });

/** Why a file can't be made of the changes only. A file under a passphrase is for nobody that we know. */
export type WhyWhole = 'passphrase' | 'no-earlier-file' | 'too-many-records';

/**
 * Before writing: who and what would be in the file. `included`: the people named in it (empty for a copy of
 * everything). `leftOut`: people whose consent does not cover sharing. `withdrawn`: those of whom the partner got to
 * know before and is told, without their names, that they no longer agree. `redactions`: field groups that stay home.
 */
export type ExportPreview = {
  readonly counts: { readonly [kind: string]: number };
  readonly people: number;
  readonly included: readonly { readonly id: RecordId; readonly name: string }[];
  readonly leftOut: readonly { readonly id: RecordId; readonly name: string }[];
  readonly withdrawn: readonly { readonly id: RecordId; readonly name: string }[];
  readonly redactions: readonly string[];
  /** The last file to the same partner about the same, and how many records are still as it brought them. */
  readonly changes:
    | {
        readonly since: {
          readonly exportId: string;
          readonly date: string;
          readonly time: string;
        };
        readonly unchanged: number;
      }
    | { readonly why: WhyWhole };
  /** Whether the file holds the changes only. */
  readonly changesOnly: boolean;
};

/** A sealed file ready to be saved. `bytes` is ciphertext. */
export type Exported = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly fileName: string;
  readonly preview: ExportPreview;
};

export type ExportError =
  | { readonly type: 'not-found'; readonly kind: string }
  | { readonly type: 'cancelled' }
  | { readonly type: 'passphrase-too-weak' }
  /** The partner's card changed, or was revoked: nothing is sealed to it. */
  | { readonly type: 'partner-changed' }
  | { readonly type: 'partner-revoked' }
  /** A copy of everything goes to verified laptops of our own group only. */
  | { readonly type: 'not-own-device' }
  /** The day until which names may be kept is over. */
  | { readonly type: 'until-past' }
  /** More records than a partner's laptop would take in. */
  | { readonly type: 'too-much-to-share'; readonly limit: number }
  | StoreError;

/** Every way in which a file can be refused. Each changes nothing. */
export type ImportError =
  | { readonly type: 'file-too-large'; readonly bytes: number; readonly limit: number }
  /** Not an age file at all. */
  | { readonly type: 'not-a-convite-file' }
  | { readonly type: 'file-truncated' }
  | { readonly type: 'file-damaged' }
  | { readonly type: 'wrong-passphrase' }
  /** Sealed to other keys than ours; or, `forwarded`, sealed to us anew by someone its maker did not mean to do that. */
  | { readonly type: 'not-addressed-to-us'; readonly forwarded?: true }
  /** Signed by a key, or for a group, that was revoked here. */
  | { readonly type: 'sender-revoked' }
  /** The scrypt work factor or the header is outside the limits of `safety.md` 2.6. */
  | { readonly type: 'unsafe-file-settings' }
  | { readonly type: 'signature-invalid' }
  | { readonly type: 'newer-format'; readonly minApp: string }
  /** A copy of everything, sealed to our key, that no verified laptop of our own group made. */
  | { readonly type: 'not-own-copy' }
  | { readonly type: 'contents-invalid'; readonly line: number }
  | { readonly type: 'too-many-records'; readonly limit: number }
  | { readonly type: 'cancelled' }
  /** The store moved on since the preview was made. */
  | { readonly type: 'plan-stale' }
  /** It asks back files that somebody else brought. */
  | { readonly type: 'recall-not-theirs' }
  | { readonly type: 'legal-hold' }
  /** Something was decided about two people who do not stand beside each other in the plan. */
  | { readonly type: 'not-in-plan' }
  | StoreError;

/** What a file would do, before anything is written. */
export type ImportPreview = {
  readonly plan: string;
  /**
   * `ours`: this laptop's own key signed it. `known`: the key signed a file that was taken in before. `trust`: what the
   * partner's card says of the key; `changed`: a group that we know, and a key that nobody compared. `partnerName`:
   * what we call the group, with when and by whom it was verified; all empty when it is none of our partners.
   */
  readonly sender: {
    readonly groupName: string;
    readonly signer: string;
    readonly ours: boolean;
    readonly known: boolean;
    readonly trust: 'verified' | 'unverified' | 'changed' | 'unknown';
    readonly partnerName: string;
    readonly verifiedOn: string;
    readonly verifiedBy: string;
  };
  readonly sealedWith: 'passphrase' | 'keys';
  readonly createdAt: string;
  readonly expiresOn: string;
  readonly expired: boolean;
  readonly scope: ImportScope;
  readonly seenBefore: boolean;
  readonly counts: PlanCounts;
  /** A fresh laptop becomes one of the group whose copy of everything it takes in. */
  readonly joins: boolean;
  /** The cards of partners that come with a copy of everything, as far trusted as there or not. */
  readonly partners: { readonly count: number; readonly trusted: boolean };
  /** How many people would be new here and look like someone who is. */
  readonly lookAlikes: number;
  /** Only for a file that asks for files back; it brings nothing. */
  readonly recall?: RecallPreview;
  /** The partner's policy lets it be taken in without anybody looking: sheriff records that change nothing of ours. */
  readonly byItself: boolean;
};

/** How hard a passphrase is to guess, before anything is sealed with it (`safety.md` 2.3). */
export type Strength = {
  /** Good enough to seal a vault or a file with. */
  readonly enough: boolean;
  /** In Unicode code points after NFKC; 15 are needed. */
  readonly length: number;
  /** Decimal logarithm of the guesses needed; 14 are needed. */
  readonly guessesLog10: number;
};

/** The doors of the parts that have a file of their own. */
type Doors = CalendarDoor & DoorDoor & FolderDoor & LeavingDoor & PartnerDoor & TableDoor;

/** The door to everything that is kept. Lives in one worker; the app reaches it through `worker/vault-client`. */
export type Vault = Doors & {
  state(): Promise<VaultState>;
  create(setup: NewVault): Promise<Result<Created, CreateError>>;
  /** Opens with the passphrase or the printed recovery code. */
  unlock(
    secret: { readonly passphrase: string } | { readonly recoveryCode: string },
  ): Promise<Result<null, UnlockError>>;
  /**
   * Resolves when every record is open. `unlock` may come back before, when the first screens could be kept
   * ready. An error means that the vault can't be used and has to be locked.
   */
  opened(): Promise<Result<null, UnlockError>>;
  changePassphrase(
    current: string,
    next: string,
  ): Promise<Result<null, UnlockError | { readonly type: 'passphrase-too-weak' }>>;
  run(command: Command): Promise<Result<Done, CommandError>>;
  view<N extends ViewName>(name: N, query: Views[N]['query']): Promise<Views[N]['result']>;
  /** Tells after every change that is durable. Returns its own undo. */
  onChange(listener: () => void): () => void;
  /** `partner`: whom it would be for; absent for a file under a passphrase. */
  previewExport(
    request: ExportWish & { readonly partner?: RecordId },
  ): Promise<Result<ExportPreview, ExportError>>;
  exportFile(
    request: ExportRequest,
    onProgress: (p: Progress) => void,
  ): Job<Result<Exported, ExportError>>;
  /** Makes the file that asks a partner to give back what the file of a line of the log brought. */
  recallFile(file: RecordId, onProgress: (p: Progress) => void): Job<Result<Exported, ExportError>>;
  /**
   * `passphrase`: not needed (null) for a file that is sealed to our key. `ownCopy`: the person says that it is a copy
   * of their own workspace, which may be up to 512 MiB. The bytes of a file of more than 64 MiB are used up.
   */
  planImport(
    file: Uint8Array<ArrayBuffer>,
    passphrase: string | null,
    onProgress: (p: Progress) => void,
    ownCopy?: boolean,
  ): Job<Result<ImportPreview, ImportError>>;
  /** Rows of a plan, for the preview's list. */
  planRows(
    plan: string,
    query: {
      readonly change: PlanFilter;
      readonly from: number;
      readonly count: number;
    },
  ): Promise<{ readonly total: number; readonly rows: readonly PlanRow[] }>;
  /** One transaction, one journal entry. */
  applyImport(plan: string, decisions: ImportDecisions): Promise<Result<Done, ImportError>>;
  discardPlan(plan: string): Promise<void>;
  /** Folds loose rows into packs. Called when idle and before lock; durable data never waits for it. */
  fold(): Promise<Result<null, StoreError>>;
  /**
   * The sealed store as it is, header and rows, in one container (docs/data-format.md). Nothing in it is newly in
   * clear. While unlocked, it waits until every record is open.
   */
  snapshot(): Promise<Result<Uint8Array<ArrayBuffer>, StoreError>>;
  /**
   * Whether an unlocked store is an earlier state of what a snapshot holds. Then something set it back, and after
   * `lock` the snapshot may be put in its place. The bytes are given away: the caller's are empty afterwards.
   */
  isBehind(snapshot: Uint8Array<ArrayBuffer>): Promise<boolean>;
  /**
   * Puts a snapshot into the store, where there is none or where the last `unlock` (or `opened`) failed with
   * `store-tampered` or `store-failed`, or was followed by an `isBehind` that held. Unlocking comes after it.
   */
  restore(snapshot: Uint8Array<ArrayBuffer>): Promise<Result<null, RestoreError>>;
  /** Words drawn evenly from the language's list: at least 77 bits. */
  generatePassphrase(language: 'en' | 'es'): Promise<string>;
  /** `words`: what an attacker would try first, such as the group's and the organizer's name. */
  rateStrength(passphrase: string, words: readonly string[]): Promise<Strength>;
  /** Folds what it can, forgets every record and wipes the key. The app then ends the worker. */
  lock(): Promise<void>;
};
