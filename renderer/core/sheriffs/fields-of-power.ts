import type { Fact } from '../model/fact';

/**
 * The four fields in which an agency chooses how far it works with ICE, and the topics of facts in each (the grouping of
 * the ILRC's state analysis, `domain.md` 1.3). Visas and languages are something else: what people are owed.
 */
export const FIELDS_OF_POWER = [
  { field: 'information', topics: ['detainer-notify'] },
  { field: 'transfer', topics: ['detainer-hold', 'papers-accepted', 'ice-in-jail'] },
  { field: 'patrol', topics: ['checkpoints'] },
  { field: 'contracts', topics: ['agreement-287g', 'bed-contract', 'money'] },
] as const satisfies readonly {
  readonly field: string;
  readonly topics: readonly Fact['topic'][];
}[];
