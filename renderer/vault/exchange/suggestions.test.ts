import { describe, expect, it, vi } from 'vitest';
import { NO_DECISIONS } from '../../core/merge/plan-types';
import { aMember, anAttendance, anEvent } from '../../core/model/testing/builders';
import type { Rec } from '../../core/record';
import { decide } from '../commands/decide';
import type { Command } from '../vault';
import { answerView } from '../views/answer-view';
import { ownGroupOf } from './own-identity';
import { anExchangeLaptop, type ExchangeLaptop, oneEvent } from './testing/exchange-laptop';

vi.mock('./seal-file', async (original) => ({
  ...(await original<object>()),
  ...(await import('./testing/unsealed')),
}));
vi.mock('./guard', async (original) => ({
  ...(await original<object>()),
  ...(await import('./testing/unsealed')),
}));
vi.mock('./open', async (original) => ({
  ...(await original<object>()),
  ...(await import('./testing/unsealed')),
}));

const PHONES = { phones: true, emails: false, needs: false, notes: false };

/** Our group keeps the record of a person whom a partner knows from us. */
async function aSharedPerson() {
  const ours = anExchangeLaptop('ours');
  const theirs = anExchangeLaptop('theirs');
  const event = ours.add(anEvent({ hosts: [ours.group, theirs.group] }));
  const person = ours.add(
    aMember({
      givenName: 'Tina',
      county: '37063',
      phones: ['919 555  0100'],
      consentShare: 'yes',
      consentPhone: 'yes',
    }),
  );
  ours.add(anAttendance(event, person, { rsvp: 'yes' }));
  await theirs.take(await ours.send({ ...oneEvent(event), include: PHONES }));
  const back = () => theirs.send({ ...oneEvent(event), include: PHONES });
  const write = (laptop: ExchangeLaptop, set: Rec['fields']) =>
    laptop.write({ kind: 'member', id: person.id, set });
  const fields = (laptop: ExchangeLaptop) => laptop.set.get('member', person.id)?.fields ?? {};
  return { ours, theirs, event, person, back, write, fields };
}

const rows = ({ set, deps }: ExchangeLaptop) =>
  answerView('suggestions', {}, { set, today: deps.today, journal: () => [] });
const open = ({ set, deps }: ExchangeLaptop) =>
  answerView('suggestion-count', {}, { set, today: deps.today, journal: () => [] }).open;

function run(laptop: ExchangeLaptop, command: Exclude<Command, { readonly type: 'undo' }>) {
  const { set, deps, time } = laptop;
  const decided = decide(command as Parameters<typeof decide>[0], {
    set,
    newId: deps.newId,
    today: deps.today,
    now: () => time.now,
    membersOf: () => [],
    device: '00000000000000aa',
    organizer: 'Nopal',
    ownGroup: ownGroupOf(set),
  });
  if (!decided.ok) throw new Error(decided.error.type);
  laptop.commit(decided.value);
}

