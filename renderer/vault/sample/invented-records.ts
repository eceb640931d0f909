import people from '../../../resources/sample-people.json';
import { attendanceId } from '../../core/model/attendance-id';
import { callId } from '../../core/model/call';
import type { Draft, KindName } from '../../core/model/kinds';
import type { Change, RecordId } from '../../core/record';
import { foundingGroupId } from './founding-records';
import { sampleChange, sampleId } from './sample-change';

/**
 * The made-up members and the care for them, events with their lists and calls, meetings with officials who do not
 * exist, and incidents that did not happen.
 */
export function inventedRecords(): readonly Change[] {
  return [
    ...memberRecords(),
    ...careRecords(),
    ...eventRecords(),
    ...callRecords(),
    ...meetingRecords(),
    ...incidentRecords(),
  ];
}

const memberId = (key: string): RecordId => sampleId('member', key);
const householdId = (key: string): RecordId => sampleId('household', key);
const rungId = (key: string): RecordId => sampleId('rung', key);

/** The file is plain JSON, whose words TypeScript takes for any text; the schemas check them. */
const draft = <K extends KindName>(fields: object): Draft<K> => fields as Draft<K>;

function* memberRecords(): Iterable<Change> {
  for (const { key, ...fields } of people.households) {
    yield sampleChange('household', fields, householdId(key));
  }
  for (const member of people.members as readonly Member[]) {
    const { key, groups, notes, rung, household, ...fields } = member;
    const id = memberId(key);
    yield sampleChange(
      'member',
      draft({
        ...fields,
        groups: groups.map(foundingGroupId),
        household: household ? householdId(household) : null,
        rung: rung ? rungId(rung) : null,
      }),
      id,
    );
    for (const [place, note] of (notes ?? []).entries()) {
      yield sampleChange('note', { subject: id, ...note }, sampleId('note', `${key} ${place}`));
    }
  }
}

function* careRecords(): Iterable<Change> {
  for (const [order, { key, ...fields }] of people.rungs.entries()) {
    yield sampleChange('rung', { ...fields, order }, rungId(key));
  }
  for (const { member, from, to, ...fields } of people.rungMoves) {
    yield sampleChange(
      'rung-move',
      { ...fields, member: memberId(member), from: rungId(from), to: rungId(to) },
      sampleId('rung-move', `${member} ${to}`),
    );
  }
  for (const { member, ...fields } of people.oneOnOnes) {
    yield sampleChange(
      'one-on-one',
      { ...fields, member: memberId(member) },
      sampleId('one-on-one', `${member} ${fields.date}`),
    );
  }
  for (const { key, ...fields } of people.segments) {
    yield sampleChange('segment', draft(fields), sampleId('segment', key));
  }
}

function* eventRecords(): Iterable<Change> {
  for (const {
    key,
    hosts,
    people: list,
    walkIns,
    ...fields
  } of people.events as readonly Event[]) {
    const event = sampleId('event', key);
    yield sampleChange('event', draft({ ...fields, hosts: hosts.map(foundingGroupId) }), event);
    for (const { member: memberKey, ...attendance } of list) {
      const member = memberId(memberKey);
      yield sampleChange(
        'attendance',
        draft({ event, member, ...attendance }),
        attendanceId(event, member),
      );
    }
    for (const walkInName of walkIns) {
      yield sampleChange(
        'attendance',
        { event, walkInName, walkIn: true, mark: 'present' },
        sampleId('attendance', `${key} ${walkInName}`),
      );
    }
  }
}

function* callRecords(): Iterable<Change> {
  for (const { key, event, calls, ...fields } of people.callRounds) {
    const round = sampleId('call-round', key);
    yield sampleChange('call-round', draft({ ...fields, event: sampleId('event', event) }), round);
    for (const { member: memberKey, ...call } of calls) {
      const member = memberId(memberKey);
      yield sampleChange('call', draft({ round, member, ...call }), callId(round, member));
    }
  }
}

function* meetingRecords(): Iterable<Change> {
  for (const { key, ...fields } of people.agencies) {
    yield sampleChange('agency', draft(fields), sampleId('agency', key));
  }
  for (const { key, agency, ...fields } of people.officials as readonly Official[]) {
    yield sampleChange(
      'official',
      { ...fields, agency: agency ? sampleId('agency', agency) : null },
      sampleId('official', key),
    );
  }
  for (const {
    key,
    asks,
    quotes,
    commitments,
    ...fields
  } of people.meetings as readonly Meeting[]) {
    const meeting = sampleId('meeting', key);
    const official = sampleId('official', fields.official);
    const agencyKey = (people.officials as readonly Official[]).find(
      (o) => o.key === fields.official,
    )?.agency;
    const agency = agencyKey ? sampleId('agency', agencyKey) : null;
    yield sampleChange(
      'meeting',
      draft({
        ...fields,
        official,
        agency,
        groups: fields.groups.map(foundingGroupId),
        delegates: fields.delegates.map(memberId),
      }),
      meeting,
    );
    for (const [order, ask] of asks.entries()) {
      yield sampleChange(
        'ask',
        draft({ meeting, order, ...ask }),
        sampleId('ask', `${key} ${order}`),
      );
    }
    for (const [place, quote] of quotes.entries()) {
      yield sampleChange(
        'statement',
        { meeting, official, date: fields.date, place: fields.place, quote },
        sampleId('statement', `${key} ${place}`),
      );
    }
    for (const [place, commitment] of commitments.entries()) {
      yield sampleChange(
        'commitment',
        draft({ meeting, official, agency, ...commitment }),
        sampleId('commitment', `${key} ${place}`),
      );
    }
  }
}

/** Two invented incidents within the operation that sources told of. */
function* incidentRecords(): Iterable<Change> {
  const operation = sampleId('operation', 'february');
  for (const { key, steps, ...fields } of people.incidents) {
    const incident = sampleId('incident', key);
    yield sampleChange('incident', draft({ ...fields, operation }), incident);
    for (const [place, step] of steps.entries()) {
      yield sampleChange(
        'incident-step',
        draft({ incident, ...step }),
        sampleId('incident-step', `${key} ${place}`),
      );
    }
  }
}

type Keyed = { readonly key: string };
type Member = Keyed & {
  readonly household?: string;
  readonly rung?: string;
  readonly groups: readonly string[];
  readonly notes?: readonly { readonly date: string; readonly text: string; readonly by: string }[];
};
type Event = Keyed & {
  readonly hosts: readonly string[];
  readonly people: readonly { readonly member: string }[];
  readonly walkIns: readonly string[];
};
type Official = Keyed & {
  readonly name: string;
  readonly office: string;
  readonly county: string;
  readonly agency?: string;
};
type Meeting = Keyed & {
  readonly official: string;
  readonly date: string;
  readonly place: string;
  readonly groups: readonly string[];
  readonly delegates: readonly string[];
  readonly asks: readonly object[];
  readonly quotes: readonly string[];
  readonly commitments: readonly object[];
};
