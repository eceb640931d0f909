/** Someone to be called: an id, and the language to speak in (null: not known). */
export type ToCall = { readonly id: string; readonly language: string | null };

/** Someone who calls, and how many people are theirs already. */
export type CallerLoad = { readonly name: string; readonly people: number };

/**
 * Divides people among callers so that everyone ends with as many as the others (one more at most, unless
 * someone had more before), and each language stays together: at the most one caller less than there are
 * callers has to share a language with the next. Gives the people in the order in which the callers come,
 * the language of most people first, each with a caller. Without callers, the caller is empty.
 */
export function divideCalls<P extends ToCall>(
  people: readonly P[],
  callers: readonly CallerLoad[],
): readonly { readonly person: P; readonly caller: string }[] {
  const ordered = languagesTogether(people);
  if (callers.length === 0) return ordered.map((person) => ({ person, caller: '' }));
  const shares = evenShares(
    people.length,
    callers.map((caller) => caller.people),
  );
  const divided: { readonly person: P; readonly caller: string }[] = [];
  callers.forEach(({ name }, at) => {
    const from = divided.length;
    for (const person of ordered.slice(from, from + (shares[at] ?? 0))) {
      divided.push({ person, caller: name });
    }
  });
  return divided;
}

/** Those of the most spoken language first; who comes first within a language stays first. */
function languagesTogether<P extends ToCall>(people: readonly P[]): readonly P[] {
  const groups = new Map<string, P[]>();
  for (const person of people) {
    const group = groups.get(person.language ?? '');
    if (group) group.push(person);
    else groups.set(person.language ?? '', [person]);
  }
  return [...groups]
    .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .flatMap(([, group]) => group);
}

/** How many of `total` each gets: one after another to whoever has the fewest. */
function evenShares(total: number, before: readonly number[]): readonly number[] {
  const loads = [...before];
  for (let given = 0; given < total; given++) {
    let fewest = 0;
    loads.forEach((load, at) => {
      if (load < (loads[fewest] ?? 0)) fewest = at;
    });
    loads[fewest] = (loads[fewest] ?? 0) + 1;
  }
  return loads.map((load, at) => load - (before[at] ?? 0));
}
