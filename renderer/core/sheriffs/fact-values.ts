import type { Fact } from '../model/fact';

/** Values of facts that the vocabulary knows (`domain` 1.1), with the words in which they are stored. */
const STORED = {
  none: 'none',
  pending: 'interest or pending',
  'signed-jem': 'signed: Jail Enforcement Model',
  'signed-wso': 'signed: Warrant Service Officer',
  'signed-tfm': 'signed: Task Force Model',
  ended: 'ended',
  'ended-implied': 'ended (implied)',
  'ended-sheriff': 'ended by the sheriff',
  'ended-ice': 'ended by ICE',
  expiring: 'expires; renewal undecided',
  expired: 'expired',
  replaced: 'replaced',
  'off-list': 'gone from ICE list, reason unknown',
  unknown: 'unknown',
  'honors-all': 'honors all',
  'judge-only': "only with a judge's warrant",
  'law-minimum': 'state-law minimum',
  'case-by-case': 'case by case',
  declines: 'declines',
  always: 'always',
  'on-request': 'on request',
  no: 'no',
  yes: 'yes',
  some: 'some',
  partly: 'partly',
  refuses: 'refuses',
  'paper-detainer': 'detainer I-247A',
  'paper-ice-warrant': 'ICE administrative warrant I-200, I-205',
  'paper-i203': 'form I-203',
  'paper-judge': "judge's warrant",
  'paper-hold-order': 'hold order of a state judicial official',
  'ice-office': 'office inside',
  'ice-free': 'interviews freely',
  'ice-consent': "with the person's written consent",
  'ice-judge': "with a judge's warrant",
  igsa: 'IGSA with ICE',
  'marshals-ice': 'US Marshals contract with ICE as authorized user',
  'hold-72': '72-hour hold only',
  scaap: 'SCAAP award',
  'policy-filed': 'written policy on file',
  'no-policy': 'no written policy',
  'complaint-pattern': 'complaint pattern',
} as const;

/** A known value; its words in each language stand in the messages. */
export type KnownValue = keyof typeof STORED;

/** What the form offers for a topic. Any other words may be written too. */
const OFFERED: Readonly<Record<Fact['topic'], readonly KnownValue[]>> = {
  'agreement-287g': [
    'none',
    'pending',
    'signed-jem',
    'signed-wso',
    'signed-tfm',
    'ended-sheriff',
    'ended-ice',
    'expired',
    'replaced',
    'off-list',
    'unknown',
  ],
  'detainer-hold': [
    'honors-all',
    'judge-only',
    'law-minimum',
    'case-by-case',
    'declines',
    'unknown',
  ],
  'detainer-notify': ['always', 'on-request', 'law-minimum', 'no', 'unknown'],
  'papers-accepted': [
    'paper-detainer',
    'paper-ice-warrant',
    'paper-i203',
    'paper-judge',
    'paper-hold-order',
  ],
  'ice-in-jail': ['ice-office', 'ice-free', 'ice-consent', 'ice-judge', 'none', 'unknown'],
  'bed-contract': ['igsa', 'marshals-ice', 'hold-72', 'none', 'unknown'],
  money: ['scaap', 'none', 'unknown'],
  'u-visa': ['yes', 'some', 'refuses', 'unknown'],
  'language-access': ['yes', 'partly', 'no', 'unknown'],
  checkpoints: ['policy-filed', 'no-policy', 'complaint-pattern', 'unknown'],
  other: [],
};

const byStored = new Map(
  Object.entries(STORED).map(([known, words]) => [words.toLowerCase(), known as KnownValue]),
);

/** The known values that the form offers for a topic. */
export const offeredValues = (topic: Fact['topic']): readonly KnownValue[] => OFFERED[topic];

/** The words in which a known value is stored, the same in both languages so that facts compare. */
export const storedWords = (known: KnownValue): string => STORED[known];

/** The known value behind stored words; undefined for words of someone's own. */
export const knownValue = (stored: string): KnownValue | undefined =>
  byStored.get(stored.trim().replaceAll('’', "'").toLowerCase());
