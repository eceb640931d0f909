import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createClock } from '../../core/clock/clock';
import { mergeRecord } from '../../core/merge/merge-record';
import { type Change, isAlive, type Rec } from '../../core/record';
import { type JournalEntry, touchOf } from './journal-entry';
import { stage } from './stage';
import { takeEntryBack } from './take-back';
import { takeEntriesBack } from './take-back-all';

type Who = 'partner' | 'here' | 'others';
type Step = {
  readonly who: Who;
  readonly id: string;
  readonly do: Record<string, string> | 'delete';
};

const step: fc.Arbitrary<Step> = fc.record({
  who: fc.constantFrom<Who>('partner', 'partner', 'here', 'others'),
  id: fc.constantFrom('1', '2', '3'),
  do: fc.oneof(
    {
      weight: 5,
      arbitrary: fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('x', 'y', 'z'), {
        minKeys: 1,
      }),
    },
    { weight: 1, arbitrary: fc.constant('delete' as const) },
  ),
});

const DEVICES = {
  partner: '00000000000000bb',
  here: '00000000000000aa',
  others: '00000000000000cc',
};

/** Plays steps in turn, as imports of a partner and of others and as edits here. Leaves `skip` out. */
function play(steps: readonly Step[], skip: Who | null) {
  const records = new Map<string, Rec>();
  const entries: { readonly who: Who; readonly entry: JournalEntry }[] = [];
  const known = (_: string, id: string) => records.get(id);
  let now = 1_550_600_000_000;
  const clock = createClock({ now: () => now, device: DEVICES.here });
  for (const [n, { who, id, do: what }] of steps.entries()) {
    now += 1_000;
    if (who === skip) continue;
    const change: Change =
      what === 'delete' ? { kind: 'k', id, delete: true } : { kind: 'k', id, set: what };
    const before = records.get(id);
    let after: Rec | undefined;
    if (who === 'here') after = stage({ changes: [change] }, known, clock, now).records[0];
    else {
      const theirs = createClock({ now: () => now, device: DEVICES[who] });
      const made = stage({ changes: [change] }, () => undefined, theirs, now).records[0];
      const sent = made ?? { id, kind: 'k', fields: {}, stamps: { base: theirs.issue() } };
      const whole = what === 'delete' ? { ...sent, tombstone: sent.stamps.base } : sent;
      after = before ? mergeRecord(before, whole) : whole;
    }
    if (!after || after === before) continue;
    records.set(id, after);
    const entry = { id: `${n}`, label: 'file-imported', n, at: now, import: true } as const;
    entries.push({ who, entry: { ...entry, touches: [touchOf(before, after)] } });
  }
  now += 1_000;
  const entriesOf = (whose: Who) =>
    entries.flatMap(({ who, entry }) => (who === whose ? [entry] : [])).reverse();
  return { records, known, clock, entriesOf, now };
}

const living = (records: Iterable<Rec>) =>
  Object.fromEntries(
    [...records]
      .filter(isAlive)
      .map(({ id, fields }) => [
        id,
        Object.fromEntries(
          Object.entries(fields)
            .filter(([, value]) => value !== null)
            .sort(),
        ),
      ])
      .sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  );

function written(played: ReturnType<typeof play>, changes: readonly Change[]) {
  const { records, known, clock, now } = played;
  const next = new Map(records);
  for (const record of stage({ changes }, known, clock, now + 1_000).records) {
    next.set(record.id, record);
  }
  return next;
}

describe('taking several entries back', () => {
  it('is as if the partner had never sent anything, when nobody else wrote', () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 12 }),
        fc.array(step, { maxLength: 12 }),
        (ours, theirs) => {
          const steps = [
            ...ours.map((s) => ({ ...s, who: 'here' as const })),
            ...theirs.map((s) => ({ ...s, who: 'partner' as const })),
          ];
          const played = play(steps, null);
          const { changes, kept } = takeEntriesBack(
            played.entriesOf('partner'),
            played.known,
            () => [],
          );
          expect(kept).toBe(0);
          expect(living(written(played, changes).values())).toEqual(
            living(play(steps, 'partner').records.values()),
          );
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('never changes a value that someone else wrote last, whatever came in between', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 24 }), (steps) => {
        const played = play(steps, null);
        const { changes } = takeEntriesBack(played.entriesOf('partner'), played.known, () => []);
        const next = written(played, changes);
        for (const [id, record] of played.records) {
          for (const [key, value] of Object.entries(record.fields)) {
            const stamp = record.stamps.over?.[key] ?? record.stamps.base;
            if (stamp.endsWith(DEVICES.partner)) continue;
            expect(next.get(id)?.fields[key]).toEqual(value);
          }
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('does for one entry what undoing that entry does', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 16 }), fc.nat(), (steps, pick) => {
        const played = play(steps, null);
        const all = played.entriesOf('partner');
        const entry = all[pick % Math.max(1, all.length)];
        if (!entry) return;
        const one = takeEntryBack(entry, played.known, () => []);
        const several = takeEntriesBack([entry], played.known, () => []);
        expect(several.kept).toBe(one.kept);
        expect(living(written(played, several.changes).values())).toEqual(
          living(written(played, one.changes).values()),
        );
      }),
      { numRuns: 2_000 },
    );
  });

  it('leaves a record whole that others lean on, and those it is told to spare', () => {
    const played = play(
      [
        { who: 'partner', id: '1', do: { a: 'x' } },
        { who: 'partner', id: '2', do: { a: 'x' } },
      ],
      null,
    );
    const entries = played.entriesOf('partner');
    const leaning = (_: string, id: string) => (id === '1' ? [{ kind: 'k', id: '9' }] : []);
    const back = takeEntriesBack(entries, played.known, leaning);
    expect(back).toEqual({
      changes: [{ kind: 'k', id: '2', delete: true }],
      kept: 1,
      keptIn: [{ kind: 'k', id: '1' }],
    });
    const spared = takeEntriesBack(
      entries,
      played.known,
      () => [],
      (_, id) => id === '2',
    );
    expect(spared).toEqual({
      changes: [{ kind: 'k', id: '1', delete: true }],
      kept: 0,
      keptIn: [],
    });
  });
});
