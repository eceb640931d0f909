import { LOCAL_KINDS } from '../../../core/model/kinds';
import type { Rec } from '../../../core/record';
import type { WorkingSet } from '../../store/working-set';
import { fieldOf, type Include, type Selection, withFields } from './selection';

/** Kinds that hold what organizers wrote down of people: they stay home unless notes go along. */
const WORDS_ABOUT_PEOPLE: ReadonlySet<string> = new Set(['note', 'one-on-one']);
/** Fields that stay home unless their group goes along, by kind. */
const DROPPED = {
  phones: ['member', ['phones']],
  emails: ['member', ['emails']],
  needs: [
    'attendance',
    ['interpreter', 'interpreterLanguage', 'childcareCount', 'childrenByAge', 'ride', 'access'],
  ],
} as const;

/** The partners and how far they are trusted, so that a second laptop can share with them, too. Further laptops of our own stay out. */
export const partnerCards = (set: WorkingSet): Rec[] =>
  [...set.all('partner')].filter(({ fields }) => fields['isDevice'] !== true);

/** A copy of the whole workspace, with what a newer version wrote, and of the deleted what is left. */
export function selectEverything(set: WorkingSet, include: Include): Selection {
  const groups = (['phones', 'emails', 'needs'] as const).filter((group) => !include[group]);
  const records: Rec[] = [];
  for (const record of set.everything()) {
    if (LOCAL_KINDS.has(record.kind)) continue;
    if (WORDS_ABOUT_PEOPLE.has(record.kind) && !include.notes) continue;
    const dropped: readonly string[] = groups.flatMap((group) => {
      const [kind, fields] = DROPPED[group];
      return kind === record.kind ? fields : [];
    });
    const drops = dropped.length > 0;
    records.push(drops ? withFields(record, (key) => !dropped.includes(fieldOf(key))) : record);
  }
  const redactions = [...groups, ...(include.notes ? [] : ['notes'])];
  return { records, included: [], leftOut: [], redactions };
}
