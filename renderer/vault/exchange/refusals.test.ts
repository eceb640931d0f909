import { describe, expect, it } from 'vitest';
import { aMember, aRecord } from '../../core/model/testing/builders';
import type { Rec } from '../../core/record';
import type { SegmentRule } from '../../core/segments/rule';
import { answerView } from '../views/answer-view';
import { MOST_MEMBERS } from './exchange-log';
import { peopleSentTo, rememberPeople } from './people-sent';
import { aPair, type Bytes, linesOf, plan, run, sealedFor } from './testing/between-partners';
import { type ExchangeLaptop, oneEvent } from './testing/exchange-laptop';
import { linesIn, takeIn } from './testing/leaving';

/** B has taken in what A sent about its event; then the person told A no. */
async function aPairAfterANo(answer: 'no' | 'unknown' = 'no') {
  const pair = await aPair();
  const { a, b, event, member } = pair;
  const first = await sealedFor(a, oneEvent(event), b.group);
  await takeIn(b, first);
  a.write({ kind: 'member', id: member.id, set: { consentShare: answer } });
  const tell = (changesOnly = false) => sealedFor(a, { ...oneEvent(event), changesOnly }, b.group);
  return { ...pair, first, tell };
}

const shareOf = ({ set }: ExchangeLaptop, { id }: Rec) =>
  set.get('member', id)?.fields['consentShare'];

/** The record lines that a file for B has about members. */
async function membersIn(b: ExchangeLaptop, bytes: Bytes): Promise<Rec[]> {
  const text = new TextDecoder().decode(await linesOf(b, bytes)).trimEnd();
  const records: Rec[] = text
    .split('\n')
    .slice(2)
    .map((line) => JSON.parse(line));
  return records.filter(({ kind }) => kind === 'member');
}

const seen = ({ set }: ExchangeLaptop) =>
  answerView('expiring', {}, { set, today: () => '2019-02-20', journal: () => [] });

