import { describe, expect, it } from 'vitest';
import { aMember, anAttendance } from '../../core/model/testing/builders';
import { answerView } from '../views/answer-view';
import { expiringPeople } from './expiry';
import { aPair, run, sealedFor } from './testing/between-partners';
import { type ExchangeLaptop, oneEvent } from './testing/exchange-laptop';
import { linesIn, takeIn } from './testing/leaving';

const FILE_UNTIL = '2019-03-02';
const DAY_AFTER = '2019-03-03';

/** B has taken in what A sent about its event, to be kept until 2 March. */
async function aPairWithADay(until = FILE_UNTIL) {
  const pair = await aPair();
  const { a, b, event } = pair;
  const wish = { ...oneEvent(event), until };
  await takeIn(b, await sealedFor(a, wish, b.group));
  return pair;
}

const seen = ({ set }: ExchangeLaptop, today: string) =>
  answerView('expiring', {}, { set, today: () => today, journal: () => [] });

/** The same laptop on another day. */
const on = (laptop: ExchangeLaptop, today: string): ExchangeLaptop => ({
  ...laptop,
  deps: { ...laptop.deps, today: () => today },
});

const reduce = (laptop: ExchangeLaptop, scheduled: boolean) =>
  run(laptop, { type: 'reduce-expired', scheduled });

describe('names whose file runs out', () => {
  it('are told of two weeks before, by group and day', async () => {
    const { a, b, member } = await aPairWithADay();
    expect(seen(b, '2019-02-16').groups).toEqual([]);
    expect(seen(b, '2019-02-17').groups).toEqual([
      {
        group: a.group,
        name: 'Group a',
        on: DAY_AFTER,
        isDue: false,
        people: [{ id: member.id, name: 'Nopal Inventado' }],
      },
    ]);
    expect(seen(b, FILE_UNTIL).due).toBe(0);
    expect(seen(b, DAY_AFTER)).toMatchObject({ due: 1, groups: [{ isDue: true }] });
  });

  it('become counts after the day, by hand, and on schedule only once a person agreed', async () => {
    const { b, event, member } = await aPairWithADay();
    const later = on(b, DAY_AFTER);
    expect(reduce(on(b, FILE_UNTIL), true)).toBe('retention-not-agreed');
    expect(reduce(later, true)).toBe('retention-not-agreed');
    expect(b.set.get('member', member.id)).toBeDefined();
    expect(reduce(later, false)).toBeNull();
    expect(b.set.get('member', member.id)).toBeUndefined();
    expect(b.set.by('attendance', 'event', event.id)).toEqual([]);
    expect(b.set.get('event', event.id)?.fields['keptCounts']).toMatchObject({ people: 1, yes: 1 });
    expect(linesIn(b, 'in')[0]?.fields['reducedOn']).toBe(DAY_AFTER);
    expect([...b.set.all('purge')].map(({ fields }) => fields)).toMatchObject([
      { subject: 'partner-names', records: 1 },
    ]);
    expect(reduce(later, true)).toBe('retention-not-agreed');
    expect(run(later, { type: 'edit-workspace', retentionAgreed: true })).toBeNull();
    expect(reduce(later, true)).toBeNull();
    expect(b.set.count('purge')).toBe(1);
  });

  it('stay while a later file names the person, until its day', async () => {
    const { a, b, event } = await aPairWithADay();
    await takeIn(b, await sealedFor(a, { ...oneEvent(event), until: '2019-04-01' }, b.group));
    expect(seen(b, DAY_AFTER).due).toBe(0);
    expect(seen(b, '2019-04-02').due).toBe(1);
    await takeIn(b, await sealedFor(a, oneEvent(event), b.group));
    expect(expiringPeople(b.set, b.group)).toEqual([]);
  });

  it('leave our own people, those who joined us too, and those made one with somebody here', async () => {
    const { b, event, member } = await aPairWithADay();
    const ours = b.add(aMember({ givenName: 'Maíz' }));
    b.add(anAttendance(event, ours, { rsvp: 'yes' }));
    expect(seen(b, DAY_AFTER).due).toBe(1);
    expect(run(b, { type: 'adopt-members', members: [member.id] })).toBeNull();
    expect(b.set.get('member', member.id)?.fields['stewardGroup']).toBe(b.group);
    expect(seen(b, DAY_AFTER).due).toBe(0);

    const merged = await aPairWithADay();
    const twin = merged.b.add(aMember({ givenName: 'Nopal' }));
    run(merged.b, { type: 'merge-members', keep: merged.member.id, others: [twin.id], take: {} });
    expect(seen(merged.b, DAY_AFTER).due).toBe(0);
  });

  it('wait while a legal hold is on, and while no day was set', async () => {
    const { b } = await aPairWithADay();
    const hold = { date: '2019-02-01', time: '10:00', by: 'N', why: 'A letter' };
    b.write({ kind: 'legal-hold', id: b.deps.newId(), set: hold });
    expect(reduce(on(b, DAY_AFTER), false)).toBe('legal-hold');
    const forever = await aPairWithADay('');
    expect(seen(forever.b, '2029-01-01').due).toBe(0);
  });

  it('come again with a new file, and are not counted twice', async () => {
    const { a, b, event, member } = await aPairWithADay();
    reduce(on(b, DAY_AFTER), false);
    const { preview } = await takeIn(b, await sealedFor(a, oneEvent(event), b.group));
    expect(preview.counts.revived).toBe(2);
    expect(b.set.get('member', member.id)?.fields['givenName']).toBe('Nopal');
    expect(b.set.by('attendance', 'event', event.id)).toHaveLength(1);
    expect(b.set.get('event', event.id)?.fields['keptCounts']).toBeNull();
  });
});
