import type { RecordId } from '../../../core/record';
import type { SuggestionRow } from '../../../core/views/suggestion-row';

/** One of our people with what partners suggest about them. */
export type SuggestedPerson = {
  readonly member: RecordId;
  readonly name: string;
  readonly rows: readonly SuggestionRow[];
};

/** Suggestions by person, in the order in which the people first stand in the list. */
export function peopleOf(rows: readonly SuggestionRow[]): readonly SuggestedPerson[] {
  const people = new Map<RecordId, { readonly name: string; readonly rows: SuggestionRow[] }>();
  for (const row of rows) {
    const person = people.get(row.member);
    if (person) person.rows.push(row);
    else people.set(row.member, { name: row.memberName, rows: [row] });
  }
  return Array.from(people, ([member, person]) => ({ member, ...person }));
}
