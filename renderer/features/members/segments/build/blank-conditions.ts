import type { SegmentCondition } from '../../../../core/segments/rule';

/** Conditions as they are when they are added, in the groups of the menu. The keys are those of their words. */
export const BLANK_CONDITIONS = {
  person: {
    language: { type: 'language', not: false, any: ['es'] },
    county: { type: 'county', not: false, any: [] },
    zip: { type: 'zip', not: false, any: [] },
    tag: { type: 'tag', not: false, any: [] },
    group: { type: 'group', not: false, any: [] },
    role: { type: 'role', not: false, any: [] },
    rung: { type: 'rung', not: false, any: [] },
    has: { type: 'has', not: false, what: 'phone' },
    household: { type: 'in-household', not: false },
    added: { type: 'added', not: false, days: 30 },
  },
  consent: {
    answer: { type: 'consent', not: false, purpose: 'contact', answer: 'yes' },
  },
  events: {
    came: { type: 'came', not: false, times: 2, days: 90, kind: null },
    firstCame: { type: 'first-came', not: false, days: 30 },
    missed: { type: 'missed', not: false, times: 2, days: null },
    needs: { type: 'needs', not: false, what: 'childcare', days: null },
  },
  care: {
    called: { type: 'called', not: false, what: 'reached', days: 30 },
    talks: { type: 'one-on-one', not: true, times: 1, days: null },
    followUp: { type: 'follow-up-due', not: false },
  },
} as const satisfies {
  readonly [group: string]: { readonly [word: string]: SegmentCondition };
};
