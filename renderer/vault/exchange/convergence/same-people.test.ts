import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { NO_DECISIONS } from '../../../core/merge/plan-types';
import { attendanceId } from '../../../core/model/attendance-id';
import { aMember, anAttendance, anEvent } from '../../../core/model/testing/builders';
import type { Rec, RecordId } from '../../../core/record';
import { staysHome } from '../selection/home-fields';
import { anExchangeLaptop, type ExchangeLaptop, oneEvent } from '../testing/exchange-laptop';
import { PATIENCE, runs } from '../testing/runs';
import { settleAll } from '../testing/settle';

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

type Deed =
  | { readonly do: 'row'; readonly by: number; readonly field: string; readonly value: string }
  | { readonly do: 'person'; readonly by: number; readonly field: string; readonly value: string }
  | { readonly do: 'note' | 'leave' | 'send'; readonly by: number };

const by = fc.nat(1);
const row = { do: fc.constant('row' as const), by };
const person = { do: fc.constant('person' as const), by };
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ ...row, field: fc.constant('rsvp'), value: fc.constantFrom('yes', 'no', 'maybe') }),
  fc.record({ ...row, field: fc.constant('mark'), value: fc.constantFrom('present', 'late') }),
  fc.record({ ...person, field: fc.constant('county'), value: fc.constantFrom('37063', '37135') }),
  fc.record({ ...person, field: fc.constant('consentPhone'), value: fc.constantFrom('yes', 'no') }),
  fc.record({ do: fc.constantFrom('note', 'leave', 'send', 'send', 'send'), by }),
);

const INCLUDE = { phones: true, emails: true, needs: true, notes: true };
/** Exchanges after which nothing may be left to say. */
const MOST_ROUNDS = 8;

/** Two groups that know the same person each under a record of their own, and host an event together. */
function twoGroups() {
  const a = anExchangeLaptop('a');
  const b = anExchangeLaptop('b');
  const event = a.add(anEvent({ hosts: [a.group, b.group] }));
  b.add(event);
  const own = [a, b].map((laptop) => {
    const record = laptop.add(
      aMember({
        givenName: 'Ñandú',
        familyNames: 'Nopal Ceiba',
        phones: ['+13365550101'],
        consentShare: 'yes',
        stewardGroup: laptop.group,
      }),
    );
    laptop.add(anAttendance(event, record, { rsvp: 'yes' }));
    return record;
  }) as [Rec, Rec];
  return { laptops: [a, b] as const, event, own };
}

/** Takes a file and says that whoever looks like someone here is the same person. */
async function takeAsSame(laptop: ExchangeLaptop, file: Parameters<ExchangeLaptop['take']>[0]) {
  const { plan } = await laptop.preview(file);
  const query = { change: 'look-alike', from: 0, count: 9 } as const;
  const { rows } = await laptop.exchange.planRows(plan, query);
  const pairs = rows.flatMap(({ id, similar }) =>
    similar?.[0] ? [{ theirs: id, ours: similar[0].id, says: 'same-person' as const }] : [],
  );
  const done = await laptop.exchange.applyImport(plan, { ...NO_DECISIONS, pairs });
  if (!done.ok) throw new Error(done.error.type);
}

function carryOut(laptop: ExchangeLaptop, event: RecordId, own: RecordId, what: Deed): void {
  const id = attendanceId(event, own);
  if (what.do === 'row' && laptop.set.get('attendance', id)) {
    laptop.write({ kind: 'attendance', id, set: { [what.field]: what.value } });
  } else if (what.do === 'person') {
    laptop.write({ kind: 'member', id: own, set: { [what.field]: what.value } });
  } else if (what.do === 'note') {
    const set = { subject: own, text: 'una nota' };
    laptop.write({ kind: 'note', id: laptop.deps.newId(), set });
  } else if (what.do === 'leave' && laptop.set.get('attendance', id)) {
    laptop.write({ kind: 'attendance', id, delete: true });
  }
}

/** No row and no note speaks of someone who is not here, and nobody has two rows. */
function checkOneRecord({ set }: ExchangeLaptop): void {
  expect(set.count('member')).toBe(1);
  expect(set.count('attendance')).toBeLessThanOrEqual(1);
  for (const { fields } of set.all('attendance')) {
    expect(set.get('member', fields['member'] as string)).toBeDefined();
  }
  for (const { fields } of set.all('note')) {
    expect(set.get('member', fields['subject'] as string)).toBeDefined();
  }
}

/** What the rows say of what is shared, under whichever record of the person. */
const rowsOf = ({ set }: ExchangeLaptop) =>
  [...set.all('attendance')].map(({ fields }) =>
    Object.fromEntries(
      Object.entries(fields).filter(([key]) => key !== 'member' && !staysHome('attendance', key)),
    ),
  );

describe('two groups that each keep one record of the same person', () => {
  it(
    'keep one each whatever they exchange, and come to the same answers on the roster',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(deed, { maxLength: 14, size: 'max' }), async (all) => {
          const { laptops, event, own } = twoGroups();
          const pass = async (from: number) => {
            const file = await (laptops[from] as ExchangeLaptop).send({
              ...oneEvent(event),
              include: INCLUDE,
            });
            const to = laptops[1 - from] as ExchangeLaptop;
            await takeAsSame(to, file);
            checkOneRecord(to);
            const before = to.shared();
            expect((await to.take(file)).counts).toMatchObject({
              added: 0,
              changed: 0,
              conflicts: 0,
              suggestions: 0,
            });
            expect(to.shared()).toEqual(before);
          };
          await pass(0);
          await pass(1);
          for (const what of all) {
            const laptop = laptops[what.by] as ExchangeLaptop;
            if (what.do === 'send') await pass(what.by);
            else carryOut(laptop, event.id, (own[what.by] as Rec).id, what);
          }
          let news = true;
          for (let round = 0; news; round++) {
            if (round === MOST_ROUNDS) throw new Error(`still news after ${MOST_ROUNDS} rounds`);
            const before = laptops.map((laptop) => laptop.shared());
            await pass(0);
            await pass(1);
            settleAll({ laptop: laptops[0], home: 0 });
            news = JSON.stringify(before) !== JSON.stringify(laptops.map((l) => l.shared()));
          }
          expect(rowsOf(laptops[0])).toEqual(rowsOf(laptops[1]));
        }),
        runs(120),
      );
    },
    PATIENCE,
  );
});
