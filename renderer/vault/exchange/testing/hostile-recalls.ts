import type { Json } from '../../../core/record';
import type { ImportError } from '../../vault';
import { type Forgery, goodRecord, OTHER_KEY } from './forge';

type Loose = { readonly [key: string]: Json };

/** What a request to give files back is forged from: a file that the partner sent, one that someone else sent. */
export type Came = { readonly theirs: string; readonly anothers: string };

/** A request that differs from what Convite writes. */
export type HostileRecall = Forgery & {
  /** Who signs and seals it: the partner, a stranger in the partner's name, or the partner once it was revoked or in doubt. */
  readonly by?: 'stranger' | 'revoked' | 'changed';
  /** How it is sealed: to our key unless said. */
  readonly under?: 'passphrase';
};

const at = (line: number) => ({ type: 'contents-invalid' as const, line });
const NEWER = (minApp = '0.1.0') => ({ type: 'newer-format' as const, minApp });
const FORWARDED = { type: 'not-addressed-to-us' as const, forwarded: true as const };
const NOT_THEIRS = { type: 'recall-not-theirs' as const };
const BROKEN = { type: 'signature-invalid' as const };

const STAMP = (goodRecord['stamps'] as { readonly base: string }).base;
const id = (n: number) => n.toString(16).padStart(32, '0');
const asks = (manifest: Loose) => (): HostileRecall => ({ manifest });
const member = (rest: Loose): Loose => ({
  id: '00000000-0000-4000-8000-0000000000d2',
  kind: 'member',
  fields: {},
  stamps: { base: STAMP },
  ...rest,
});
const withRecord = (record: Loose) => (): HostileRecall => ({ records: [record] });

/** Requests to give files back that are refused: name, what is forged, error. Unless said they ask for what their signer sent. */
export const HOSTILE_RECALLS: readonly [string, (came: Came) => HostileRecall, ImportError][] = [
  ['asks for nothing', asks({ recalls: [] }), at(2)],
  ['asks for 65 files', asks({ recalls: Array.from({ length: 65 }, (_, n) => id(n)) }), at(2)],
  ['asks for a path', asks({ recalls: ['../../etc/passwd'] }), at(2)],
  ['asks for an id in capitals', asks({ recalls: [id(0xabc).toUpperCase()] }), at(2)],
  ['asks with a text in place of a list', asks({ recalls: id(1) }), at(2)],
  ['asks with null', asks({ recalls: null }), at(2)],
  ['asks for a number', asks({ recalls: [7] }), at(2)],
  ['brings an event', withRecord(goodRecord), at(3)],
  ['brings a person', withRecord(member({ fields: { givenName: 'Nopal' } })), at(3)],
  ['brings a deletion', withRecord(member({ tombstone: STAMP })), at(3)],
  ['brings a no', withRecord(member({ fields: { consentShare: 'no' } })), at(3)],
  ['is about everything', asks({ scope: { type: 'everything' } }), NEWER()],
  ['is about something that we do not know', asks({ scope: { type: 'flotilla' } }), NEWER()],
  ['is about a table', asks({ scope: { type: 'table' } }), at(2)],
  ['is written otherwise', asks({ purpose: 'Recall' }), NEWER()],
  ['needs a newer program', asks({ minApp: '9.1.0' }), NEWER('9.1.0')],
  [
    'comes under a passphrase',
    () => ({ under: 'passphrase', manifest: { recipients: [] } }),
    at(2),
  ],
  ['is for nobody', asks({ recipients: [] }), FORWARDED],
  ['is for someone else', asks({ recipients: ['0'.repeat(64)] }), FORWARDED],
  ['asks for another group’s file', ({ anothers }) => asks({ recalls: [anothers] })(), NOT_THEIRS],
  [
    'asks for another group’s file among its own',
    ({ theirs, anothers }) => asks({ recalls: [theirs, anothers] })(),
    NOT_THEIRS,
  ],
  ['comes from a stranger in the partner’s name', () => ({ by: 'stranger' }), NOT_THEIRS],
  [
    'comes from a stranger in our own name',
    () => ({ by: 'stranger', manifest: { sender: null } }),
    NOT_THEIRS,
  ],
  ['comes from a group that was revoked', () => ({ by: 'revoked' }), { type: 'sender-revoked' }],
  ['asks by a key in doubt for what an earlier key sent', () => ({ by: 'changed' }), NOT_THEIRS],
  ['is signed by another key', () => ({ signWith: OTHER_KEY }), BROKEN],
  [
    'was altered after it was signed',
    () => ({ spoilManifest: (l) => l.replace('recall', 'recaII') }),
    BROKEN,
  ],
  [
    'asks for one more after it was signed',
    () => ({ spoilManifest: (l) => l.replace('"recalls":[', `"recalls":["${id(5)}",`) }),
    BROKEN,
  ],
  ['has a hash of other lines', asks({ payloadSha256: '0'.repeat(64) }), BROKEN],
];