describe("a partner's change to a person whose record our group keeps", () => {
  it('waits as a suggestion, field by field, and ours stays as it was', async () => {
    const { ours, theirs, person, back, write, fields } = await aSharedPerson();
    const before = ours.set.get('member', person.id);
    write(theirs, { county: '37135', 'phones/919 555 0199': true });
    const preview = await ours.preview(await back());
    expect(preview.counts).toMatchObject({ changed: 1, conflicts: 0, suggestions: 2 });
    const query = { change: 'suggested', from: 0, count: 9 } as const;
    const shown = await ours.exchange.planRows(preview.plan, query);
    expect(shown.rows[0]?.fields).toMatchObject([
      { key: 'county', before: '37063', after: '37063', theirs: '37135', suggested: true },
      { key: 'phones/919 555 0199', theirs: true, suggested: true },
    ]);
    await ours.exchange.applyImport(preview.plan, NO_DECISIONS);
    expect(ours.set.get('member', person.id)).toBe(before);
    expect(rows(ours)).toMatchObject([
      {
        memberName: 'Tina Inventado',
        key: 'county',
        before: '37063',
        after: '37135',
        state: 'open',
      },
      { key: 'phones/919 555 0199', element: '919 555 0199', before: null, after: true },
    ]);
    expect(open(ours)).toBe(2);
    expect(fields(theirs)['county']).toBe('37135');
  });

  it('is suggested once, however often it comes, and anew when they change it again', async () => {
    const { ours, theirs, back, write } = await aSharedPerson();
    write(theirs, { county: '37135' });
    const file = await back();
    await ours.take(file);
    expect((await ours.take(file)).counts).toMatchObject({ changed: 0, suggestions: 0 });
    expect((await ours.take(await back())).counts.suggestions).toBe(0);
    write(theirs, { county: '37001' });
    expect((await ours.take(await back())).counts.suggestions).toBe(1);
    expect(rows(ours)).toMatchObject([{ after: '37001', state: 'open' }]);
  });

  it('is ours once it was taken, and theirs hears that it was', async () => {
    const { ours, theirs, event, back, write, fields } = await aSharedPerson();
    write(theirs, { county: '37135', 'phones/919 555  0100': false });
    await ours.take(await back());
    const ids = rows(ours).map(({ id }) => id);
    run(ours, { type: 'settle-suggestions', ids, take: true });
    expect(fields(ours)).toMatchObject({ county: '37135', 'phones/919 555  0100': false });
    expect(rows(ours)).toMatchObject([
      { state: 'taken', decidedBy: 'Nopal' },
      { state: 'taken', decidedOn: '2019-02-20' },
    ]);
    const heard = await theirs.take(await ours.send({ ...oneEvent(event), include: PHONES }));
    expect(heard.counts.conflicts).toBe(0);
    expect((await ours.take(await back())).counts.suggestions).toBe(0);
  });

  it('gives way there when it was declined here, although their clock runs ahead', async () => {
    const { ours, theirs, event, back, write, fields } = await aSharedPerson();
    theirs.time.now += 5 * 3_600_000;
    write(theirs, { county: '37135' });
    await ours.take(await back());
    run(ours, { type: 'settle-suggestions', ids: rows(ours).map(({ id }) => id), take: false });
    expect(fields(ours)['county']).toBe('37063');
    await theirs.take(await ours.send({ ...oneEvent(event), include: PHONES }));
    expect(fields(theirs)['county']).toBe('37063');
    expect((await ours.take(await back())).counts.suggestions).toBe(0);
    expect(open(ours)).toBe(0);
  });

  it('settles itself when we write the same', async () => {
    const { ours, theirs, person, back, write } = await aSharedPerson();
    write(theirs, { county: '37135' });
    await ours.take(await back());
    const patch = { county: '37135' };
    run(ours, { type: 'edit-record', kind: 'member', id: person.id, patch });
    expect(open(ours)).toBe(0);
    expect([...ours.set.all('suggestion')].map(({ fields }) => fields['state'])).toEqual(['taken']);
  });

  it('goes when the import is undone, and comes again with the file', async () => {
    const { ours, theirs, back, write } = await aSharedPerson();
    write(theirs, { county: '37135' });
    const file = await back();
    await ours.take(file);
    expect(ours.undoImport()).toBe(true);
    expect(rows(ours)).toEqual([]);
    await ours.take(file);
    expect(open(ours)).toBe(1);
  });

  it('counts at once where it withdraws a consent, even when ours is later and did not know of it', async () => {
    const { ours, theirs, back, write, fields } = await aSharedPerson();
    write(theirs, { consentPhone: 'no' });
    ours.time.now += 60_000;
    write(ours, { consentPhone: 'yes' });
    const preview = await ours.preview(await back());
    expect(preview.counts).toMatchObject({ changed: 1, conflicts: 0, suggestions: 0 });
    await ours.exchange.applyImport(preview.plan, { ...NO_DECISIONS, rule: 'ours' });
    expect(fields(ours)['consentPhone']).toBe('no');
  });

  it('never gives a consent that was refused', async () => {
    const { ours, theirs, back, write, fields } = await aSharedPerson();
    write(ours, { consentPhone: 'no' });
    theirs.time.now += 60_000;
    write(theirs, { consentPhone: 'no' });
    write(theirs, { consentPhone: 'yes' });
    expect((await ours.take(await back())).counts.suggestions).toBe(1);
    expect(fields(ours)['consentPhone']).toBe('no');
  });

  it('does not make the person theirs', async () => {
    const { ours, theirs, back, write, fields } = await aSharedPerson();
    write(theirs, { stewardGroup: theirs.group });
    const { counts } = await ours.take(await back());
    expect(counts.problems).toEqual([{ type: 'steward-kept', records: 1 }]);
    expect(counts.suggestions).toBe(0);
    expect(fields(ours)['stewardGroup']).toBe(ours.group);
  });

  it('does not bring back whom we deleted, nor a row of theirs', async () => {
    const { ours, theirs, event, person, back, write } = await aSharedPerson();
    run(ours, { type: 'delete-records', kind: 'member', ids: [person.id] });
    theirs.time.now += 60_000;
    write(theirs, { county: '37135' });
    const row = [...theirs.set.by('attendance', 'event', event.id)][0] as Rec;
    theirs.write({ kind: 'attendance', id: row.id, set: { rsvp: 'maybe' } });
    const { counts } = await ours.take(await back());
    expect(counts.problems).toEqual([{ type: 'stays-deleted', records: 1 }]);
    expect(ours.set.get('member', person.id)).toBeUndefined();
    expect(ours.set.count('attendance')).toBe(0);
  });

  it('merges as ever when it is about their own person', async () => {
    const { ours, theirs, event } = await aSharedPerson();
    const own = theirs.add(aMember({ givenName: 'Comal', consentShare: 'yes' }));
    theirs.add(anAttendance(event, own, { rsvp: 'yes' }));
    await ours.take(await theirs.send({ ...oneEvent(event), include: PHONES }));
    theirs.write({ kind: 'member', id: own.id, set: { county: '37135' } });
    const { counts } = await ours.take(await theirs.send({ ...oneEvent(event), include: PHONES }));
    expect(counts).toMatchObject({ changed: 1, suggestions: 0 });
    expect(ours.set.get('member', own.id)?.fields['county']).toBe('37135');
  });
});

describe('a consent that its keeper withdrew', () => {
  it('is withdrawn with a partner, too, who said yes later without knowing', async () => {
    const { ours, theirs, event, write, fields } = await aSharedPerson();
    write(ours, { consentPhone: 'no' });
    theirs.time.now += 60_000;
    write(theirs, { consentPhone: 'yes' });
    const { counts } = await theirs.take(await ours.send({ ...oneEvent(event), include: PHONES }));
    expect(counts).toMatchObject({ changed: 1, conflicts: 0 });
    expect(fields(theirs)['consentPhone']).toBe('no');
  });
});
