import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { LOCAL_KINDS } from '../../../core/model/kinds';
import { aMember, anAttendance, anEvent, aRecord } from '../../../core/model/testing/builders';
import type { Rec } from '../../../core/record';
import type { ExportScope } from '../../vault';
import { ownKeys } from '../own-identity';
import { anExchangeLaptop, EVERYTHING, type ExchangeLaptop } from '../testing/exchange-laptop';
import { aLedger } from '../testing/ledger';
import { PATIENCE, runs } from '../testing/runs';
import { carryOut, type Edit } from '../testing/steps';
import { rowId } from '../testing/world';

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

const PEOPLE = 4;
const GUILFORD = '37081';

type Happening =
  | { readonly do: 'edit'; readonly by: 'a' | 'd'; readonly person: number; readonly what: Edit }
  | { readonly do: 'hear' }
  | { readonly do: 'tell'; readonly about: number; readonly include: typeof EVERYTHING.include };

const set = (field: string, value: string | boolean): Edit => ({ write: 'set', field, value });
const edit = fc.record({
  do: fc.constant('edit' as const),
  by: fc.constantFrom('a' as const, 'a' as const, 'd' as const),
  person: fc.nat(PEOPLE - 1),
  what: fc.constantFrom<Edit>(
    set('givenName', 'Ñandú'),
    set('givenName', 'Comal'),
    set('county', GUILFORD),
    set('county', '37063'),
    set('consentShare', 'yes'),
    set('consentShare', 'yes'),
    set('consentShare', 'no'),
    { write: 'row', field: 'rsvp', value: 'maybe' },
    { write: 'row', field: 'mark', value: 'present' },
    { write: 'row', field: 'ride', value: true },
    { write: 'event', field: 'titleEn', value: 'March' },
    { write: 'note', text: 'a note' },
    { write: 'fact', text: 'a fact' },
    { write: 'invite' },
    { write: 'uninvite' },
  ),
});
const flag = fc.boolean();
const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 5, arbitrary: edit },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('hear' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('tell' as const),
      about: fc.nat(4),
      include: fc.record({ phones: flag, emails: flag, needs: flag, notes: flag }),
    }),
  },
);

/**
 * A group with two laptops (what the second wrote reaches the first late, with stamps of earlier), and a partner with
 * two: one gets the changes only, the other the whole each time.
 */
async function fourLaptops() {
  const [a, d, b, c] = ['a', 'd', 'b', 'c'].map((name) => anExchangeLaptop(name)) as [
    ExchangeLaptop,
    ExchangeLaptop,
    ExchangeLaptop,
    ExchangeLaptop,
  ];
  const event = a.add(anEvent({ hosts: [a.group] }));
  const people = Array.from({ length: PEOPLE }, (_, i) =>
    a.add(
      aMember({
        givenName: `Nopal ${i}`,
        county: i % 2 ? GUILFORD : '37063',
        consentShare: i % 3 ? 'yes' : 'unknown',
        phones: [`919 555 010${i}`],
        emails: [`nopal${i}@example.test`],
      }),
    ),
  );
  for (const person of people) a.add(anAttendance(event, person, { rsvp: 'yes' }));
  const parts = [{ type: 'county' as const, not: false, any: [GUILFORD] }];
  const segment = a.add(aRecord('segment', { name: 'Guilford', rule: { join: 'all', parts } }));
  const agency = a.add(aRecord('agency', { counties: [GUILFORD] }));
  a.add(aRecord('meeting', { agency: agency.id, learned: 'something' }));
  for (const { id, kind } of [...d.set.all('workspace')]) {
    d.write({ kind, id, set: { ownGroup: a.group } });
  }
  for (const { deps, group } of [b, c]) {
    const keys = await ownKeys(deps);
    if (!keys.ok) throw new Error('no keys');
    const { signer, recipient } = keys.value;
    a.write({ kind: 'partner', id: group, set: { signer, recipient, state: 'verified' } });
  }
  const scopes: readonly ExportScope[] = [
    { type: 'event', event: event.id },
    { type: 'segment', segment: segment.id },
    { type: 'county', county: GUILFORD },
    { type: 'event-counts', event: event.id },
    { type: 'sheriffs' },
  ];
  return { a, b, c, d, event, people, scopes };
}

