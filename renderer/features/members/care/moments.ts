import type { MemberMoment } from '../../../core/views/people-views';

/** What a timeline can be narrowed to. */
export const KINDS = ['events', 'calls', 'care', 'files'] as const;
export type MomentKind = (typeof KINDS)[number];

const KIND_OF: { readonly [T in MemberMoment['type']]: MomentKind } = {
  event: 'events',
  called: 'calls',
  'one-on-one': 'care',
  'moved-on-ladder': 'care',
  note: 'care',
  added: 'files',
  imported: 'files',
  received: 'files',
  shared: 'files',
  merged: 'files',
};

/** The moments of one kind; all of them when it is null. */
export const ofKind = (
  moments: readonly MemberMoment[],
  kind: MomentKind | null,
): readonly MemberMoment[] =>
  kind === null ? moments : moments.filter(({ type }) => KIND_OF[type] === kind);

/** Moments by month (`YYYY-MM`, empty without a date), in the order they come in. */
export function byMonth(
  moments: readonly MemberMoment[],
): readonly (readonly [month: string, moments: readonly MemberMoment[]])[] {
  const months = new Map<string, MemberMoment[]>();
  for (const moment of moments) {
    const month = moment.date.slice(0, 7);
    const there = months.get(month);
    if (there) there.push(moment);
    else months.set(month, [moment]);
  }
  return [...months];
}
