import { KINDS } from '../../../core/model/kinds';
import type { Rec, RecordId } from '../../../core/record';
import { verdictsAbout } from '../../merging/moved-verdicts';
import type { WorkingSet } from '../../store/working-set';
import { forPartner, type Include, nameOf, type Selection } from './selection';

/** Fields of attendance that say what a person needs to be able to come. */
const NEEDS = [
  'interpreter',
  'interpreterLanguage',
  'childcareCount',
  'childrenByAge',
  'ride',
  'access',
];

/** Whether a person agreed to be known to partner groups. */
export const maySharePerson = ({ fields }: Rec): boolean => fields['consentShare'] === 'yes';

/**
 * Members for a partner, with what was decided about them, the groups that decide about them, and notes where asked
 * for. The caller has made sure that each of them agreed to be shared.
 */
export function selectPeople(
  set: WorkingSet,
  people: ReadonlyMap<RecordId, Rec>,
  include: Include,
): Pick<Selection, 'records' | 'included' | 'redactions'> {
  const dropped = (['phones', 'emails'] as const).filter((group) => !include[group]);
  const members = [...people.values()];
  return {
    records: [
      ...members.map((member) => forPartner(member, dropped)),
      ...verdictsOf(set, people).map((verdict) => forPartner(verdict)),
      ...(include.notes ? notesAbout(set, people.keys()) : []),
    ],
    included: members.map(nameOf),
    redactions: [...dropped, ...(include.notes ? [] : ['notes'])],
  };
}

/** Attendance for a partner. */
export const forRoster = (row: Rec, include: Include): Rec =>
  forPartner(row, include.needs ? [] : NEEDS);

/** Notes about records, without who wrote them. */
export const notesAbout = (set: WorkingSet, subjects: Iterable<RecordId>): Rec[] =>
  Array.from(subjects, (id) => set.by('note', 'subject', id))
    .flat()
    .map((note) => forPartner(note, ['by']));

/** Groups as they are for everyone: hosts, those who decide about people, and the sender's own. */
export const groupsFor = (set: WorkingSet, ids: Iterable<RecordId | null>): Rec[] =>
  [...new Set(ids)].flatMap((id) => {
    const group = id === null ? undefined : set.get('group', id);
    return group ? [forPartner(group)] : [];
  });

/** The groups that decide about people. */
export const stewardsOf = (people: Iterable<Rec>): (RecordId | null)[] =>
  Array.from(people, (member) => KINDS.member.read(member).stewardGroup);

/**
 * What was decided about two of the people, so that a partner need not decide it again; and about one of them and a
 * record that was merged into theirs.
 */
function verdictsOf(set: WorkingSet, people: ReadonlyMap<RecordId, Rec>): Rec[] {
  const found = new Map<RecordId, Rec>();
  for (const id of people.keys()) {
    for (const verdict of verdictsAbout(set, id)) {
      const other = verdict.a === id ? verdict.b : verdict.a;
      const isMerged =
        verdict.says === 'same-person' && other !== null && !set.get('member', other);
      const record = set.get('verdict', verdict.id);
      if (record && other !== null && (people.has(other) || isMerged)) found.set(record.id, record);
    }
  }
  return [...found.values()];
}
