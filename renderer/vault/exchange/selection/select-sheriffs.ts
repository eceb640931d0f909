import { KINDS } from '../../../core/model/kinds';
import type { Rec, RecordId } from '../../../core/record';
import type { WorkingSet } from '../../store/working-set';
import { countiesOf, SHERIFF_KINDS } from './counties-of';
import { groupsFor } from './select-people';
import { forPartner, type Include, type Selection } from './selection';

/** Notes are about people of ours unless they hang on one of these. */
const SUBJECTS = ['agency', 'official', 'meeting'];

/**
 * What is known of a county's agencies and officials (of all counties' without one), with the demands made of them.
 * Members never go along, nor what names one of us: who was in the room, who heard it, who sees to it. Of a meeting goes
 * what its group allows: see `keptBack`.
 */
export function selectSheriffs(
  set: WorkingSet,
  county: string | null,
  include: Include,
  ownGroup: RecordId | null,
): Selection {
  const find = (kind: string, id: RecordId) => set.get(kind, id);
  const records: Rec[] = [];
  const groups: (RecordId | null)[] = [ownGroup];
  for (const kind of SHERIFF_KINDS) {
    if (kind === 'note' && !include.notes) continue;
    for (const record of set.all(kind)) {
      if (county !== null && !(countiesOf(record, find)?.includes(county) ?? true)) continue;
      if (kind === 'note' && !isAboutPower(set, record)) continue;
      const dropped = keptBack(set, record);
      if (dropped === 'all of it') continue;
      const named = groupsIn(record);
      groups.push(...named);
      const { addedBy } = record.fields;
      const isByGroup = typeof addedBy !== 'string' || set.get('group', addedBy) !== undefined;
      records.push(
        forPartner(record, [
          ...dropped,
          ...(kind === 'note' ? ['by'] : isByGroup ? [] : ['addedBy']),
        ]),
      );
    }
  }
  return {
    records: [...groupsFor(set, groups), ...records],
    included: [],
    leftOut: [],
    redactions: ['names', ...(include.notes ? [] : ['notes'])],
  };
}

/** What of a meeting is more than that it was held, what was asked and answered, and what was promised. */
const BEYOND_SUMMARY: { readonly [kind: string]: readonly string[] } = {
  meeting: [
    'learned',
    'materialsLeft',
    'materialsPromised',
    'stories',
    'theirQuestions',
    'theirSide',
    'tone',
  ],
  ask: ['quote', 'reason'],
};

/**
 * The fields of a record that its meeting's `sharing` keeps back, or that all of it stays home: everything that hangs on
 * a meeting shared never, and exact words and notes of one of which only a summary goes.
 */
function keptBack(set: WorkingSet, record: Rec): readonly string[] | 'all of it' {
  const meeting = meetingOf(set, record);
  if (!meeting) return [];
  const { sharing } = KINDS.meeting.read(meeting);
  if (sharing === 'all') return [];
  if (sharing === 'never' || record.kind === 'statement' || record.kind === 'note') {
    return 'all of it';
  }
  return BEYOND_SUMMARY[record.kind] ?? [];
}

/** The meeting that a record is, or that it hangs on. */
function meetingOf(set: WorkingSet, record: Rec): Rec | undefined {
  if (record.kind === 'meeting') return record;
  const id = record.fields[record.kind === 'note' ? 'subject' : 'meeting'];
  return typeof id === 'string' ? set.get('meeting', id) : undefined;
}

function isAboutPower(set: WorkingSet, note: Rec): boolean {
  const { subject } = KINDS.note.read(note);
  return subject !== null && SUBJECTS.some((kind) => set.get(kind, subject) !== undefined);
}

/** The groups that a record names: who was at a meeting, who endorses a demand, who wrote a fact down. */
function groupsIn(record: Rec): (RecordId | null)[] {
  if (record.kind === 'meeting') return [...KINDS.meeting.read(record).groups];
  if (record.kind === 'demand') return [...KINDS.demand.read(record).groups];
  return record.kind === 'fact' ? [KINDS.fact.read(record).addedBy] : [];
}
