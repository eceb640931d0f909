import type { SegmentBracket, SegmentCondition, SegmentRule } from './rule';

type Test<Who> = (who: Who) => boolean;

/** Whom a rule fits, from a test of each condition (before its `not`). */
export const ruleFits = <Who>(
  rule: SegmentRule,
  testOf: (condition: SegmentCondition) => Test<Who>,
): Test<Who> =>
  joined(
    rule.join,
    rule.parts.map((part) => partFits(part, testOf)),
  );

function partFits<Who>(
  part: SegmentCondition | SegmentBracket,
  testOf: (condition: SegmentCondition) => Test<Who>,
): Test<Who> {
  const test =
    part.type === 'bracket'
      ? joined(
          part.join,
          part.parts.map((inner) => partFits(inner, testOf)),
        )
      : testOf(part);
  return part.not ? (who) => !test(who) : test;
}

/** Without tests it asks for nothing, so everyone passes, whichever way they are joined. */
function joined<Who>(join: SegmentRule['join'], tests: readonly Test<Who>[]): Test<Who> {
  if (tests.length === 0) return () => true;
  const [only] = tests;
  if (tests.length === 1 && only) return only;
  return join === 'all'
    ? (who) => tests.every((test) => test(who))
    : (who) => tests.some((test) => test(who));
}