/** What a laptop knows of a group, apart from what it says of itself. */
const heard = (laptop: ExchangeLaptop): Rec[] =>
  laptop.shared().filter(({ kind, id }) => !LOCAL_KINDS.has(kind) && id !== laptop.group);

describe('the changes since the last file', () => {
  it(
    'one after the other, come to the same as whole files',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(happening, { maxLength: 30, size: 'max' }), async (all) => {
          const { a, b, c, d, event, people, scopes } = await fourLaptops();
          for (const one of all) {
            if (one.do === 'hear') await a.take(await d.send(EVERYTHING));
            else if (one.do === 'edit') {
              const laptop = one.by === 'a' ? a : d;
              // The second laptop writes what it knows of only, as a screen would.
              if (one.by === 'd') await d.take(await a.send(EVERYTHING));
              carryOutOn(laptop, event, people, one);
            } else {
              const scope = scopes[one.about % scopes.length] as ExportScope;
              const what = { scope, include: one.include, until: '' };
              const part = await a.sendTo(b.group, { ...what, changesOnly: true });
              const { counts } = await b.take(part);
              expect(counts.problems).not.toContainEqual({ type: 'base-missing' });
              await c.take(await a.sendTo(c.group, what));
              expect(heard(b)).toEqual(heard(c));
            }
          }
        }),
        runs(60),
      );
    },
    PATIENCE,
  );
});

function carryOutOn(
  laptop: ExchangeLaptop,
  event: Rec,
  people: readonly Rec[],
  { person, what }: { readonly person: number; readonly what: Edit },
): void {
  const world = { all: [], groups: [], parcels: [], ledger: aLedger(), people, events: [event] };
  carryOut(world, { laptop, home: 0 }, { do: 'edit', by: 0, person, event: 0, what });
}

