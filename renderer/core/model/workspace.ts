import { z } from 'zod';
import { keptChoices } from '../paper/paper-choices';
import { defineKind } from './define-kind';
import { choice, date, flag, line, prose, reference, referenceElement, time } from './parts';
import { EXCHANGE_SCOPES } from './vocabulary';

/** What this laptop knows about itself. One record, never exported. */
export const workspaceKind = defineKind(
  'workspace',
  {
    ownGroup: reference(),
    organizer: line(100),
    /** The workspace shows the bundled sample and says so on every screen. */
    sample: flag(),
    /** Columns of the member list, in order; empty: the usual ones. */
    memberColumns: z.array(z.string().max(40)).max(30).default([]),
    /** What was last chosen for the paper of each kind of event. */
    paperChoices: z.record(z.string().max(60), keptChoices).default({}),
    /** The day on which a person first said yes to what the retention rules would do; empty until then. */
    retentionAgreedOn: date(),
  },
  {},
);
export type Workspace = ReturnType<typeof workspaceKind.read>;

/** The most earlier keys that are kept to open files, and the most changes of keys that a card tells of. */
export const MOST_EARLIER_KEYS = 5;
export const MOST_VOUCHES = 4;

const signer = z.string().regex(/^[0-9a-f]{64}$/);

/** That `signer` stood in for another signing key on a day, with its signature. */
const vouch = z.strictObject({
  signer,
  date: date(),
  signature: z.string().regex(/^[0-9a-f]{128}$/),
});

/** The keys of this laptop. One record, each key made when it is first needed, never exported. */
export const identityKind = defineKind(
  'identity',
  {
    /** Ed25519 secret key, 64 hex digits. */
    signingKey: line(64),
    /** Ed25519 public key, 64 hex digits. */
    signer: line(64),
    /** The age key (ML-KEM-768 with X25519) that opens files for us, `AGE-SECRET-KEY-PQ-1...`; and what seals them, `age1pq1...`. */
    ageKey: line(100),
    recipient: line(2_000),
    /** Keys that new ones took the place of, latest first: they still open what was sealed to them, and sign nothing. */
    earlierKeys: z
      .array(z.strictObject({ signer, ageKey: line(100), recipient: line(2_000), date: date() }))
      .max(MOST_EARLIER_KEYS)
      .default([]),
    /** How each earlier key vouched for the next, oldest first, as the card carries it. */
    previous: z.array(vouch).max(MOST_VOUCHES).default([]),
    /** How another laptop of the group vouched for the signing key. */
    vouched: vouch.nullable().default(null),
  },
  {},
);

/** A line of the log of files that left or entered this laptop. Counts only; never exported. */
export const exchangeLogKind = defineKind(
  'exchange-log',
  {
    direction: choice(['out', 'in'], 'out'),
    exportId: line(64),
    partner: line(100),
    scope: choice(EXCHANGE_SCOPES, 'event'),
    event: reference(),
    /** What a scope other than one event points to: a segment's id, a county, or a span of days `YYYY-MM-DD..YYYY-MM-DD`. */
    subject: line(64),
    /** The other group's id; null under a passphrase. */
    group: reference(),
    /** `recall`: it asks back what files before it brought. */
    purpose: choice(['share', 'backup', 'recall'], 'share'),
    /** Only what changed since the file of this export id; empty for a whole file. */
    base: line(64),
    /** Names of the field groups that stayed home. */
    redactions: z.array(z.string().max(40)).max(32).default([]),
    /** The day after which the names in it are to be reduced to counts; empty for none. */
    expiresOn: date(),
    /** The day on which its sender asked for it back, and the day on which its names became counts here. */
    recalledOn: date(),
    reducedOn: date(),
    /** Public key that signed the file, and the place of the file among those its device made for this scope and recipient. */
    signer: line(64),
    /** Fingerprint of the partner's key that the file is sealed to (ours in a file that came); empty under a passphrase. */
    recipient: line(64),
    sequence: z.int().min(0).default(0),
    /** What its sender knew (`vector` of the manifest), as JSON text. */
    knew: prose(20_000),
    date: date(),
    time: time(),
    records: z.int().min(0).default(0),
    people: z.int().min(0).default(0),
    leftOut: z.int().min(0).default(0),
    /** For a file that came in: the journal entry that takes it back, or empty; and whether it was taken back. */
    journalEntry: line(64),
    undone: flag(),
    /**
     * Of a file that came in, who no longer agrees to be shared, as it says without naming them: for each id the stamp of
     * that answer. An earlier file that comes later does not bring them.
     */
    refused: z.record(z.string().max(40), z.string().max(40)).default({}),
  },
  {
    /** Who was in the file, for their timelines; empty for a copy of everything. */
    members: referenceElement,
  },
);
export type ExchangeLog = ReturnType<typeof exchangeLogKind.read>;
