import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Json } from '../../../core/record';
import type { ImportError } from '../../vault';
import { decodeRecords } from '../decode';
import type { OpenedFile } from '../open';
import { paddedSize } from '../padding';
import { signingKeyFrom, signManifest } from '../sign';
import { verifyFile } from '../verify';

type Loose = { readonly [key: string]: Json };

/** The key that a forged file is signed with unless a test says otherwise. */
export const FORGER = signingKeyFrom(new Uint8Array(32).fill(7));
export const OTHER_KEY = signingKeyFrom(new Uint8Array(32).fill(8));

const EVENT = '00000000-0000-4000-8000-0000000000e1';
const STAMP = '016900000000-0000-00000000000000bb';

/** A record line that is in order, for tests to spoil. */
export const goodRecord: Loose = {
  id: EVENT,
  kind: 'event',
  fields: { titleEn: 'Vigil', date: '2019-02-23' },
  stamps: { base: STAMP },
};

/** A manifest that is in order; its hash is filled in when the file is forged. */
export const goodManifest: Loose = {
  exportId: '0123456789abcdef0123456789abcdef',
  purpose: 'share',
  sender: {
    groupId: '00000000-0000-4000-8000-0000000000aa',
    name: 'Mesa Inventada',
    device: '00000000000000bb',
  },
  recipients: [],
  sequence: 1,
  previous: null,
  vector: { '00000000000000bb': STAMP },
  createdAt: '2019-02-20T12:00:00.000Z',
  expiresOn: '2019-05-20',
  scope: { type: 'event', event: EVENT },
  redactions: [],
  counts: { event: 1 },
  notShared: 0,
  schema: 1,
  minApp: '0.1.0',
  payloadSha256: '',
  mayPassOn: false,
};

/** What a forged file differs in from one that is in order. */
export type Forgery = {
  readonly seal?: Loose;
  readonly manifest?: Loose;
  /** Record lines, each a value to write as JSON or the line's exact text. */
  readonly records?: readonly (Loose | string)[];
  readonly signWith?: typeof FORGER;
  /** Changes the manifest's line before it is signed. */
  readonly retell?: (line: string) => string;
  /** Changes the manifest's line after it was signed. */
  readonly spoilManifest?: (line: string) => string;
  /** Changes the whole text after everything else. */
  readonly spoil?: (text: string) => string;
};

/** The lines of a forged file, padded. */
export function forgeText(forgery: Forgery = {}): Uint8Array {
  const encoder = new TextEncoder();
  const lines = (forgery.records ?? [goodRecord])
    .map((r) => `${typeof r === 'string' ? r : JSON.stringify(r)}\n`)
    .join('');
  const told = JSON.stringify({
    ...goodManifest,
    payloadSha256: bytesToHex(sha256(encoder.encode(lines))),
    ...forgery.manifest,
  });
  const manifest = forgery.retell?.(told) ?? told;
  const key = forgery.signWith ?? FORGER;
  const seal = JSON.stringify({
    convite: 'exchange',
    version: 1,
    signer: FORGER.signer,
    signature: signManifest(encoder.encode(manifest), key),
    ...forgery.seal,
  });
  const second = forgery.spoilManifest?.(manifest) ?? manifest;
  const text = `${seal}\n${second}\n${lines}`;
  const bytes = encoder.encode(forgery.spoil?.(text) ?? text);
  const padded = new Uint8Array(paddedSize(bytes.length)).fill(10);
  padded.set(bytes);
  return padded;
}

/** Text as if age had opened it: the stages after it need no passphrase to be tested. */
export const asOpened = (text: Uint8Array): OpenedFile => ({ text }) as OpenedFile;

/** How the stages after age refuse a text; undefined when they take it. */
export async function refusalOf(text: Uint8Array): Promise<ImportError | undefined> {
  const verified = await verifyFile(asOpened(text));
  if (!verified.ok) return verified.error;
  const decoded = await decodeRecords(verified.value);
  return decoded.ok ? undefined : decoded.error;
}
