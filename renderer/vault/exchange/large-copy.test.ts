import { beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_DECISIONS } from '../../core/merge/plan-types';
import { aMember, anAttendance, anEvent } from '../../core/model/testing/builders';
import type { Rec } from '../../core/record';
import { logOf } from './exchange-log';
import { anExchangeLaptop, EVERYTHING, type ExchangeLaptop } from './testing/exchange-laptop';

// Every copy counts as a large one here, so that a few records show what becomes of hundreds of thousands.
vi.mock('./plan-rows', async (original) => ({ ...(await original<object>()), NAMED: -1 }));
vi.mock('./seal-file', () => import('./testing/unsealed'));
vi.mock('./guard', () => import('./testing/unsealed'));
vi.mock('./open', () => import('./testing/unsealed'));

let first: ExchangeLaptop;
let second: ExchangeLaptop;
let members: Rec[];

beforeEach(async () => {
  first = anExchangeLaptop('first');
  second = anExchangeLaptop('second');
  members = ['Ana', 'Berta', 'Clara'].map((givenName) => first.add(aMember({ givenName })));
  const event = first.add(anEvent({ titleEn: 'Vigil' }));
  first.add(anAttendance(event, members[0] as Rec, { rsvp: 'yes' }));
  await second.take(await first.send(EVERYTHING));
});

const rows = async (plan: string, change: 'all' | 'unchanged' | 'changed', from = 0, count = 50) =>
  second.exchange.planRows(plan, { change, from, count });

describe('a large copy of everything, most of which is here', () => {
  it('shows what differs first, counts the rest, and lists it when asked', async () => {
    const [ana] = members as [Rec];
    first.write({ kind: 'member', id: ana.id, set: { givenName: 'Anita' } });
    const all = first.shared().length;
    const preview = await second.preview(await first.send(EVERYTHING));
    expect(preview.counts).toMatchObject({ changed: 1, unchanged: all - 1, added: 0 });
    expect(preview.counts.byKind).toMatchObject({ member: 3, event: 1, attendance: 1 });
    const listed = await rows(preview.plan, 'all');
    expect(listed.total).toBe(all);
    expect(listed.rows.map(({ change }) => change)).toEqual([
      'changed',
      ...Array(all - 1).fill('unchanged'),
    ]);
    expect(listed.rows.map(({ label }) => label)).toContain('Berta Inventado');
    const paged = await Promise.all(
      listed.rows.map((_, from) => rows(preview.plan, 'all', from, 1)),
    );
    expect(paged.flatMap((page) => page.rows)).toEqual(listed.rows);
    expect((await rows(preview.plan, 'unchanged')).total).toBe(all - 1);
    expect((await rows(preview.plan, 'changed')).total).toBe(1);

    expect(await second.exchange.applyImport(preview.plan, NO_DECISIONS)).toMatchObject({
      ok: true,
    });
    expect(second.shared()).toEqual(expect.arrayContaining(first.shared()));
    const lines = logOf(second.set).filter(({ direction }) => direction === 'in');
    expect(lines.map(({ records }) => records)).toEqual([all, all]);
  });

  it('is stale once something of a kind that stays as it is was written since', async () => {
    const [ana, berta] = members as [Rec, Rec];
    first.write({ kind: 'member', id: ana.id, set: { givenName: 'Anita' } });
    const file = await first.send(EVERYTHING);
    const preview = await second.preview(file);
    second.write({ kind: 'member', id: berta.id, set: { givenName: 'Betty' } });
    const stale = { ok: false, error: { type: 'plan-stale' } };
    expect(await second.exchange.applyImport(preview.plan, NO_DECISIONS)).toEqual(stale);
    await second.take(file);
    expect(second.set.get('member', ana.id)?.fields['givenName']).toBe('Anita');
    expect(second.set.get('member', berta.id)?.fields['givenName']).toBe('Betty');
  });

  it('knows of the sender what its unchanged records tell', async () => {
    const [ana] = members as [Rec];
    await second.take(await first.send(EVERYTHING));
    second.write({ kind: 'member', id: ana.id, set: { givenName: 'Anita' } });
    await first.take(await second.send(EVERYTHING));
    first.write({ kind: 'member', id: ana.id, set: { givenName: 'Ana Rosa' } });
    const preview = await second.preview(await first.send(EVERYTHING));
    expect(preview.counts).toMatchObject({ changed: 1, conflicts: 0 });
  });
});
