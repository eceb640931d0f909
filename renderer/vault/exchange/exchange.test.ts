import { describe, expect, it } from 'vitest';
import { NO_DECISIONS, WHOLE_RECORD } from '../../core/merge/plan-types';
import { KINDS } from '../../core/model/kinds';
import { aMember, anAttendance, anEvent, aWalkIn } from '../../core/model/testing/builders';
import { anExchangeLaptop, EVERYTHING, oneEvent } from './testing/exchange-laptop';

describe('exporting one event', () => {
  it('sends the event, its people and groups, and leaves out who did not agree', async () => {
    const a = anExchangeLaptop('a');
    const event = a.add(anEvent({ hosts: [a.group], privateAddress: '1 Calle Inventada' }));
    const yes = a.add(aMember({ consentShare: 'yes', phones: ['919 555 0100'], tags: ['brave'] }));
    const no = a.add(aMember({ givenName: 'Tinaja', consentShare: 'no' }));
    a.add(anAttendance(event, yes, { rsvp: 'yes' }));
    a.add(anAttendance(event, no, { rsvp: 'yes' }));
    a.add(aWalkIn(event, 'Comal Fingido'));

    const file = await a.send(oneEvent(event));

    expect(file.preview).toEqual({
      counts: { attendance: 1, event: 1, group: 1, member: 1 },
      people: 1,
      included: [{ id: yes.id, name: 'Nopal Inventado' }],
      leftOut: [
        { id: no.id, name: 'Tinaja Inventado' },
        { id: expect.any(String), name: 'Comal Fingido' },
      ],
      withdrawn: [],
      redactions: ['phones', 'emails', 'notes', 'private-address'],
      changes: { why: 'passphrase' },
      changesOnly: false,
    });
    expect(file.fileName).toMatch(/^convite-[0-9a-f]{12}\.convite$/);

    const b = anExchangeLaptop('b');
    const preview = await b.take(file);
    expect(preview.counts).toMatchObject({ added: 4, changed: 0, notShared: 2, problems: [] });
    expect(b.set.get('member', yes.id)?.fields).toMatchObject({
      givenName: 'Nopal',
      consentShare: 'yes',
      stewardGroup: a.group,
    });
    expect(b.set.get('member', yes.id)?.fields).not.toHaveProperty('phones/919 555 0100');
    expect(b.set.get('member', yes.id)?.fields).not.toHaveProperty('tags/brave');
    expect(b.set.get('event', event.id)?.fields).not.toHaveProperty('privateAddress');
    expect(b.set.get('member', no.id)).toBeUndefined();
  });

  it('gives every small file the same size', async () => {
    const a = anExchangeLaptop('a');
    const event = a.add(anEvent());
    const empty = await a.send(oneEvent(event));
    for (let i = 0; i < 20; i++) {
      a.add(anAttendance(event, a.add(aMember({ consentShare: 'yes' }))));
    }
    const full = await a.send(oneEvent(event));
    expect(full.bytes.length).toBe(empty.bytes.length);
  });

  it('refuses a weak passphrase and an unknown event', async () => {
    const a = anExchangeLaptop('a');
    const event = anEvent();
    const weak = a.exchange.exportFile({ ...EVERYTHING, passphrase: 'nopal' }, () => {});
    expect(await weak.outcome).toEqual({ ok: false, error: { type: 'passphrase-too-weak' } });
    expect(await a.exchange.previewExport(oneEvent(event))).toEqual({
      ok: false,
      error: { type: 'not-found', kind: 'event' },
    });
  });

  it('stops when cancelled, and notes nothing in the log', async () => {
    const a = anExchangeLaptop('a');
    const event = a.add(anEvent());
    const job = a.exchange.exportFile(
      { ...oneEvent(event), passphrase: 'nopal barro comal tinaja' },
      () => {},
    );
    job.cancel();
    expect(await job.outcome).toEqual({ ok: false, error: { type: 'cancelled' } });
    expect(a.set.count('exchange-log')).toBe(0);
  });
});

