import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { stampOf } from '../../../core/merge/merge-record';
import { aMember, anAttendance, anEvent } from '../../../core/model/testing/builders';
import type { Rec, Stamp } from '../../../core/record';
import type { Exported } from '../../vault';
import { ownKeys } from '../own-identity';
import { run } from '../testing/between-partners';
import { linesOf } from '../testing/checks';
import { anExchangeLaptop, type ExchangeLaptop } from '../testing/exchange-laptop';
import { PATIENCE, runs } from '../testing/runs';

vi.mock('../seal-file', async (original) => ({
  ...(await original<object>()),
  ...(await import('../testing/unsealed')),
}));
vi.mock('../guard', async (original) => ({
  ...(await original<object>()),
  ...(await import('../testing/unsealed')),
}));
vi.mock('../open', async (original) => ({
  ...(await original<object>()),
  ...(await import('../testing/unsealed')),
}));
vi.mock('../sign', async (original) => ({
  ...(await original<object>()),
  ...(await import('../testing/unsealed')),
}));
vi.mock('../pause', async (original) => ({
  ...(await original<object>()),
  ...(await import('../testing/unsealed')),
}));

const PEOPLE = 3;

type Happening =
  | { readonly do: 'answer'; readonly person: number; readonly says: string }
  | { readonly do: 'rename'; readonly person: number }
  | { readonly do: 'send'; readonly event: number; readonly changesOnly: boolean }
  | { readonly do: 'take'; readonly file: number }
  | { readonly do: 'reduce' };

const person = fc.nat(PEOPLE - 1);
const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('answer' as const),
      person,
      says: fc.constantFrom('yes', 'yes', 'no', 'unknown'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('rename' as const), person }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('send' as const),
      event: fc.nat(1),
      changesOnly: fc.boolean(),
    }),
  },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('take' as const), file: fc.nat(30) }) },
  { weight: 1, arbitrary: fc.constant({ do: 'reduce' as const }) },
);

/** A group with three people on the rosters of two events, and the partner that gets its files. */
async function twoGroups() {
  const [a, b] = [anExchangeLaptop('a'), anExchangeLaptop('b')] as const;
  const keys = await ownKeys(b.deps);
  if (!keys.ok) throw new Error('no keys');
  const { signer, recipient } = keys.value;
  a.write({ kind: 'partner', id: b.group, set: { signer, recipient, state: 'verified' } });
  const events = [0, 1].map(() => a.add(anEvent({ hosts: [a.group] })));
  const people = Array.from({ length: PEOPLE }, (_, i) =>
    a.add(aMember({ givenName: `Nopal ${i}`, consentShare: i === 0 ? 'unknown' : 'yes' })),
  );
  for (const event of events) {
    for (const each of people) a.add(anAttendance(event, each, { rsvp: 'yes' }));
  }
  return { a, b, events, people };
}

/** What the partner was told so far: the latest "no" of each person. */
async function hear(told: Map<string, Stamp>, file: Exported): Promise<void> {
  for (const { kind, id, fields, stamps } of await linesOf(file)) {
    if (kind !== 'member' || fields['consentShare'] !== 'no') continue;
    if (stamps.base > (told.get(id) ?? '')) told.set(id, stamps.base);
  }
}

function check({ set }: ExchangeLaptop, people: readonly Rec[], told: ReadonlyMap<string, Stamp>) {
  for (const { id } of people) {
    const held = set.get('member', id);
    if (!held) {
      expect(set.by('attendance', 'member', id)).toEqual([]);
      continue;
    }
    expect(held.fields['givenName']).toMatch(/^N/);
    if (held.fields['consentShare'] === 'no') continue;
    expect((stampOf(held, 'consentShare') ?? '') >= (told.get(id) ?? '')).toBe(true);
  }
}

/** Once failed: someone agreed again before the partner, who had not heard of it, made the name a count. */
const AGREED_MEANWHILE: [Happening[]] = [
  [
    { do: 'send', event: 0, changesOnly: false },
    { do: 'answer', person: 1, says: 'unknown' },
    { do: 'send', event: 0, changesOnly: false },
    { do: 'answer', person: 1, says: 'yes' },
    { do: 'take', file: 0 },
    { do: 'take', file: 1 },
    { do: 'reduce' },
  ],
];

describe('files that come late, twice, in part or never', () => {
  it(
    'never bring a yes that is older than a no which came, nor anyone without a name',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(happening, { minLength: 8, maxLength: 30, size: 'max' }),
          async (all) => {
            const { a, b, events, people } = await twoGroups();
            const files: Exported[] = [];
            const told = new Map<string, Stamp>();
            for (const one of all) {
              a.time.now += 60_000;
              b.time.now += 60_000;
              const { id = '' } = 'person' in one ? (people[one.person] as Rec) : {};
              if (one.do === 'answer') {
                a.write({ kind: 'member', id, set: { consentShare: one.says } });
              } else if (one.do === 'rename') {
                a.write({ kind: 'member', id, set: { givenName: `Nube ${a.time.now}` } });
              } else if (one.do === 'reduce') {
                expect(run(b, { type: 'reduce-refused' })).toBeNull();
              } else if (one.do === 'send') {
                const scope = { type: 'event', event: (events[one.event] as Rec).id } as const;
                const include = { phones: true, emails: true, needs: true, notes: false };
                files.push(
                  await a.sendTo(b.group, { scope, include, changesOnly: one.changesOnly }),
                );
              } else if (files.length > 0) {
                const file = files[one.file % files.length] as Exported;
                await b.take(file);
                await hear(told, file);
                check(b, people, told);
              }
            }
            // The next file says all that was said before, whichever were lost.
            for (const event of events) {
              const scope = { type: 'event', event: event.id } as const;
              const include = { phones: true, emails: true, needs: true, notes: false };
              await b.take(await a.sendTo(b.group, { scope, include }));
            }
            for (const { id } of people) {
              const [said, held] = [a, b].map(({ set }) => set.get('member', id)?.fields);
              if (said?.['consentShare'] === 'yes') expect(held?.['consentShare']).toBe('yes');
              else expect(held?.['consentShare'] ?? 'no').toBe('no');
            }
          },
        ),
        { ...runs(250), examples: [AGREED_MEANWHILE] },
      );
    },
    PATIENCE,
  );
});
