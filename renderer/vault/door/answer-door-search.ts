import {
  type DoorTerms,
  doorTerms,
  fitsTerms,
  isWhole,
  saysEnough,
  walkInName,
} from '../../core/door/door-terms';
import { type Marks, tellApart } from '../../core/door/tell-apart';
import { fold } from '../../core/matching/fold';
import { displayName, firstAndInitial, namePartsAt, sortKey } from '../../core/matching/names';
import { nicknameTerms } from '../../core/matching/nickname-terms';
import type { Attendance } from '../../core/model/attendance';
import { attendanceId } from '../../core/model/attendance-id';
import type { Member } from '../../core/model/member';
import type { RecordId } from '../../core/record';
import { splitName } from '../../core/tables/split-name';
import type { DoorHit, DoorRow, DoorSearch } from '../../core/views/door-views';
import { rankFolded } from '../../core/views/find';
import { groupsOf } from '../../core/views/groups';
import { sortedByKey } from '../../core/views/order';
import type { Records } from '../../core/views/records';
import { isExpected, isThere } from '../../core/views/turnout';
import { peopleIndexOf } from '../matching/people-index';
import type { WorkingSet } from '../store/working-set';
import type { MemberIndex } from '../views/member-index';
import { doorListsOf, type Listed, wholesOf } from './door-list';

/** Rows of the list that are shown: more are not read while people wait. */
const SHOWN = 6;
/** Members who are not on the list are named only when no more than these fit. */
const FEW = 3;
/** After so many members who only seemed to fit (by a tag, say), nobody is expected any more. */
const LOOKED_AT = 2_000;
/** How sure a likeness has to be before a stranger at the door hears of it. */
const LIKELY: ReadonlySet<string> = new Set(['certain', 'strong', 'likely']);

const NOBODY = {
  givenName: '',
  familyNames: '',
  preferredName: '',
  phones: [],
  emails: [],
  county: null,
  zip: '',
  household: null,
};

type Sources = {
  readonly records: Records;
  readonly set: WorkingSet;
  readonly members: MemberIndex;
};

/** Whom a text means at the door of an event. What nobody at a door may see is not in the answer. */
export function answerDoorSearch(
  sources: Sources,
  { event, text }: { readonly event: RecordId; readonly text: string },
): DoorSearch {
  const { set } = sources;
  const terms = doorTerms(text);
  if (terms.words.length === 0 && terms.ends.length === 0) return nothing(text);
  const fitting = inOrder(set, listedFitting(set, event, terms), terms);
  // While many of the list fit, the text says too little to look at all members for.
  const looksBeyond = saysEnough(terms) && fitting.length <= FEW;
  const beyond = looksBeyond ? membersFitting(sources, event, terms) : [];
  const few = beyond.length <= FEW ? beyond : [];
  const isNobody = fitting.length === 0 && beyond.length === 0;
  const likely = isNobody && saysEnough(terms) ? alike(set, text, terms) : [];

  const rows = createRows(sources, event);
  const shown = fitting.slice(0, SHOWN);
  const hits = withHints(sources, [
    ...shown.map((one) => rows.listed(one)),
    ...few.flatMap((id) => rows.member(id) ?? []),
    ...likely.flatMap((id) => rows.member(id) ?? []),
  ]);
  const listed = hits.slice(0, shown.length);
  const members = hits.slice(shown.length, shown.length + few.length);
  const alikeHits = hits.slice(shown.length + few.length);
  const walkIn = terms.ends.length === 0 ? walkInName(text) : '';
  return {
    text,
    listed,
    moreListed: fitting.length - shown.length,
    members,
    moreMembers: beyond.length > FEW,
    alike: alikeHits,
    walkIn,
    sure: sureOf(
      sources,
      terms,
      fitting,
      beyond,
      isNobody && alikeHits.length === 0 && walkIn !== '',
    ),
  };
}

const nothing = (text: string): DoorSearch => ({
  text,
  listed: [],
  moreListed: 0,
  members: [],
  moreMembers: false,
  alike: [],
  walkIn: '',
  sure: null,
});

/** People on the list who fit; when nobody does, those who fit by a nickname. */
function listedFitting(set: WorkingSet, event: RecordId, terms: DoorTerms): readonly Listed[] {
  const lists = doorListsOf(set);
  const named = lists.fitting(event, terms);
  if (named.length > 0 || terms.words.length === 0) return named;
  const found = new Set<Listed>();
  for (const words of nicknameTerms(terms.words)) {
    for (const one of lists.fitting(event, { words, ends: terms.ends })) found.add(one);
  }
  return [...found];
}

/** Who is awaited first, then others of the list, then who is here; of those the best fit first, then by name. */
function inOrder(
  set: WorkingSet,
  people: readonly Listed[],
  { words }: DoorTerms,
): readonly Listed[] {
  return sortedByKey(people, ({ attendance, folded }) => {
    const fields = set.get('attendance', attendance)?.fields ?? {};
    const awaited = isExpected(fields['rsvp']) && fields['waiting'] !== true ? 0 : 1;
    return `${isThere(fields['mark']) ? 2 : awaited} ${rankFolded(folded, words)}`;
  });
}

