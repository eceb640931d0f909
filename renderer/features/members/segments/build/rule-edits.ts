import type { SegmentBracket, SegmentCondition, SegmentRule } from '../../../../core/segments/rule';

/** Where a condition or brackets stand in a rule: the place, and within brackets the place there. */
export type Spot = readonly [part: number, inner?: number];

type Part = SegmentRule['parts'][number];

/** As many parts as a rule, and brackets within one, may have. */
export const MOST_PARTS = 20;

/** Names a spot among all of a rule. */
export const spotKey = (spot: Spot): string => spot.join('.');

/** What stands in brackets; nothing when there are none. */
const partsIn = (part: Part | undefined): readonly SegmentCondition[] =>
  part?.type === 'bracket' ? part.parts : [];

const without = <T>(list: readonly T[], at: number): T[] => list.filter((_, place) => place !== at);

/** Puts another part where one stands. */
export function replaceAt(rule: SegmentRule, [at, inner]: Spot, part: Part): SegmentRule {
  const parts = rule.parts.map((there, place) => {
    if (place !== at) return there;
    if (inner === undefined || there.type !== 'bracket' || part.type === 'bracket') return part;
    return { ...there, parts: there.parts.map((each, i) => (i === inner ? part : each)) };
  });
  return { ...rule, parts };
}

/** Takes a part out. Brackets that enclosed nothing else go with it. */
export function removeAt(rule: SegmentRule, [at, inner]: Spot): SegmentRule {
  const there = rule.parts[at];
  if (inner === undefined || there?.type !== 'bracket' || there.parts.length === 1) {
    return { ...rule, parts: without(rule.parts, at) };
  }
  return replaceAt(rule, [at], { ...there, parts: without(there.parts, inner) });
}

/** Adds a part at the end of the rule, or a condition at the end of brackets; and where it stands now. */
export function addPart(
  rule: SegmentRule,
  part: Part,
  within: number | null = null,
): { readonly rule: SegmentRule; readonly spot: Spot } {
  const there = within === null ? undefined : rule.parts[within];
  if (within === null || there?.type !== 'bracket' || part.type === 'bracket') {
    return { rule: { ...rule, parts: [...rule.parts, part] }, spot: [rule.parts.length] };
  }
  const bracket: SegmentBracket = { ...there, parts: [...there.parts, part] };
  return { rule: replaceAt(rule, [within], bracket), spot: [within, there.parts.length] };
}

/** New brackets join the other way than the rule: the same way they would change nothing. */
const otherJoin = ({ join }: SegmentRule): SegmentRule['join'] => (join === 'all' ? 'any' : 'all');

/** Brackets that enclose nothing yet. */
export const emptyBrackets = (rule: SegmentRule): SegmentBracket => ({
  type: 'bracket',
  not: false,
  join: otherJoin(rule),
  parts: [],
});

/** Puts brackets around a condition. */
export function wrapAt(rule: SegmentRule, at: number): SegmentRule {
  const there = rule.parts[at];
  if (!there || there.type === 'bracket') return rule;
  return replaceAt(rule, [at], { ...emptyBrackets(rule), parts: [there] });
}

/** Takes brackets off: what they enclosed stands in their place. */
export const unwrapAt = (rule: SegmentRule, at: number): SegmentRule => ({
  ...rule,
  parts: rule.parts.flatMap((part, place): readonly Part[] =>
    place === at ? partsIn(part) : [part],
  ),
});

/** Takes a condition out of its brackets and puts it behind them. */
export function takeOutAt(rule: SegmentRule, at: number, inner: number): SegmentRule {
  const condition = partsIn(rule.parts[at])[inner];
  if (!condition) return rule;
  const left = removeAt(rule, [at, inner]);
  const behind = left.parts.length === rule.parts.length ? at + 1 : at;
  return { ...left, parts: left.parts.toSpliced(behind, 0, condition) };
}

/** A rule without brackets that enclose nothing: as it counts and as it is saved. */
export const withoutEmpty = (rule: SegmentRule): SegmentRule => ({
  ...rule,
  parts: rule.parts.filter((part) => part.type !== 'bracket' || part.parts.length > 0),
});
