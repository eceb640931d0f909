import { isReached, isToCallBack } from '../calls/call-state';
import type { Call } from '../model/call';
import type { OneOnOne } from '../model/one-on-one';
import type { RecordId } from '../record';
import { eventRow } from './event-rows';
import { addDays, sortedByKey } from './order';
import type { CallReason } from './people-views';
import type { Records } from './records';

/** How a member's events add up. Dates are `YYYY-MM-DD`, empty when there is none. */
export type Presence = {
  /** Events that the member came to. */
  readonly came: number;
  readonly firstCame: RecordId | null;
  readonly firstOn: string;
  readonly lastOn: string;
  /** Events that the member said yes to and missed. */
  readonly missed: number;
  readonly missedOn: string;
};

/** What the list looks through. Presences and consent come as they are kept: no value is made of 100,000 members. */
export type CareSource = {
  readonly records: Records;
  readonly presences: ReadonlyMap<RecordId, Presence>;
  /** Whether a member is still here and did not say no to calls. */
  mayCall(member: RecordId): boolean;
};

/** A member who needs a call, with every reason, the most pressing first. */
export type NeedsCall = { readonly member: RecordId; readonly reasons: readonly CallReason[] };

/** So long after a first event someone should have called. */
const FIRST_DAYS = 14;
/** Whoever was talked to within so many days is not asked for a one-on-one yet. */
const QUIET_DAYS = 14;
/** Who was not seen for longer than this is no matter for today's calls. */
const SEEN_DAYS = 180;
const TIMES_WITHOUT_ONE_ON_ONE = 3;
const MISSES = 2;

/** Everyone who needs a call today, the most pressing first: what was agreed with them comes before what can be read from their events. */
export function whoNeedsACall(source: CareSource, today: string): readonly NeedsCall[] {
  const { records, mayCall } = source;
  const found = new Map<RecordId, CallReason[]>();
  const say = (member: RecordId | null, reason: CallReason) => {
    if (member === null) return;
    const reasons = found.get(member);
    if (reasons) reasons.push(reason);
    else if (mayCall(member)) found.set(member, [reason]);
  };

  for (const call of records.by('call', 'outcome', 'call-back')) {
    if (!isToCallBack(call, today) || records.one('call-round', call.round)?.closed) continue;
    if (!talkedAfter(records, call)) {
      say(call.member, { type: 'call-back', on: call.callBackOn, call });
    }
  }
  for (const call of records.by('call', 'needsOrganizer', true)) {
    say(call.member, { type: 'needs-organizer', call });
  }
  const met = new Set<RecordId | null>();
  for (const oneOnOne of records.all('one-on-one')) {
    met.add(oneOnOne.member);
    if (isStepDue(oneOnOne, today)) {
      say(oneOnOne.member, { type: 'next-step', due: oneOnOne.due, oneOnOne });
    }
  }
  const days = daysBefore(today);
  for (const [member, presence] of source.presences) {
    const signs = signsIn(presence, met.has(member), days);
    if (!signs || !mayCall(member)) continue;
    for (const reason of presenceReasons(records, member, presence, signs, days)) {
      say(member, reason);
    }
  }
  const needs = [...found].map(([member, reasons]) => ({
    member,
    reasons: reasons.length > 1 ? sortedByKey(reasons, urgency) : reasons,
  }));
  return sortedByKey(needs, ({ member, reasons: [first] }) =>
    first ? `${urgency(first)} ${member}` : member,
  );
}

/** Whether a next step is due by a day and was not taken. */
const isStepDue = ({ due, done }: OneOnOne, today: string): boolean =>
  !done && due !== '' && due <= today;

type Days = ReturnType<typeof daysBefore>;

/** The days from which on things count. */
const daysBefore = (today: string) => ({
  today,
  first: addDays(today, -FIRST_DAYS),
  quiet: addDays(today, -QUIET_DAYS),
  seen: addDays(today, -SEEN_DAYS),
});

type Signs = {
  readonly isFirst: boolean;
  readonly isFrequent: boolean;
  readonly isMissing: boolean;
};

/** What a member's events alone say for a call; null: nothing. Most members end here. */
function signsIn(
  { came, firstOn, lastOn, missed, missedOn }: Presence,
  met: boolean,
  { today, first, seen }: Days,
): Signs | null {
  const isFirst = firstOn >= first && firstOn <= today;
  const isFrequent = !met && came >= TIMES_WITHOUT_ONE_ON_ONE && lastOn >= seen;
  const isMissing = missed >= MISSES && missedOn >= seen && missedOn > lastOn;
  return isFirst || isFrequent || isMissing ? { isFirst, isFrequent, isMissing } : null;
}

/** The signs that still hold when one looks at who talked with the member since. */
function* presenceReasons(
  records: Records,
  member: RecordId,
  { came, firstCame, firstOn, missedOn }: Presence,
  { isFirst, isFrequent, isMissing }: Signs,
  { quiet }: Days,
): Iterable<CallReason> {
  const talkedOn = lastTalk(records, member);
  if (isFirst && talkedOn < firstOn) {
    const event = records.one('event', firstCame);
    if (event) yield { type: 'first-timer', event: eventRow(records, event) };
  }
  if (isFrequent && talkedOn < quiet) yield { type: 'no-one-on-one', times: came };
  if (isMissing && talkedOn < missedOn) yield { type: 'missed-twice' };
}

/** The day on which someone last spoke with a member or left them a message; empty: never. */
function lastTalk(records: Records, member: RecordId): string {
  let last = '';
  for (const { outcome, date } of records.by('call', 'member', member)) {
    if ((isReached(outcome) || outcome === 'left-message') && date > last) last = date;
  }
  for (const { date } of records.by('one-on-one', 'member', member)) if (date > last) last = date;
  return last;
}

/** Whether someone spoke with the person after they asked to be called again. */
function talkedAfter(records: Records, call: Call): boolean {
  const member = call.member ?? '';
  const moment = ({ date, time }: Call) => `${date} ${time}`;
  return (
    records
      .by('call', 'member', member)
      .some(
        (other) => other.id !== call.id && isReached(other.outcome) && moment(other) > moment(call),
      ) || records.by('one-on-one', 'member', member).some(({ date }) => date >= call.date)
  );
}

/** Sorts reasons: less is more pressing. */
function urgency(reason: CallReason): string {
  switch (reason.type) {
    case 'call-back':
      return `0 ${reason.on}`;
    case 'needs-organizer':
      return `1 ${reason.call.date}`;
    case 'next-step':
      return `2 ${reason.due}`;
    case 'first-timer':
      return `3 ${reason.event.date}`;
    case 'no-one-on-one':
      return `4 ${String(Math.max(0, 9_999 - reason.times)).padStart(4, '0')}`;
    case 'missed-twice':
      return '5';
  }
}
