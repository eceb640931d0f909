import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attendanceId } from '../../core/model/attendance-id';
import { callId } from '../../core/model/call';
import { type Draft, isKnownKind, KINDS, type KindName } from '../../core/model/kinds';
import { aRecord } from '../../core/model/testing/builders';
import { verdictId } from '../../core/model/verdict';
import {
  ATTENDANCE_MARKS,
  CALL_OUTCOMES,
  CONSENT,
  RSVP_ANSWERS,
  VERDICTS,
} from '../../core/model/vocabulary';
import type { Rec, RecordId } from '../../core/record';
import { mergeMembers } from '../commands/merge-members';
import type { Store } from '../store/store';
import { aDisk, newStore } from '../store/testing/test-store';

const idAt = (n: number): RecordId => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const MEMBERS = [0, 1, 2, 3].map(idAt);
const EVENTS = [10, 11].map(idAt);
const ROUNDS = [20, 21].map(idAt);
const MEETING = idAt(30);
const FACT = idAt(31);
const LOG = idAt(32);

const aMember = fc.constantFrom(...MEMBERS);
const memberDraft = fc.record({
  givenName: fc.constantFrom('', 'Nopal', 'Ágave'),
  familyNames: fc.constantFrom('', 'Inventado', 'Inventado Ceiba'),
  county: fc.constantFrom(null, '37067', '37183'),
  consentContact: fc.constantFrom(...CONSENT),
  consentContactGiven: fc.constantFrom(null, { on: '2019-01-02', how: 'paper' as const }),
  consentShare: fc.constantFrom(...CONSENT),
  household: fc.constantFrom(null, idAt(40), idAt(41)),
  phones: fc.subarray(['+13365550101', '+13365550102']),
  tags: fc.subarray(['norte', 'domingos']),
});
const attendanceDraft = fc.record({
  rsvp: fc.constantFrom(null, ...RSVP_ANSWERS),
  mark: fc.constantFrom(...ATTENDANCE_MARKS),
  walkIn: fc.boolean(),
  role: fc.constantFrom('', 'driver'),
  childcareCount: fc.constantFrom(null, 0, 2),
  invitedBy: fc.option(aMember),
});
const callDraft = fc.record({
  outcome: fc.constantFrom(null, ...CALL_OUTCOMES),
  attempts: fc.nat(99),
  date: fc.constantFrom('', '2019-02-01', '2019-02-02'),
  caller: fc.constantFrom('', 'Barro'),
  note: fc.constantFrom('', 'later'),
});

/** Four people and, around them, some of everything that can hang on a person. */
const aWorld = fc
  .record({
    members: fc.tuple(memberDraft, memberDraft, memberDraft, memberDraft),
    attendance: fc.array(fc.tuple(fc.constantFrom(...EVENTS), aMember, attendanceDraft)),
    calls: fc.array(fc.tuple(fc.constantFrom(...ROUNDS), aMember, callDraft)),
    notes: fc.array(aMember, { maxLength: 4 }),
    oneOnOnes: fc.array(aMember, { maxLength: 3 }),
    moves: fc.array(aMember, { maxLength: 3 }),
    verdicts: fc.array(fc.tuple(aMember, aMember, fc.constantFrom(...VERDICTS)), { maxLength: 4 }),
    delegates: fc.subarray(MEMBERS),
    told: fc.subarray(MEMBERS),
    addedBy: fc.option(aMember),
  })
  .map((world) => {
    const records = new Map<string, Rec>();
    const add = <K extends KindName>(kind: K, id: RecordId, draft: Draft<K>) =>
      records.set(`${kind} ${id}`, aRecord(kind, draft, id));
    world.members.forEach((draft, n) => {
      add('member', MEMBERS[n] as RecordId, draft);
    });
    for (const [event, member, draft] of world.attendance) {
      add('attendance', attendanceId(event, member), { ...draft, event, member });
    }
    for (const [round, member, draft] of world.calls) {
      add('call', callId(round, member), { ...draft, round, member });
    }
    world.notes.forEach((subject, n) => {
      add('note', idAt(50 + n), { subject, text: `${n}` });
    });
    world.oneOnOnes.forEach((member, n) => {
      add('one-on-one', idAt(60 + n), { member, date: '2019-01-01' });
    });
    world.moves.forEach((member, n) => {
      add('rung-move', idAt(70 + n), { member, to: idAt(80) });
    });
    for (const [one, other, says] of world.verdicts) {
      const [a, b] = [one, other].sort() as [RecordId, RecordId];
      if (a !== b) add('verdict', verdictId(a, b), { a, b, says });
    }
    add('meeting', MEETING, { date: '2019-01-01', delegates: world.delegates });
    add('fact', FACT, { value: 'yes', addedBy: world.addedBy });
    add('exchange-log', LOG, { members: world.told });
    return [...records.values()];
  });

