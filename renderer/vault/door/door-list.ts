import { type DoorTerms, fitsTerms, wholeOf } from '../../core/door/door-terms';
import { fold } from '../../core/matching/fold';
import { displayName, type NameParts, namePartsAt, sortKey } from '../../core/matching/names';
import { isAlive, type Json, type Rec, type RecordId } from '../../core/record';
import { deriveOnce } from '../../core/views/derive-once';
import type { WorkingSet } from '../store/working-set';
import { follow } from '../views/follow';

/** Someone on the event's list, as the door looks for them. */
export type Listed = {
  readonly attendance: RecordId;
  readonly member: RecordId | null;
  /** The name on every list; as it is, and folded. */
  readonly name: string;
  readonly folded: string;
  /** The names that they may give as their whole one (`wholeOf`). */
  readonly wholes: readonly string[];
  /** All names and that of the household, folded. */
  readonly text: string;
  readonly phones: readonly string[];
  readonly sortKey: string;
};

/** The people of one event's list, read once and mended as they change: two thousand names cannot be folded a keystroke. */
export type DoorLists = {
  /** Everyone on the list of an event, by name. */
  all(event: RecordId): readonly Listed[];
  /** Those who fit what was typed, by name. */
  fitting(event: RecordId, terms: DoorTerms): readonly Listed[];
  /** The members among them. */
  members(event: RecordId): ReadonlySet<RecordId>;
};

/** The lists of a working set. Only the event that was asked for last is kept: a laptop stands at one door. */
export const doorListsOf: (set: WorkingSet) => DoorLists = deriveOnce(createDoorLists);

function createDoorLists(set: WorkingSet): DoorLists {
  let event: RecordId | null = null;
  let people = new Map<RecordId, Listed>();
  let sorted: readonly Listed[] | null = null;
  let members: ReadonlySet<RecordId> | null = null;

  const again = (id: RecordId) => {
    const record = set.get('attendance', id);
    if (record?.fields['event'] !== event) {
      if (people.delete(id)) {
        sorted = null;
        members = null;
      }
      return;
    }
    const before = people.get(id);
    const now = listed(set, record);
    people.set(id, now);
    members = null;
    if (before?.sortKey !== now.sortKey || before.text !== now.text) sorted = null;
    else sorted = sorted?.map((one) => (one.attendance === id ? now : one)) ?? null;
  };

  const { catchUp } = follow(set, {
    mend(batch) {
      for (const { before, after } of batch) {
        if (event === null) return;
        if (after.kind === 'attendance' && isOf(event, before, after)) again(after.id);
        if (after.kind === 'household') event = null;
        if (after.kind !== 'member') continue;
        for (const { attendance, member } of people.values()) {
          if (member === after.id) again(attendance);
        }
      }
    },
    forget() {
      event = null;
    },
  });

  const all = (wanted: RecordId): readonly Listed[] => {
    catchUp();
    if (event !== wanted) {
      event = wanted;
      people = new Map(
        set.by('attendance', 'event', wanted).map((record) => [record.id, listed(set, record)]),
      );
      sorted = null;
      members = null;
    }
    sorted ??= [...people.values()].sort((a, b) =>
      a.sortKey === b.sortKey
        ? a.attendance < b.attendance
          ? -1
          : 1
        : a.sortKey < b.sortKey
          ? -1
          : 1,
    );
    return sorted;
  };

  return {
    all,
    fitting: (wanted, terms) =>
      all(wanted).filter(({ text, phones }) => fitsTerms(terms, text, phones)),
    members(wanted) {
      const everyone = all(wanted);
      members ??= new Set(everyone.flatMap(({ member }) => member ?? []));
      return members;
    },
  };
}

/** Whether a change is about who is on the list. Marks change hundreds of times an evening and leave the list as it is. */
const isOf = (event: RecordId, before: Rec | undefined, after: Rec): boolean =>
  [before, after].some((record) => record?.fields['event'] === event) &&
  (before?.fields['event'] !== after.fields['event'] ||
    before?.fields['member'] !== after.fields['member'] ||
    before?.fields['walkInName'] !== after.fields['walkInName'] ||
    isThere(before) !== isThere(after));

const isThere = (record: Rec | undefined): boolean => record !== undefined && isAlive(record);

function listed(set: WorkingSet, { id, fields }: Rec): Listed {
  const member = textOf(fields['member']);
  const glance = member ? set.glance('member', member) : undefined;
  if (!glance) {
    const name = textOf(fields['walkInName']);
    const [givenName = '', ...rest] = name.split(' ');
    const key = sortKey({ givenName, familyNames: rest.join(' '), preferredName: '' });
    return {
      attendance: id,
      member: null,
      name,
      folded: fold(name),
      wholes: [wholeOf(name)],
      text: fold(name),
      phones: [],
      sortKey: key,
    };
  }
  const parts = namePartsAt(glance);
  const household = set.glance('household', textOf(glance.value('household')));
  const { givenName, familyNames, preferredName } = parts;
  const phones = glance
    .elements()
    .flatMap((key) => (key.startsWith('phones/') ? key.slice('phones/'.length) : []));
  return {
    attendance: id,
    member,
    name: displayName(parts),
    folded: fold(displayName(parts)),
    wholes: wholesOf(parts),
    text: `${fold(`${preferredName} ${givenName} ${familyNames}`)}\n${fold(textOf(household?.value('name')))}`,
    phones,
    sortKey: sortKey(parts),
  };
}

/** A member's whole names: as on every list, and by the given name when they like to be called another. */
export const wholesOf = (name: NameParts): readonly string[] => [
  wholeOf(displayName(name)),
  wholeOf(displayName({ ...name, preferredName: '' })),
];

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
