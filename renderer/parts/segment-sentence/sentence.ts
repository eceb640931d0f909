import type { SegmentBracket, SegmentCondition, SegmentRule } from '../../core/segments/rule';
import { phraseOf, type SegmentWords } from './phrase';

/** Whom a rule means, in one sentence without a full stop. */
export function sentenceOf(rule: SegmentRule, words: SegmentWords): string {
  const text = joined(
    rule.join,
    rule.parts.map((part) => partText(part, words)),
    words,
  );
  return text.slice(0, 1).toLocaleUpperCase(words.language) + text.slice(1);
}

/** A condition, or brackets with all that they enclose. */
export function partText(part: SegmentCondition | SegmentBracket, words: SegmentWords): string {
  if (part.type !== 'bracket') return phraseOf(part, words);
  const inner = joined(
    part.join,
    part.parts.map((condition) => phraseOf(condition, words)),
    words,
  );
  return part.not ? words.t('bracket.not', { inner }) : words.t('bracket.is', { inner });
}

/** Empty ones ask for nothing, so they mean everyone. */
function joined(join: SegmentRule['join'], texts: readonly string[], { t }: SegmentWords): string {
  const [first, ...rest] = texts;
  if (first === undefined) return t('everyone').toLocaleLowerCase();
  return rest.reduce((before, after) => t(`join.${join}`, { before, after }), first);
}
