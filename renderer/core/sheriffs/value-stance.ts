import type { Fact } from '../model/fact';
import { type KnownValue, knownValue } from './fact-values';

/** What a value means for people in the county, in the only terms in which topics compare. Never a score. */
export const STANCES = ['works-with-ice', 'partly', 'keeps-apart', 'not-known'] as const;
export type Stance = (typeof STANCES)[number];

const WORKS_WITH: ReadonlySet<KnownValue> = new Set<KnownValue>([
  'signed-jem',
  'signed-wso',
  'signed-tfm',
  'replaced',
  'honors-all',
  'always',
  'paper-detainer',
  'paper-ice-warrant',
  'paper-i203',
  'ice-office',
  'ice-free',
  'igsa',
  'marshals-ice',
  'scaap',
  'complaint-pattern',
  'refuses',
]);
const PARTLY: ReadonlySet<KnownValue> = new Set<KnownValue>([
  'pending',
  'expiring',
  'law-minimum',
  'case-by-case',
  'on-request',
  'paper-hold-order',
  'ice-consent',
  'hold-72',
  'some',
  'partly',
  'no-policy',
]);
const APART: ReadonlySet<KnownValue> = new Set<KnownValue>([
  'none',
  'ended',
  'ended-implied',
  'ended-sheriff',
  'ended-ice',
  'expired',
  'judge-only',
  'declines',
  'paper-judge',
  'ice-judge',
  'yes',
  'policy-filed',
]);

/**
 * The stance that a fact's value takes. `no` keeps apart where ICE is to be told, and withholds where people are owed
 * something (visas, languages). Words of someone's own, and "gone from the list", say nothing for sure.
 */
export function stanceOf({ topic, value }: Pick<Fact, 'topic' | 'value'>): Stance {
  const known = knownValue(value);
  if (known === undefined) return 'not-known';
  if (known === 'no') return topic === 'detainer-notify' ? 'keeps-apart' : 'works-with-ice';
  if (WORKS_WITH.has(known)) return 'works-with-ice';
  if (PARTLY.has(known)) return 'partly';
  return APART.has(known) ? 'keeps-apart' : 'not-known';
}
