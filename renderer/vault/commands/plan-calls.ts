import { saidNoToCalls } from '../../core/calls/call-state';
import { divideCalls } from '../../core/calls/divide-calls';
import { sortKey } from '../../core/matching/names';
import { callId, callKind } from '../../core/model/call';
import { memberKind } from '../../core/model/member';
import type { Change, RecordId } from '../../core/record';
import { err, ok } from '../../core/result';
import { languageToSpeak } from '../../core/views/calls';
import { sortedByKey } from '../../core/views/order';
import { checkedFields } from './checked-fields';
import type { CommandContext } from './context';
import type { CommandOf, Decide, Decided } from './decision';
import { membersOfWhom } from './whom';

/**
 * Puts people into a round of calls, all but those who said no to contact or to calls, and gives everyone
 * in the round who has no caller one. Numbers are given in the order of the sheets: by caller, language and name.
 * Its ids are the calls of those who were asked for and may be called.
 */
export const planCalls: Decide<'plan-calls'> = (command, context) => {
  return context.set.get('call-round', command.round)
    ? callsPlanned(command, context)
    : err({ type: 'not-found', kind: 'call-round' });
};

/** The same for a round that is there or is about to be. */
export function callsPlanned(
  command: Omit<CommandOf<'plan-calls'>, 'type'>,
  context: CommandContext,
): Decided {
  const { set } = context;
  const { round } = command;
  const callers = cleanCallers(command.callers);
  if (!callers.ok) return callers;
  const there = set.by('call', 'round', round).map((record) => callKind.read(record));
  const loads = callers.value.map((name) => ({
    name,
    people: there.filter((call) => call.caller === name).length,
  }));

  const members = membersOfWhom(command.whom, context).filter((id) => mayBeCalled(set, id));
  const known = new Set(there.map((call) => call.id));
  const fresh = members.filter((member) => !known.has(callId(round, member)));
  const idle = there.flatMap((call) => (call.caller === '' && call.member ? [call.member] : []));
  const people = [...idle, ...fresh].flatMap((id) => personOf(set, id));

  const changes: Change[] = [];
  let number = there.reduce((most, call) => Math.max(most, call.number), 0);
  for (const { person, caller } of divideCalls(byName(people), loads)) {
    const id = callId(round, person.id);
    const current = set.get('call', id);
    if (!current) number += 1;
    const draft = current ? { caller } : { round, member: person.id, number, caller };
    const written = checkedFields('call', draft, current);
    if (!written.ok) return written;
    if (Object.keys(written.value).length > 0) {
      changes.push({ kind: 'call', id, set: written.value });
    }
  }
  return ok({
    changes,
    label: 'calls-planned',
    ids: members.map((member) => callId(round, member)),
  });
}

type Person = { readonly id: RecordId; readonly language: string | null; readonly key: string };

const byName = (people: readonly Person[]) => sortedByKey(people, ({ key }) => key);

const mayBeCalled = (set: CommandContext['set'], id: RecordId): boolean => {
  const member = set.get('member', id);
  return member !== undefined && !saidNoToCalls(member.fields);
};

function personOf(set: CommandContext['set'], id: RecordId): readonly Person[] {
  const record = set.get('member', id);
  if (!record) return [];
  const member = memberKind.read(record);
  return [{ id, language: languageToSpeak(member), key: sortKey(member) }];
}

/** The callers as they will be kept, each once. */
function cleanCallers(names: readonly string[]) {
  const clean = new Set<string>();
  for (const caller of names) {
    const written = checkedFields('call', { caller });
    if (!written.ok) return written;
    const name = written.value['caller'];
    if (typeof name === 'string' && name) clean.add(name);
  }
  return ok([...clean]);
}
