import type { SegmentRule } from './rule';

/** Segments that every group needs. `id` is also the key of the name. They can be opened and copied, not changed. */
export const READY_SEGMENTS = [
  {
    id: 'first-timers',
    rule: { join: 'all', parts: [{ type: 'first-came', not: false, days: 30 }] },
  },
  {
    id: 'three-times-no-talk',
    rule: {
      join: 'all',
      parts: [
        { type: 'came', not: false, times: 3, days: null, kind: null },
        { type: 'one-on-one', not: true, times: 1, days: null },
      ],
    },
  },
  {
    id: 'missed-twice',
    rule: { join: 'all', parts: [{ type: 'missed', not: false, times: 2, days: null }] },
  },
  {
    id: 'spanish-childcare',
    rule: {
      join: 'all',
      parts: [
        { type: 'language', not: false, any: ['es'] },
        { type: 'needs', not: false, what: 'childcare', days: null },
      ],
    },
  },
  {
    id: 'next-step-due',
    rule: { join: 'all', parts: [{ type: 'follow-up-due', not: false }] },
  },
  {
    id: 'consent-not-asked',
    rule: {
      join: 'all',
      parts: [{ type: 'consent', not: false, purpose: 'contact', answer: 'unknown' }],
    },
  },
] as const satisfies readonly { readonly id: string; readonly rule: SegmentRule }[];

/** The name of a segment that ships with the app. */
export type ReadySegmentId = (typeof READY_SEGMENTS)[number]['id'];

/** A segment that ships with the app; undefined for any other id. */
export const readySegment = (id: string) => READY_SEGMENTS.find((segment) => segment.id === id);
