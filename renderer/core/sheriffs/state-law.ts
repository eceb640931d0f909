import laws from '../../../resources/state-law.json';
import type { Fact } from '../model/fact';
import { type Law, lawKind } from '../model/law';
import { knownValue } from './fact-values';
import { firstDayOf } from './loose-date';

/** A state law as the screens show it. `origin`: as it comes with the app, as the group corrected it, or the group's own. */
export type StateLaw = Omit<Law, 'id' | 'hidden'> & {
  readonly origin: 'app' | 'corrected' | 'own';
};

const BUILT_IN: readonly Omit<StateLaw, 'origin'>[] = laws.map((law) => {
  const {
    id: _id,
    hidden: _hidden,
    ...value
  } = lawKind.read({
    id: law.code,
    kind: 'law',
    fields: law,
    stamps: { base: '' },
  });
  return value;
});

/** A law as it comes with the app, by its code. */
export const builtInLaw = (code: string): Omit<StateLaw, 'origin'> | undefined =>
  BUILT_IN.find((law) => law.code === code);

/**
 * The laws that come with the app (`domain.md` 1.2), with what the group says of them in their place, and its own; by
 * topic, the earliest first. Those that the group put away are left out.
 */
export function lawsWith(own: readonly Law[]): readonly StateLaw[] {
  const said = new Map(own.map((law) => [law.code, law]));
  const built = new Set(BUILT_IN.map(({ code }) => code));
  const all = [
    ...BUILT_IN.flatMap((law): StateLaw[] => {
      const correction = said.get(law.code);
      if (!correction) return [{ ...law, origin: 'app' }];
      return correction.hidden ? [] : [{ ...correction, origin: 'corrected' }];
    }),
    ...own
      .filter(({ code, hidden }) => !hidden && !built.has(code))
      .map((law): StateLaw => ({ ...law, origin: 'own' })),
  ];
  return all.sort((a, b) => compare(a.topic, b.topic) || compare(a.from, b.from));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The laws about a topic that are in force on a day. */
export const lawsOn = (
  laws: readonly StateLaw[],
  topic: Fact['topic'],
  day: string,
): readonly StateLaw[] =>
  laws.filter((law) => law.topic === topic && law.from <= day && (law.to === '' || law.to > day));

/** Values that ask for less than the state-law minimum does. */
const LESS = {
  'detainer-hold': ['judge-only', 'case-by-case', 'declines'],
  'detainer-notify': ['on-request', 'no'],
} as const;

/** Words for "holds only with a warrant that a judge signed", in either language. */
const JUDGE_ONLY = /\b(judge|judicial|juez|jueza)\b/i;
const WARRANT = /\b(warrants?|orden|ordenes|órdenes)\b/i;

/** Whether a fact's value asks for less than the state-law minimum of its topic. */
function asksForLess({ topic, value }: Pick<Fact, 'topic' | 'value'>): boolean {
  if (topic !== 'detainer-hold' && topic !== 'detainer-notify') return false;
  const known = knownValue(value);
  if (known) return (LESS[topic] as readonly string[]).includes(known);
  return topic === 'detainer-hold' && JUDGE_ONLY.test(value) && WARRANT.test(value);
}

/**
 * The law whose floor lies above what a fact says is done, on the first day from which the fact surely holds (else that
 * of its source); null when there is none. Such a fact may be a stated position: the form says so and does not stop it.
 */
export function floorAbove(
  fact: Pick<Fact, 'topic' | 'value' | 'basis' | 'validFrom' | 'sourceDate'>,
  laws: readonly StateLaw[],
): StateLaw | null {
  if (fact.basis === 'stated' || !asksForLess(fact)) return null;
  const day = firstDayOf(fact.validFrom || fact.sourceDate);
  if (day === '') return null;
  return lawsOn(laws, fact.topic, day).find(({ floor }) => floor !== '') ?? null;
}
