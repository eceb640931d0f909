import { fold } from '../matching/fold';
import type { Agency } from '../model/agency';
import type { Fact } from '../model/fact';
import type { RecordId } from '../record';
import { knownValue } from '../sheriffs/fact-values';
import { firstDayOf } from '../sheriffs/loose-date';
import type { ListedAgreement } from './read-list';

/** What a list would do to what is known. Nothing is deleted: what is gone from the list becomes a fact. */
export type ListPlan = {
  /** On no earlier list: a fact each; `agency` null where the agency is new too. */
  readonly added: readonly { readonly listed: ListedAgreement; readonly agency: RecordId | null }[];
  /** Known already: only the days of the lists that named it move. */
  readonly seen: readonly { readonly listed: ListedAgreement; readonly fact: Fact }[];
  /** On an earlier list and not on this one. */
  readonly vanished: readonly Fact[];
  /** The list is older than the latest one that was taken in: it can only say that something stood earlier. */
  readonly isOlder: boolean;
};

/** One agency can hold several agreements, of different models. */
const keyOf = (agency: string, model: string | undefined): string => `${fold(agency)}\n${model}`;

/**
 * Compares a list of a day with the agreements that earlier lists named (`listedAs`, not ended) and with the agencies
 * that are known. An agency is known by its name in words; a row that stands twice counts once.
 */
export function planList(
  listed: readonly ListedAgreement[],
  date: string,
  facts: readonly Fact[],
  agencies: readonly Agency[],
): ListPlan {
  const standing = facts.filter(
    (fact) => fact.topic === 'agreement-287g' && fact.listedAs !== '' && fact.validTo === '',
  );
  const current = new Map(
    standing
      .filter((fact) => knownValue(fact.value) !== 'off-list')
      .map((fact) => [keyOf(fact.listedAs, knownValue(fact.value)), fact]),
  );
  const latest =
    standing
      .map(({ lastListed }) => firstDayOf(lastListed))
      .sort()
      .at(-1) ?? '';
  const isOlder = date < latest;
  const known = new Map(agencies.map(({ id, name }) => [fold(name), id]));
  const added: { listed: ListedAgreement; agency: RecordId | null }[] = [];
  const seen: { listed: ListedAgreement; fact: Fact }[] = [];
  const named = new Set<string>();
  for (const each of listed) {
    const key = keyOf(each.agency, each.model);
    if (named.has(key)) continue;
    named.add(key);
    const fact = current.get(key);
    if (fact) seen.push({ listed: each, fact });
    else added.push({ listed: each, agency: known.get(fold(each.agency)) ?? null });
  }
  const vanished = isOlder
    ? []
    : [...current].flatMap(([key, fact]) =>
        named.has(key) || firstDayOf(fact.lastListed) >= date ? [] : [fact],
      );
  return { added, seen, vanished, isOlder };
}
