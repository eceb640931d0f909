import { fold } from '../matching/fold';
import type { DoorHint } from '../views/door-views';

/** What may set someone apart, as far as it may be seen at a door. */
export type Marks = {
  readonly name: string;
  readonly role: string;
  /** First names of the others of the household. */
  readonly mates: readonly string[];
  readonly groups: readonly string[];
};

/**
 * A hint for each person whose name another one here has too: the role, else with whom they live, else their groups;
 * whichever is different for all of that name. When nothing is, the last digits of the phone have to be asked for.
 */
export function tellApart(people: readonly Marks[]): readonly (DoorHint | null)[] {
  const namesakes = new Map<string, Marks[]>();
  for (const person of people) {
    const name = fold(person.name);
    namesakes.set(name, [...(namesakes.get(name) ?? []), person]);
  }
  return people.map((person) => {
    const same = namesakes.get(fold(person.name)) ?? [];
    if (same.length < 2) return null;
    for (const [text, hint] of WAYS) {
      const texts = same.map(text);
      if (texts.every(Boolean) && new Set(texts).size === texts.length) return hint(person);
    }
    return { type: 'ask-phone' };
  });
}

const WAYS: readonly (readonly [(one: Marks) => string, (one: Marks) => DoorHint])[] = [
  [(one) => one.role, ({ role }) => ({ type: 'role', role })],
  [({ mates }) => mates.join('\n'), ({ mates }) => ({ type: 'with', names: mates.slice(0, 2) })],
  [({ groups }) => groups.join('\n'), ({ groups }) => ({ type: 'group', names: groups })],
];