describe('a person who no longer agrees to be shared', () => {
  it.each(['no', 'unknown'] as const)(
    'is told of with nothing but the answer (%s)',
    async (answer) => {
      const { a, b, event, member, tell } = await aPairAfterANo(answer);
      expect(
        await a.exchange.previewExport({ ...oneEvent(event), partner: b.group }),
      ).toMatchObject({
        value: {
          people: 0,
          included: [],
          withdrawn: [{ id: member.id }],
          leftOut: [{ id: member.id }],
        },
      });
      const stamp = a.set.get('member', member.id)?.stamps.over?.['consentShare'];
      expect(await membersIn(b, await tell())).toEqual([
        { id: member.id, kind: 'member', fields: { consentShare: 'no' }, stamps: { base: stamp } },
      ]);
    },
  );

  it('is not shared onward by the partner, who is told plainly and keeps the rest', async () => {
    const { a, b, event, member, tell } = await aPairAfterANo();
    const { preview } = await takeIn(b, await tell());
    expect(preview.counts).toMatchObject({ refusals: 1, changed: 1, added: 0, problems: [] });
    expect(shareOf(b, member)).toBe('no');
    expect(b.set.get('member', member.id)?.fields['givenName']).toBe('Nopal');
    expect(await b.exchange.previewExport({ ...oneEvent(event), partner: a.group })).toMatchObject({
      value: { included: [], leftOut: [{ id: member.id }] },
    });
    const line = linesIn(b, 'in').at(-1);
    expect(Object.keys(line?.fields['refused'] as object)).toEqual([member.id]);
    expect(line?.fields).not.toHaveProperty(`members/${member.id}`);
  });

  it('is told of with the changes only, and with every file until they agree again', async () => {
    const { a, b, member, tell } = await aPairAfterANo();
    await tell(true);
    const again = await tell(true);
    expect(await membersIn(b, again)).toHaveLength(1);
    await takeIn(b, again);
    expect(shareOf(b, member)).toBe('no');
    a.write({ kind: 'member', id: member.id, set: { consentShare: 'yes' } });
    await takeIn(b, await tell());
    expect(shareOf(b, member)).toBe('yes');
  });

  it('is told of in a file about something else, too, but to no partner who never had them', async () => {
    const { a, b, member } = await aPairAfterANo();
    const rule: SegmentRule = {
      join: 'all',
      parts: [{ type: 'tag', not: false, any: ['nobody'] }],
    };
    const segment = a.add(aRecord('segment', { name: 'Nobody', rule }));
    const scope = { type: 'segment', segment: segment.id } as const;
    const { include } = oneEvent(segment);
    const wish = { scope, include, until: '', changesOnly: false };
    const other = a.deps.newId();
    a.write({ kind: 'partner', id: other, set: { state: 'verified' } });
    expect(await a.exchange.previewExport({ ...wish, partner: b.group })).toMatchObject({
      value: { withdrawn: [{ id: member.id }] },
    });
    expect(await a.exchange.previewExport({ ...wish, partner: other })).toMatchObject({
      value: { withdrawn: [] },
    });
    expect(await a.exchange.previewExport(wish)).toMatchObject({ value: { withdrawn: [] } });
  });

  it('is told of under the record that the partner has, when it was merged into another one', async () => {
    const { a, b, event, member, first } = await aPairAfterANo();
    const keep = a.add(aMember({ givenName: 'Nopal', consentShare: 'unknown' }));
    run(a, { type: 'merge-members', keep: keep.id, others: [member.id], take: {} });
    expect(first).toBeDefined();
    const file = await sealedFor(a, oneEvent(event), b.group);
    expect((await membersIn(b, file)).map(({ id }) => id)).toContain(member.id);
    await takeIn(b, file);
    expect(shareOf(b, member)).toBe('no');
  });

  it('is passed on to whoever got them from the partner', async () => {
    const { a, b, event, member, tell } = await aPairAfterANo();
    await sealedFor(b, oneEvent(event), a.group);
    await takeIn(b, await tell());
    expect(await b.exchange.previewExport({ ...oneEvent(event), partner: a.group })).toMatchObject({
      value: { withdrawn: [{ id: member.id }] },
    });
  });

  it('is never added, brought back or named by it', async () => {
    const { a, b, member, first, tell } = await aPairAfterANo();
    run(b, { type: 'delete-records', kind: 'member', ids: [member.id] });
    a.time.now += 60_000;
    a.write({ kind: 'member', id: member.id, set: { consentShare: 'unknown' } });
    const { preview } = await takeIn(b, await tell());
    expect(preview.counts).toMatchObject({ refusals: 0, added: 0, revived: 0, problems: [] });
    expect(b.set.get('member', member.id)).toBeUndefined();
    expect(b.set.count('attendance')).toBe(0);
    expect(first).toBeDefined();
  });

  it('does not come by an earlier file that is opened later', async () => {
    const { a, b, event, member } = await aPair();
    const first = await sealedFor(a, oneEvent(event), b.group);
    a.write({ kind: 'member', id: member.id, set: { consentShare: 'no' } });
    await takeIn(b, await sealedFor(a, oneEvent(event), b.group));
    expect(b.set.count('member')).toBe(0);
    const { preview } = await takeIn(b, first);
    expect(preview.counts.problems).toContainEqual({ type: 'refused-before', records: 1 });
    expect(b.set.count('member')).toBe(0);
    expect(b.set.count('attendance')).toBe(0);
    a.write({ kind: 'member', id: member.id, set: { consentShare: 'yes' } });
    await takeIn(b, await sealedFor(a, oneEvent(event), b.group));
    expect(shareOf(b, member)).toBe('yes');
  });

  it('becomes a count when a person says so, and comes again by a later yes with their row', async () => {
    const { a, b, event, member, first, tell } = await aPairAfterANo();
    await takeIn(b, await tell());
    expect(seen(b)).toMatchObject({
      due: 0,
      refused: 1,
      groups: [{ group: a.group, isRefused: true, people: [{ id: member.id }] }],
    });
    expect(run(b, { type: 'reduce-expired', scheduled: false })).toBeNull();
    expect(b.set.count('member')).toBe(1);
    expect(run(b, { type: 'reduce-refused' })).toBeNull();
    expect(b.set.count('member')).toBe(0);
    expect(b.set.get('event', event.id)?.fields['keptCounts']).toMatchObject({ people: 1 });
    expect(seen(b).refused).toBe(0);
    await takeIn(b, first);
    expect(b.set.count('member')).toBe(0);
    a.time.now += 60_000;
    a.write({ kind: 'member', id: member.id, set: { consentShare: 'yes' } });
    await takeIn(b, await tell());
    expect(b.set.get('member', member.id)?.fields).toMatchObject({ givenName: 'Nopal' });
    expect(b.set.count('attendance')).toBe(1);
    expect(b.set.get('event', event.id)?.fields['keptCounts']).toBeNull();
  });

  it('stays with whom they joined too, and a legal hold stops it', async () => {
    const { b, member, tell } = await aPairAfterANo();
    await takeIn(b, await tell());
    const hold = { date: '2019-02-01', time: '10:00', by: 'N', why: 'A letter' };
    const id = b.deps.newId();
    b.write({ kind: 'legal-hold', id, set: hold });
    expect(run(b, { type: 'reduce-refused' })).toBe('legal-hold');
    b.write({ kind: 'legal-hold', id, set: { endedOn: '2019-02-02' } });
    expect(run(b, { type: 'adopt-members', members: [member.id] })).toBeNull();
    expect(seen(b).refused).toBe(0);
  });

  it('is nothing that a group may say of people who are not theirs and did not come from them', async () => {
    const { a, b, event, member } = await aPairAfterANo();
    const third = b.deps.newId();
    const other = b.add(aMember({ givenName: 'Ceiba', consentShare: 'yes', stewardGroup: third }));
    a.write({ kind: 'member', id: other.id, set: { givenName: 'x', consentShare: 'no' } });
    const [line] = linesIn(a, 'out');
    a.write({ kind: 'exchange-log', id: line?.id ?? '', set: { [`members/${other.id}`]: true } });
    const { preview } = await takeIn(b, await sealedFor(a, oneEvent(event), b.group));
    expect(preview.counts).toMatchObject({
      refusals: 1,
      problems: [{ type: 'refusal-unheeded', records: 1 }],
    });
    expect([shareOf(b, other), shareOf(b, member)]).toEqual(['yes', 'no']);
  });

  it('counts at once for one of our own people whom the partner has from us', async () => {
    const { a, b, event, member } = await aPairAfterANo();
    a.write({ kind: 'member', id: member.id, set: { consentShare: 'yes' } });
    await takeIn(b, await sealedFor(a, oneEvent(event), b.group));
    await takeIn(a, await sealedFor(b, oneEvent(event), a.group));
    b.write({ kind: 'member', id: member.id, set: { consentShare: 'no' } });
    const { preview } = await takeIn(a, await sealedFor(b, oneEvent(event), a.group));
    expect(preview.counts).toMatchObject({ refusals: 1, suggestions: 0 });
    expect(shareOf(a, member)).toBe('no');
  });
});

it('who was in a file that names too many to list is known all the same', () => {
  return aPair().then(({ a, b, event, member }) => {
    const scope = { type: 'event', event: event.id } as const;
    const many = Array.from({ length: MOST_MEMBERS }, () => a.deps.newId());
    a.write(...rememberPeople(a.set, b.group, scope, [...many, member.id]));
    expect(peopleSentTo(a.set, b.group)).toEqual(new Set([member.id]));
    const late = a.add({ ...aMember(), id: '00000000-0000-4000-8000-123456789abc' });
    expect(peopleSentTo(a.set, b.group).has(late.id)).toBe(false);
    expect(rememberPeople(a.set, b.group, scope, [member.id])).toEqual([]);
  });
});

it('a plan of a file is what it says', async () => {
  const { b, tell } = await aPairAfterANo();
  const planned = await plan(b, await tell());
  if (!planned.ok) throw new Error(planned.error.type);
  const { rows } = await b.exchange.planRows(planned.value.plan, {
    change: 'changed',
    from: 0,
    count: 9,
  });
  expect(rows[0]?.fields).toMatchObject([{ key: 'consentShare', before: 'yes', after: 'no' }]);
});