describe('importing', () => {
  it('changes nothing the second time, and says that the file was here before', async () => {
    const a = anExchangeLaptop('a');
    a.add(aMember());
    const file = await a.send(EVERYTHING);
    const b = anExchangeLaptop('b');
    expect((await b.take(file)).seenBefore).toBe(false);
    const after = b.shared();
    const again = await b.take(file);
    expect(again.seenBefore).toBe(true);
    expect(again.counts).toMatchObject({ added: 0, changed: 0, conflicts: 0, deleted: 0 });
    expect(b.shared()).toEqual(after);
  });

  it('shows an answer changed by both as a conflict, and takes the one that a person prefers', async () => {
    const { a, b, event, row } = await twoWithARoster();
    a.write({ kind: 'attendance', id: row.id, set: { rsvp: 'no' } });
    b.time.now += 1000;
    b.write({ kind: 'attendance', id: row.id, set: { rsvp: 'maybe' } });

    const preview = await a.preview(await b.send(oneEvent(event)));
    expect(preview.counts).toMatchObject({ conflicts: 1, changed: 0, added: 1 });
    const { rows } = await a.exchange.planRows(preview.plan, {
      change: 'conflict',
      from: 0,
      count: 9,
    });
    expect(rows[0]).toMatchObject({
      label: 'Nopal Inventado',
      fields: [{ key: 'rsvp', before: 'no', after: 'maybe', conflict: true, winner: 'theirs' }],
    });
    await a.exchange.applyImport(preview.plan, {
      ...NO_DECISIONS,
      choices: [{ id: row.id, key: 'rsvp', take: 'ours' }],
    });
    expect(a.set.get('attendance', row.id)?.fields['rsvp']).toBe('no');

    await b.take(await a.send(oneEvent(event)));
    expect(b.set.get('attendance', row.id)?.fields['rsvp']).toBe('no');
    expect(b.set.get('attendance', row.id)).toEqual(a.set.get('attendance', row.id));
  });

  it('shows an answer that only the other side changed as a change, however often it goes back and forth', async () => {
    const { a, b, event, row } = await twoWithARoster();
    for (const answer of ['no', 'maybe', 'confirmed'] as const) {
      b.time.now = a.time.now + 1000;
      b.write({ kind: 'attendance', id: row.id, set: { rsvp: answer } });
      const back = await a.take(await b.send(oneEvent(event)));
      expect(back.counts).toMatchObject({ conflicts: 0, changed: 1 });
      a.time.now = b.time.now + 1000;
      a.write({ kind: 'attendance', id: row.id, set: { rsvp: 'left-message' } });
      const forth = await b.take(await a.send(oneEvent(event)));
      expect(forth.counts).toMatchObject({ conflicts: 0, changed: 1 });
    }
  });

  it('does not call it a conflict when an old file comes again after we wrote over it', async () => {
    const { b, row, first } = await twoWithARoster();
    b.write({ kind: 'attendance', id: row.id, set: { rsvp: 'maybe' } });
    const again = await b.preview(first);
    expect(again.counts).toMatchObject({ conflicts: 0, changed: 0 });
  });

  it('tells that a later file of the sender was taken in before', async () => {
    const { a, b, event, first } = await twoWithARoster();
    const second = await a.send(oneEvent(event));
    const third = await a.send(oneEvent(event));
    const skipping = await b.take(third);
    expect(skipping.counts.problems).toEqual([{ type: 'files-missing', files: 1 }]);
    expect((await b.take(second)).counts.problems).toEqual([{ type: 'older-file' }]);
    expect((await b.take(first)).counts.problems).toEqual([]);
  });

  it('brings back a row that one side removed and the other wrote later, whole', async () => {
    const { a, b, event, row } = await twoWithARoster();
    a.write({ kind: 'attendance', id: row.id, delete: true });
    b.time.now = a.time.now + 1000;
    b.write({ kind: 'attendance', id: row.id, set: { rsvp: 'confirmed' } });
    const preview = await a.take(await b.send(oneEvent(event)));
    expect(preview.counts).toMatchObject({ revived: 1 });
    expect(a.set.get('attendance', row.id)?.fields).toMatchObject({
      event: event.id,
      rsvp: 'confirmed',
    });
    await b.take(await a.send(oneEvent(event)));
    expect(b.set.get('attendance', row.id)).toEqual(a.set.get('attendance', row.id));
  });

  it('takes a row off the roster when its host did, and keeps it when a person says so', async () => {
    const { a, b, event, row } = await twoWithARoster();
    a.write({ kind: 'attendance', id: row.id, delete: true });
    const preview = await b.preview(await a.send(oneEvent(event)));
    expect(preview.counts).toMatchObject({ deleted: 1 });
    await b.exchange.applyImport(preview.plan, {
      ...NO_DECISIONS,
      choices: [{ id: row.id, key: WHOLE_RECORD, take: 'ours' }],
    });
    expect(b.set.get('attendance', row.id)?.fields).toMatchObject({ rsvp: 'yes', event: event.id });

    const c = anExchangeLaptop('c');
    await c.take(await b.send(oneEvent(event)));
    expect(c.set.get('attendance', row.id)).toBeDefined();
    await c.take(await a.send(oneEvent(event)));
    expect(c.set.get('attendance', row.id)).toBeDefined();
  });

  it('keeps a row that a partner deleted who neither hosts nor brought the person', async () => {
    const { a, b, event, row } = await twoWithARoster();
    b.write({ kind: 'attendance', id: row.id, delete: true });
    const preview = await a.take(await b.send(oneEvent(event)));
    expect(preview.counts).toMatchObject({ deleted: 0 });
    expect(preview.counts.problems).toEqual([{ type: 'deletion-refused', records: 1 }]);
    expect(a.set.get('attendance', row.id)).toBeDefined();
  });

  it('does not adopt records of a clock that runs more than a day ahead', async () => {
    const a = anExchangeLaptop('a', { startAt: 1_550_600_000_000 + 49 * 3_600_000 });
    a.add(aMember());
    const b = anExchangeLaptop('b');
    const preview = await b.take(await a.send(EVERYTHING));
    expect(preview.counts.problems).toEqual([
      { type: 'clock-ahead', device: a.deps.device, records: 2 },
    ]);
    expect(b.set.count('member')).toBe(0);
  });

  it('refuses a plan when a record of it was written since', async () => {
    const { a, b, event, row } = await twoWithARoster();
    b.write({ kind: 'attendance', id: row.id, set: { rsvp: 'no' } });
    const preview = await a.preview(await b.send(oneEvent(event)));
    a.write({ kind: 'attendance', id: row.id, set: { role: 'food' } });
    const stale = { ok: false, error: { type: 'plan-stale' } };
    expect(await a.exchange.applyImport(preview.plan, NO_DECISIONS)).toEqual(stale);
    await a.exchange.discardPlan(preview.plan);
    expect(await a.exchange.applyImport(preview.plan, NO_DECISIONS)).toEqual(stale);
  });

  it('writes once, and keeps the line in the log out of what undo takes back', async () => {
    const a = anExchangeLaptop('a');
    const member = a.add(aMember());
    const file = await a.send(EVERYTHING);
    const b = anExchangeLaptop('b');
    const before = b.commits.length;
    await b.take(file);
    expect(b.commits.length - before).toBe(1);
    const [line] = b.set.all('exchange-log');
    expect(line?.fields).toMatchObject({
      direction: 'in',
      partner: 'Group a',
      records: 2,
      people: 1,
    });
    expect(line?.fields['journalEntry']).not.toBe('');
    expect(b.set.get('member', member.id)).toBeDefined();
  });

  it('notes on both sides who was in a partner’s file, and nobody for a copy of everything', async () => {
    const { a, b, event, row } = await twoWithARoster();
    const member = row.fields['member'] as string;
    const noted = (laptop: typeof a, direction: string) =>
      [...laptop.set.all('exchange-log')]
        .map((record) => KINDS['exchange-log'].read(record))
        .filter((line) => line.direction === direction)
        .map(({ members }) => members);
    expect(noted(a, 'out')).toEqual([[member]]);
    expect(noted(b, 'in')).toEqual([[member]]);
    await b.take(await a.send(oneEvent(event)));
    expect(noted(b, 'in')).toEqual([[member], [member]]);
    const c = anExchangeLaptop('c');
    await c.take(await a.send(EVERYTHING));
    expect(noted(a, 'out')).toContainEqual([]);
    expect(noted(c, 'in')).toEqual([[]]);
  });

  it('stops when cancelled', async () => {
    const a = anExchangeLaptop('a');
    const file = await a.send(EVERYTHING);
    const job = a.exchange.planImport(file.bytes, 'any', () => {});
    job.cancel();
    expect(await job.outcome).toEqual({ ok: false, error: { type: 'cancelled' } });
  });
});

/** A has an event of its own with one person on the roster; B took the roster in. */
async function twoWithARoster() {
  const a = anExchangeLaptop('a');
  const b = anExchangeLaptop('b');
  const event = a.add(anEvent({ hosts: [a.group] }));
  const member = a.add(aMember({ consentShare: 'yes' }));
  const row = a.add(anAttendance(event, member, { rsvp: 'yes' }));
  const first = await a.send(oneEvent(event));
  await b.take(first);
  return { a, b, event, member, row, first };
}
