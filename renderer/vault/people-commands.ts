import type { Draft } from '../core/model/kinds';
import type {
  CALL_OUTCOMES,
  CONSENT,
  CONSENT_PURPOSES,
  CONSENT_WAYS,
  RETENTION_SUBJECTS,
  VERDICTS,
} from '../core/model/vocabulary';
import type { RecordId } from '../core/record';
import type { SegmentRule } from '../core/segments/rule';

/** What a bulk edit does to each of the members. Absent: left as it is. */
export type MembersPatch = {
  readonly county?: string | null;
  readonly preferredLanguage?: Draft<'member'>['preferredLanguage'];
  readonly household?: RecordId | null;
  readonly consent?: {
    readonly purpose: (typeof CONSENT_PURPOSES)[number];
    readonly answer: (typeof CONSENT)[number];
    readonly how: (typeof CONSENT_WAYS)[number];
  };
  readonly addTags?: readonly string[];
  readonly removeTags?: readonly string[];
  readonly addRoles?: readonly string[];
  readonly removeRoles?: readonly string[];
  readonly addGroups?: readonly RecordId[];
  readonly removeGroups?: readonly RecordId[];
  readonly addLanguages?: Draft<'member'>['languages'];
};

/** Who a bulk command is about: people by id, or whoever a rule means now. */
export type Whom =
  | { readonly type: 'members'; readonly ids: readonly RecordId[] }
  | { readonly type: 'segment'; readonly rule: SegmentRule };

/** Changes to members and to what is kept about the care for them. */
export type PeopleCommand =
  | { readonly type: 'change-members'; readonly whom: Whom; readonly patch: MembersPatch }
  /**
   * Makes several members one. `keep` stays; `take` names, by scalar field, the member whose value it gets (absent:
   * its own, or the first that has one). Sets are joined. Everything that hung on the others hangs on `keep`
   * afterwards, and a verdict remembers it.
   */
  | {
      readonly type: 'merge-members';
      readonly keep: RecordId;
      readonly others: readonly RecordId[];
      readonly take: { readonly [field: string]: RecordId };
    }
  /** What a person says about every pair among these. `same-household` also puts them into one household. */
  | {
      readonly type: 'judge-pair';
      readonly members: readonly RecordId[];
      readonly says: Exclude<(typeof VERDICTS)[number], 'same-person'>;
    }
  | { readonly type: 'forget-verdict'; readonly verdict: RecordId }
  | {
      readonly type: 'move-on-ladder';
      readonly member: RecordId;
      readonly to: RecordId | null;
      readonly why: string;
    }
  /** The ladder from its lowest rung up. Rungs without an id are added; a rung that is not named stays above these. */
  | {
      readonly type: 'arrange-ladder';
      readonly rungs: readonly (Omit<Draft<'rung'>, 'order'> & { readonly id?: RecordId })[];
    }
  /** Deletes a rung. Whoever stands on it goes to `to` (null: off the ladder), each with a move that says why. */
  | {
      readonly type: 'remove-rung';
      readonly rung: RecordId;
      readonly to: RecordId | null;
      readonly why: string;
    }
  /** The organizer talked with a member, in no round. Settles what waits for that: calls to make again, and those who asked for an organizer. */
  | { readonly type: 'log-call'; readonly member: RecordId; readonly note: string }
  /** Adds people to a round and divides those without a caller evenly among `callers`, each language together. */
  | {
      readonly type: 'plan-calls';
      readonly round: RecordId;
      readonly whom: Whom;
      readonly callers: readonly string[];
    }
  /** Opens a round and plans the calls of its people, as one step to undo. `whom` null: nobody yet. */
  | {
      readonly type: 'start-round';
      readonly fields: Draft<'call-round'>;
      readonly whom: Whom | null;
      readonly callers: readonly string[];
    }
  | { readonly type: 'assign-calls'; readonly calls: readonly RecordId[]; readonly caller: string }
  /** What came of a call. In a round for an event, yes, maybe and no are also recorded as the RSVP; yes in a round to confirm, or on the day, as confirmed. */
  | {
      readonly type: 'record-call';
      readonly call: RecordId;
      readonly outcome: (typeof CALL_OUTCOMES)[number] | null;
      readonly callBackOn: string;
      readonly note: string;
      readonly needsOrganizer: boolean;
    }
  | { readonly type: 'remove-calls'; readonly calls: readonly RecordId[] }
  | {
      readonly type: 'set-retention';
      readonly subject: (typeof RETENTION_SUBJECTS)[number];
      readonly days: number | null;
    }
  | { readonly type: 'start-hold'; readonly why: string }
  | { readonly type: 'end-hold'; readonly why: string }
  /** Reduces to counts what is beyond its limit today. `scheduled`: not by hand; refused until a person agreed once. */
  | {
      readonly type: 'reduce';
      readonly subjects: readonly (typeof RETENTION_SUBJECTS)[number][];
      readonly scheduled: boolean;
    };

/** Why one of these was not done. */
export type PeopleError =
  /** A legal hold forbids to erase anything. */
  | { readonly type: 'legal-hold' }
  | { readonly type: 'hold-running' }
  | { readonly type: 'no-hold' }
  | { readonly type: 'reason-missing' }
  | { readonly type: 'retention-not-agreed' }
  | { readonly type: 'too-few-members' };
