import { isReached, isStillToCall } from '../calls/call-state';
import { displayName, sortKey } from '../matching/names';
import { formatPhone } from '../matching/phones';
import type { Call, CallRound } from '../model/call';
import { mayContact } from '../model/consent';
import type { Member } from '../model/member';
import type { RecordId } from '../record';
import { firstPhone } from './attendee-name';
import { eventRow } from './event-rows';
import { newestFirst, sortedBy, sortedByKey } from './order';
import type { CallLine, CallRoundDetail, CallRoundRow } from './people-views';
import type { Records } from './records';
import { rowCode } from './roster';

/** What calls have to know of members, answered without a value being made of each record. */
export type CallFacts = {
  /** Whether a member is still here. */
  isHere(member: RecordId): boolean;
  /** Whether a member said no to contact or to calls. */
  saidNo(member: RecordId): boolean;
  /** Events that a member came to. */
  came(member: RecordId): number;
  /** What members said about an event; `waiting` of whoever waits for a place. */
  rsvps(event: RecordId): ReadonlyMap<RecordId, string>;
};

/** The language to speak to a member in: the preferred one, or the only one. */
export const languageToSpeak = (member: Pick<Member, 'preferredLanguage' | 'languages'>) =>
  member.preferredLanguage ??
  (member.languages.length === 1 ? (member.languages[0] ?? null) : null);

/** Rounds of calls: open ones by the day they are due, closed ones the latest first. */
export function answerCallRounds(
  records: Records,
  facts: CallFacts,
  show: 'open' | 'closed',
  today: string,
): readonly CallRoundRow[] {
  const rounds = records.all('call-round').filter((round) => round.closed === (show === 'closed'));
  const inOrder =
    show === 'closed'
      ? newestFirst(rounds, (round) => round.due)
      : sortedByKey(rounds, (round) => `${round.due || '9999'} ${round.title} ${round.id}`);
  return inOrder.map((round) => roundRow(records, facts, round, today));
}

/** One round with its people by name, without those who said no; null when there is no such round. */
export function answerCallRound(
  records: Records,
  facts: CallFacts,
  { id, caller }: { readonly id: RecordId; readonly caller: string | null },
  today: string,
): CallRoundDetail | null {
  const round = records.one('call-round', id);
  if (!round) return null;
  const rsvps = round.event ? facts.rsvps(round.event) : new Map<RecordId, string>();
  const address = records.one('event', round.event)?.privateAddress ?? '';
  const lines: { readonly line: CallLine; readonly key: string }[] = [];
  for (const call of records.by('call', 'round', id)) {
    if (caller !== null && call.caller !== caller) continue;
    const member = records.one('member', call.member);
    if (!member || facts.saidNo(member.id)) continue;
    const line: CallLine = {
      call,
      code: call.number > 0 ? rowCode(call.number - 1) : '',
      name: displayName(member),
      phone: formatPhone(firstPhone(member)),
      language: languageToSpeak(member),
      county: member.county,
      consentPhone: mayContact(member, 'phone'),
      rsvp: rsvps.get(member.id) ?? null,
      privateAddress: rsvps.get(member.id) === 'confirmed' ? address : '',
      before: callsBefore(records, call),
      came: facts.came(member.id),
    };
    lines.push({ line, key: `${sortKey(member)} ${call.id}` });
  }
  return {
    row: roundRow(records, facts, round, today),
    lines: sortedByKey(lines, ({ key }) => key).map(({ line }) => line),
  };
}

const MOST_BEFORE = 3;

/** The latest outcomes of a member's calls in other rounds. */
function callsBefore(records: Records, call: Call): CallLine['before'] {
  const others = records
    .by('call', 'member', call.member ?? '')
    .filter((other) => other.id !== call.id && other.outcome !== null);
  return sortedByKey(others, (other) => `${other.date} ${other.time}`)
    .reverse()
    .slice(0, MOST_BEFORE)
    .map(({ date, outcome }) => ({ date, outcome: outcome ?? '' }));
}

function roundRow(
  records: Records,
  facts: CallFacts,
  round: CallRound,
  today: string,
): CallRoundRow {
  const event = records.one('event', round.event);
  const sums = { people: 0, tried: 0, reached: 0, yes: 0, left: 0 };
  const callers = new Map<string, { people: number; tried: number }>();
  for (const call of records.by('call', 'round', round.id)) {
    if (call.member === null || !facts.isHere(call.member)) continue;
    const mayNot = facts.saidNo(call.member);
    if (mayNot && call.outcome === null) continue;
    const tried = call.outcome === null ? 0 : 1;
    sums.people += 1;
    sums.tried += tried;
    if (isReached(call.outcome)) sums.reached += 1;
    if (call.outcome === 'yes') sums.yes += 1;
    if (!mayNot && isStillToCall(call, today)) sums.left += 1;
    const own = callers.get(call.caller) ?? { people: 0, tried: 0 };
    callers.set(call.caller, { people: own.people + 1, tried: own.tried + tried });
  }
  return {
    round,
    event: event && eventRow(records, event),
    ...sums,
    callers: sortedBy([...callers], ([name]) => name).map(([name, own]) => ({ name, ...own })),
  };
}