/** What every living record says, by kind and id. */
const living = (store: Store) =>
  new Map(
    store.set.kinds().flatMap((kind) =>
      Array.from(store.set.all(kind), (record): [string, unknown] => {
        if (!isKnownKind(kind)) throw new Error(kind);
        return [`${kind} ${record.id}`, KINDS[kind].read(record)];
      }),
    ),
  );

async function mergedStore(records: readonly Rec[], keep: RecordId, others: readonly RecordId[]) {
  const store = await newStore(aDisk().rows());
  const filled = await store.commit({ merged: [...records] }, { label: 'file-imported' });
  if (!filled.ok) throw new Error('not filled');
  const before = living(store);
  const decided = mergeMembers(
    { type: 'merge-members', keep, others, take: {} },
    {
      set: store.set,
      newId: () => idAt(99),
      today: () => '2019-02-20',
      now: () => 0,
      membersOf: () => [],
      device: '00000000000000aa',
      organizer: 'Nopal',
      ownGroup: null,
    },
  );
  if (!decided.ok) throw new Error('refused');
  const done = await store.commit(
    { changes: [...decided.value.changes] },
    { label: decided.value.label },
  );
  if (!done.ok || done.value.entry === null) throw new Error('not written');
  return { store, before, entry: done.value.entry, changes: decided.value.changes };
}

const someMerge = fc
  .shuffledSubarray(MEMBERS, { minLength: 2, maxLength: 4 })
  .map(([keep, ...others]) => ({ keep: keep as RecordId, others }));

describe('merging members', () => {
  test('leaves nothing that points to those who went, and undo brings back what was', async () => {
    await fc.assert(
      fc.asyncProperty(aWorld, someMerge, async (records, { keep, others }) => {
        const { store, before, entry, changes } = await mergedStore(records, keep, others);
        const places = changes.map(({ kind, id }) => `${kind} ${id}`);
        expect(new Set(places).size).toBe(places.length);
        for (const [place, value] of living(store)) {
          if (!others.some((other) => JSON.stringify(value).includes(other))) continue;
          expect(place).toMatch(/^verdict /);
          expect(value).toMatchObject({ says: 'same-person' });
        }
        const undone = await store.undo(entry);
        expect(undone).toMatchObject({ ok: true, value: { kept: 0 } });
        expect(living(store)).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  test('loses no note, one-on-one, step or event', async () => {
    await fc.assert(
      fc.asyncProperty(aWorld, someMerge, async (records, { keep, others }) => {
        const merged = new Set([keep, ...others]);
        const of = (kind: string, field: string) =>
          records.filter((r) => r.kind === kind && merged.has(r.fields[field] as RecordId));
        const { store } = await mergedStore(records, keep, others);
        const now = (kind: string, field: string) => store.set.by(kind, field, keep);
        expect(now('note', 'subject')).toHaveLength(of('note', 'subject').length);
        expect(now('one-on-one', 'member')).toHaveLength(of('one-on-one', 'member').length);
        expect(now('rung-move', 'member')).toHaveLength(of('rung-move', 'member').length);
        const events = (rows: readonly Rec[]) =>
          [...new Set(rows.map((r) => r.fields['event']))].sort();
        expect(events(now('attendance', 'member'))).toEqual(events(of('attendance', 'member')));
        const rounds = (rows: readonly Rec[]) =>
          [...new Set(rows.map((r) => r.fields['round']))].sort();
        expect(rounds(now('call', 'member'))).toEqual(rounds(of('call', 'member')));
      }),
      { numRuns: 40 },
    );
  });
});
