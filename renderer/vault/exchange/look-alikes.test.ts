import { describe, expect, it } from 'vitest';
import type { Draft } from '../../core/model/kinds';
import { aMember, anAttendance, anEvent, anId, aRecord } from '../../core/model/testing/builders';
import { verdictId } from '../../core/model/verdict';
import type { Rec } from '../../core/record';
import { anExchangeLaptop, EVERYTHING, oneEvent } from './testing/exchange-laptop';
import { findStray } from './within-scope';

const verdict = (one: Rec, other: Rec, says: Draft<'verdict'>['says']): Rec => {
  const [a = '', b = ''] = [one.id, other.id].sort();
  return aRecord('verdict', { a, b, says, date: '2019-02-01', by: 'Nopal' }, verdictId(a, b));
};
const sharing = (draft: Draft<'member'> = {}) => aMember({ consentShare: 'yes', ...draft });

/** A laptop with an event and these people on its list. */
function withARoster(name: string, ...people: readonly Rec[]) {
  const laptop = anExchangeLaptop(name);
  const event = laptop.add(anEvent());
  for (const person of people) {
    laptop.add(person);
    laptop.add(anAttendance(event, person, { rsvp: 'yes' }));
  }
  return { laptop, event };
}

describe('what a file about one event tells of its people', () => {
  it('is nothing of where they live, how they came to be here and how they agreed', async () => {
    const home = aRecord('household', { name: 'Ceiba' });
    const { laptop, event } = withARoster(
      'a',
      sharing({
        zip: '27101',
        household: home.id,
        rung: anId(),
        importedIn: anId(),
        consentShareGiven: { on: '2019-01-01', how: 'paper' },
        consentContactGiven: { on: '2019-01-01', how: 'paper' },
      }),
    );
    laptop.add(home);
    const b = anExchangeLaptop('b');
    await b.take(await laptop.send(oneEvent(event)));
    const [member] = [...b.set.all('member')];
    expect(Object.keys(member?.fields ?? {}).sort()).toEqual([
      'consentShare',
      'familyNames',
      'givenName',
      'stewardGroup',
    ]);
    expect(b.set.count('household')).toBe(0);
    const copy = anExchangeLaptop('c');
    await copy.take(await laptop.send(EVERYTHING));
    expect(copy.set.count('household')).toBe(1);
  });
});

describe('verdicts', () => {
  const [one, other, stays] = [sharing(), sharing(), aMember()];

  it('go along when both people do, without the name of who decided', async () => {
    const { laptop, event } = withARoster('a', one, other, stays);
    laptop.add(verdict(one, other, 'different-people'));
    laptop.add(verdict(one, stays, 'same-household'));
    const b = anExchangeLaptop('b');
    await b.take(await laptop.send(oneEvent(event)));
    const { by: _, ...fields } = verdict(one, other, 'different-people').fields;
    expect([...b.set.all('verdict')].map((record) => record.fields)).toEqual([fields]);
  });

  it('tell a partner that one of them was merged', async () => {
    const { laptop, event } = withARoster('a', one);
    laptop.add(verdict(one, other, 'same-person'));
    const b = anExchangeLaptop('b');
    b.add(other);
    await b.take(await laptop.send(oneEvent(event)));
    expect(b.set.get('verdict', verdictId(one.id, other.id))?.fields['says']).toBe('same-person');
  });

  it('are refused when they are about people whom the file does not bring', () => {
    const scope = { type: 'event', event: anId() } as const;
    const sender = { groupId: anId(), name: '', device: '' };
    const within = (record: Rec, ...people: readonly Rec[]) =>
      findStray([...people.map(({ id }) => bare(id)), asSent(record)], { scope, sender }) < 0;
    expect(within(verdict(one, other, 'different-people'), one, other)).toBe(true);
    expect(within(verdict(one, other, 'different-people'), one)).toBe(false);
    expect(within(verdict(one, other, 'same-person'), one)).toBe(true);
    expect(within(verdict(one, other, 'same-person'), stays)).toBe(false);
    expect(within({ ...verdict(one, other, 'same-household'), id: anId() }, one, other)).toBe(
      false,
    );
  });
});

/** Without who decided, which stays home. */
function asSent({ fields: { by: _, ...fields }, ...record }: Rec): Rec {
  return { ...record, fields };
}

const bare = (id: string): Rec => ({ id, kind: 'member', fields: {}, stamps: { base: '' } });

describe('new people of a file who look like someone here', () => {
  const theirs = () =>
    sharing({ givenName: 'Jesus', familyNames: 'Nopal Ceiba', phones: ['+13365550101'] });
  const ours = () =>
    aMember({ givenName: 'Jesús', familyNames: 'Nopal Ceiba', phones: ['+13365550101'] });

  it('are counted, and shown with whom they look like and why', async () => {
    const person = theirs();
    const { laptop, event } = withARoster('a', person);
    const b = anExchangeLaptop('b');
    const here = b.add(ours());
    const preview = await b.preview(
      await laptop.send({
        ...oneEvent(event),
        include: { phones: true, emails: false, needs: true, notes: false },
      }),
    );
    expect(preview.lookAlikes).toBe(1);
    const { rows } = await b.exchange.planRows(preview.plan, {
      change: 'added',
      from: 0,
      count: 50,
    });
    const row = rows.find(({ id }) => id === person.id);
    expect(row?.similar).toMatchObject([{ id: here.id, name: 'Jesús Nopal Ceiba' }]);
    expect(row?.similar?.[0]?.match.reasons).toContain('same-phone');
    expect(rows.filter(({ similar }) => similar)).toHaveLength(1);
  });

  it('are nobody when they are here under the same id', async () => {
    const person = theirs();
    const { laptop, event } = withARoster('a', person);
    const b = anExchangeLaptop('b');
    const file = await laptop.send(oneEvent(event));
    await b.take(file);
    expect((await b.preview(file)).lookAlikes).toBe(0);
  });
});