/** Members who are not on the list and fit: at most one more than may be shown. */
function membersFitting(
  { set, members }: Sources,
  event: RecordId,
  terms: DoorTerms,
): readonly RecordId[] {
  const listed = doorListsOf(set).members(event);
  const found: RecordId[] = [];
  let lookedAt = 0;
  // What fitted a shorter text is kept, so that typing on looks through those only.
  const hits = members.found([...terms.words, ...terms.ends], {}, 'name');
  for (let at = 0; at < hits.total; at++) {
    const id = hits.at(at);
    if (listed.has(id)) continue;
    if (found.length > FEW || ++lookedAt > LOOKED_AT) break;
    const glance = set.glance('member', id);
    // The index also finds by tags and emails, which are nobody's business here.
    if (!glance) continue;
    const { givenName, familyNames, preferredName } = namePartsAt(glance);
    const name = fold(`${preferredName} ${givenName} ${familyNames}`);
    const phones = glance
      .elements()
      .flatMap((key) => (key.startsWith('phones/') ? key.slice('phones/'.length) : []));
    if (fitsTerms(terms, name, phones)) found.push(id);
  }
  return found;
}

/** Members who may be meant, by the engine that also compares imports; only likely ones, not a list to choose from. */
function alike(set: WorkingSet, text: string, { ends }: DoorTerms): readonly RecordId[] {
  if (ends.length > 0) return [];
  return peopleIndexOf(set)
    .similar({ ...NOBODY, ...splitName(text) }, { limit: FEW, weak: 'same-name' })
    .filter(({ match }) => LIKELY.has(match.strength))
    .map(({ id }) => id);
}

/**
 * Whom Enter takes without a look: the only one on the list who fits, unless someone beyond it is called just so;
 * or of several the one whose whole name was typed; a member beyond the list by name and surname, or by phone; or
 * somebody new.
 */
function sureOf(
  { records }: Sources,
  terms: DoorTerms,
  fitting: readonly Listed[],
  beyond: readonly RecordId[],
  isNew: boolean,
): DoorSearch['sure'] {
  const { words, ends } = terms;
  const whole = fitting.filter(({ wholes }) => isWhole(words, wholes));
  const isCalledSo = (id: RecordId) => {
    const member = records.one('member', id);
    return member !== null && isWhole(words, wholesOf(member));
  };
  const [only] = whole.length === 1 ? whole : fitting;
  if (only && (whole.length === 1 || fitting.length === 1)) {
    const other = whole.length === 0 && beyond.some(isCalledSo);
    return other ? null : only.attendance;
  }
  if (fitting.length > 0) return null;
  const [member] = beyond;
  if (member !== undefined && beyond.length === 1 && (words.length > 1 || ends.length > 0)) {
    return member;
  }
  return isNew ? 'walk-in' : null;
}

type Built = { readonly hit: DoorHit; readonly member: Member | null };

/** Makes rows of people, with the household of each. */
function createRows({ records }: Sources, event: RecordId) {
  const listedRow = (attendance: Attendance, name: string): DoorRow => ({
    key: attendance.id,
    attendance: attendance.id,
    name,
    hint: null,
    mark: attendance.mark,
    markedAt: attendance.markedAt,
    leftEarly: attendance.leftEarly,
    firstTime: attendance.firstTime,
    expected: isExpected(attendance.rsvp) && !attendance.waiting,
    waiting: attendance.waiting && !isThere(attendance.mark),
    walkIn: attendance.walkIn,
  });
  const strangerRow = (member: Member): DoorRow => ({
    key: member.id,
    attendance: null,
    name: firstAndInitial(member),
    hint: null,
    mark: 'blank',
    markedAt: '',
    leftEarly: false,
    firstTime: null,
    expected: false,
    waiting: false,
    walkIn: false,
  });
  const rowOf = (member: Member): DoorRow => {
    const attendance = records.one('attendance', attendanceId(event, member.id));
    return attendance ? listedRow(attendance, displayName(member)) : strangerRow(member);
  };
  const householdOf = (member: Member | null): readonly DoorRow[] => {
    if (!member?.household) return [];
    const others = records
      .by('member', 'household', member.household)
      .filter(({ id }) => id !== member.id);
    const byName = sortedByKey(others, sortKey).map(rowOf);
    return sortedByKey(byName, ({ attendance, expected }) =>
      attendance === null ? '2' : expected ? '0' : '1',
    );
  };
  return {
    listed({ attendance: id, member: memberId, name }: Listed): Built {
      const attendance = records.one('attendance', id);
      const member = records.one('member', memberId);
      if (!attendance) throw new Error('the list of the door fell behind');
      return {
        hit: { ...listedRow(attendance, name), household: householdOf(member) },
        member,
      };
    },
    member(id: RecordId): Built | null {
      const member = records.one('member', id);
      return member && { hit: { ...rowOf(member), household: householdOf(member) }, member };
    },
  };
}

function withHints({ records }: Sources, built: readonly Built[]): readonly DoorHit[] {
  const marks = built.map(({ hit, member }): Marks => {
    const attendance = records.one('attendance', hit.attendance);
    return {
      name: hit.name,
      role: attendance?.role ?? '',
      mates: hit.household.map(({ name }) => name.split(' ')[0] ?? name),
      groups: member ? groupsOf(records, member.groups).map(({ name }) => name) : [],
    };
  });
  const hints = tellApart(marks);
  return built.map(({ hit }, at) => ({ ...hit, hint: hints[at] ?? null }));
}
