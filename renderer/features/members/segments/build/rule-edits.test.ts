import { describe, expect, it } from 'vitest';
import type { SegmentCondition, SegmentRule } from '../../../../core/segments/rule';
import {
  addPart,
  emptyBrackets,
  removeAt,
  replaceAt,
  takeOutAt,
  unwrapAt,
  withoutEmpty,
  wrapAt,
} from './rule-edits';

const tag = (word: string): SegmentCondition => ({ type: 'tag', not: false, any: [word] });
const rule: SegmentRule = {
  join: 'all',
  parts: [tag('a'), { type: 'bracket', not: true, join: 'any', parts: [tag('b'), tag('c')] }],
};

/** A rule in short: `a (b c)`. */
const short = ({ parts }: SegmentRule): string =>
  parts
    .map((part) =>
      part.type === 'bracket'
        ? `(${short({ join: 'all', parts: part.parts })})`
        : part.type === 'tag'
          ? part.any.join()
          : '?',
    )
    .join(' ');

describe('edits of a rule', () => {
  it('replace a condition, also within brackets', () => {
    expect(short(replaceAt(rule, [0], tag('x')))).toBe('x (b c)');
    expect(short(replaceAt(rule, [1, 1], tag('x')))).toBe('a (b x)');
  });

  it('remove a condition, and brackets with the last of theirs', () => {
    expect(short(removeAt(rule, [0]))).toBe('(b c)');
    expect(short(removeAt(rule, [1, 0]))).toBe('a (c)');
    expect(short(removeAt(removeAt(rule, [1, 0]), [1, 0]))).toBe('a');
    expect(short(removeAt(rule, [1]))).toBe('a');
  });

  it('add at the end or within brackets, and say where', () => {
    const behind = addPart(rule, tag('x'));
    expect([short(behind.rule), behind.spot]).toEqual(['a (b c) x', [2]]);
    const within = addPart(rule, tag('x'), 1);
    expect([short(within.rule), within.spot]).toEqual(['a (b c x)', [1, 2]]);
  });

  it('put brackets on and take them off', () => {
    const wrapped = wrapAt(rule, 0);
    expect(short(wrapped)).toBe('(a) (b c)');
    expect(wrapped.parts[0]).toMatchObject({ join: 'any', not: false });
    expect(short(wrapAt(rule, 1))).toBe('a (b c)');
    expect(short(unwrapAt(rule, 1))).toBe('a b c');
  });

  it('take a condition out of its brackets', () => {
    expect(short(takeOutAt(rule, 1, 0))).toBe('a (c) b');
    expect(short(takeOutAt(wrapAt(rule, 0), 0, 0))).toBe('a (b c)');
  });

  it('leave out brackets that enclose nothing', () => {
    const { rule: open } = addPart(rule, emptyBrackets(rule));
    expect(short(open)).toBe('a (b c) ()');
    expect(short(withoutEmpty(open))).toBe('a (b c)');
  });
});