describe('a file of the changes only', () => {
  const include = { phones: false, emails: false, needs: false, notes: false };

  async function told() {
    const { a, b, event, people } = await fourLaptops();
    const wish = { scope: { type: 'event', event: event.id }, include, until: '' } as const;
    const send = async (changesOnly: boolean, more: Partial<typeof include> = {}) => {
      return a.sendTo(b.group, { ...wish, include: { ...include, ...more }, changesOnly });
    };
    return { a, b, event, people, wish, send };
  }

  it('is whole where there was no file before, and says why', async () => {
    const { a, b, wish, send } = await told();
    const first = await send(true);
    expect(first.preview).toMatchObject({
      changesOnly: false,
      changes: { why: 'no-earlier-file' },
    });
    expect(await a.exchange.previewExport({ ...wish, changesOnly: true })).toMatchObject({
      value: { changesOnly: false, changes: { why: 'passphrase' } },
    });
    expect(
      await a.exchange.previewExport({ ...wish, changesOnly: true, partner: b.group }),
    ).toMatchObject({
      value: { changesOnly: true, people: 0, counts: {}, changes: { unchanged: 6 } },
    });
  });

  it('never builds on a file that was made and not handed over', async () => {
    const { a, b, event, wish, send } = await told();
    const first = await send(false);
    a.write({ kind: 'event', id: event.id, set: { titleEn: 'March' } });
    const request = { ...wish, changesOnly: true, partner: b.group };
    const cancelled = await a.exchange.exportFile(request, () => {}).outcome;
    if (!cancelled.ok) throw new Error(cancelled.error.type);
    await b.take(first);
    const { counts } = await b.take(await send(true));
    expect(counts).toMatchObject({ changed: 1, problems: [{ type: 'files-missing', files: 1 }] });
    expect(b.set.get('event', event.id)?.fields['titleEn']).toBe('March');
    expect(await a.exchange.noteHandedOver(['convite-000000000000.convite'])).toMatchObject({
      ok: true,
    });
  });

  it('brings what changed with what it points to, and names the file it builds on', async () => {
    const { a, b, event, people, send } = await told();
    const first = await send(false);
    await b.take(first);
    const person = people[1] as Rec;
    a.write({ kind: 'attendance', id: rowId(event, person), set: { mark: 'present' } });
    const second = await send(true);
    expect(second.preview).toMatchObject({
      counts: { attendance: 1, member: 1, event: 1, group: 1 },
      included: [{ id: person.id }],
      people: 1,
      changesOnly: true,
    });
    const { counts } = await b.take(second);
    expect(counts).toMatchObject({ added: 0, changed: 1, problems: [] });
    const lines = [...a.set.all('exchange-log')].map(({ fields }) => fields);
    expect(lines.map(({ base }) => base)).toEqual(['', lines[0]?.['exportId']]);
  });

  it('is whole for people who agree only now, and for fields that stayed home before', async () => {
    const { a, b, people, send } = await told();
    await b.take(await send(false));
    const late = people[0] as Rec;
    a.write({ kind: 'member', id: late.id, set: { consentShare: 'yes' } });
    await b.take(await send(true));
    expect(b.set.get('member', late.id)?.fields).toMatchObject({ givenName: 'Nopal 0' });
    expect(b.set.count('attendance')).toBe(3);
    await b.take(await send(true, { phones: true }));
    expect(b.set.get('member', late.id)?.fields).toHaveProperty('phones/919 555 0100', true);
  });

  it('says so where the file that it builds on never came, and a whole one heals that', async () => {
    const { a, b, event, people, send } = await told();
    await send(false);
    const person = people[1] as Rec;
    a.write({ kind: 'attendance', id: rowId(event, person), set: { mark: 'present' } });
    const { counts } = await b.take(await send(true));
    expect(counts.problems).toEqual([{ type: 'base-missing' }]);
    expect(b.set.count('member')).toBe(1);
    const [line] = [...b.set.all('exchange-log')];
    expect(line?.fields['knew']).toBe('{}');
    const whole = await b.take(await send(false));
    expect(whole.counts.problems).toEqual([]);
    expect(b.set.count('member')).toBe(2);
  });

  it('is whole once a file that it would build on was asked back', async () => {
    const { a, send } = await told();
    const asBack = () =>
      [...a.set.all('exchange-log')].find(({ fields }) => fields['base'] === '')?.id ?? '';
    await send(false);
    a.write({ kind: 'event', id: [...a.set.all('event')][0]?.id ?? '', set: { titleEn: 'March' } });
    expect((await send(true)).preview.changesOnly).toBe(true);
    a.write({ kind: 'exchange-log', id: asBack(), set: { recalledOn: '2019-02-20' } });
    expect((await send(true)).preview).toMatchObject({ changes: { why: 'no-earlier-file' } });
    expect((await send(true)).preview.changesOnly).toBe(true);
  });

  it('says so where the file that it builds on was taken back', async () => {
    const { a, b, event, send } = await told();
    await b.take(await send(false));
    const [line] = [...b.set.all('exchange-log')];
    b.write({ kind: 'exchange-log', id: line?.id ?? '', set: { undone: true } });
    a.write({ kind: 'event', id: event.id, set: { titleEn: 'March' } });
    const { counts } = await b.take(await send(true));
    expect(counts.problems).toEqual([{ type: 'base-missing' }]);
    a.write({ kind: 'event', id: event.id, set: { titleEn: 'Vigil' } });
    const next = await b.take(await send(true));
    expect(next.counts.problems).toEqual([{ type: 'base-missing' }]);
  });
});
