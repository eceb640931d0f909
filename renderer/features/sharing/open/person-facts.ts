import type { PlanRow } from '../../../core/merge/plan-types';
import type { Member } from '../../../core/model/member';
import type { FieldWords } from '../field-words';

/** What tells people apart, in the order in which it is read. */
const SCALARS = ['county', 'zip', 'preferredLanguage'] as const;
const SETS = ['phones', 'emails'] as const;

/** What a file says of someone new that tells people apart. */
export function factsOfRow({ fields }: PlanRow, words: FieldWords): readonly string[] {
  const of = (name: string) => fields.filter(({ key }) => key.split('/')[0] === name);
  return [
    ...SETS.flatMap((name) =>
      of(name).flatMap(({ element, theirs }) =>
        element !== null && theirs === true ? [element] : [],
      ),
    ),
    ...SCALARS.flatMap((name) => of(name).map(({ theirs }) => words.value('member', name, theirs))),
  ];
}

/** The same of someone here. */
export const factsOfMember = (member: Member, words: FieldWords): readonly string[] => [
  ...SETS.flatMap((name) => member[name]),
  ...SCALARS.flatMap((name) => {
    const value = member[name];
    return value === null || value === '' ? [] : [words.value('member', name, value)];
  }),
];
