import type { Fact } from '../../core/model/fact';
import { FACT_TOPICS } from '../../core/model/vocabulary';

/** The facts of one topic: those that still hold first, the newest first; then those that ended. */
export type TopicFacts = { readonly topic: Fact['topic']; readonly facts: readonly Fact[] };

/** Facts grouped by topic, in the order of the vocabulary; topics without facts are left out. */
export function factsByTopic(facts: readonly Fact[]): readonly TopicFacts[] {
  return FACT_TOPICS.map((topic) => ({
    topic,
    facts: facts.filter((fact) => fact.topic === topic).sort(newestFirst),
  })).filter((group) => group.facts.length > 0);
}

const newestFirst = (a: Fact, b: Fact): number => {
  const ended = Number(a.validTo !== '') - Number(b.validTo !== '');
  if (ended !== 0) return ended;
  const later = (b.validFrom || b.sourceDate).localeCompare(a.validFrom || a.sourceDate);
  return later || (a.id < b.id ? -1 : 1);
};
