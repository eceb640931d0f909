import { describe, expect, it } from 'vitest';
import { aMember, anId, aRecord } from '../../core/model/testing/builders';
import { aLaptop, TODAY } from '../testing/laptop';

const came = aRecord('rung', { nameEn: 'Came once', order: 0 });
const helps = aRecord('rung', { nameEn: 'Helps out', order: 1 });

describe('moving on the ladder', () => {
  it('sets where the member stands, and keeps who moved them, when and why', () => {
    const nopal = aMember();
    const laptop = aLaptop([came, helps, nopal]);
    const move = (to: string | null, why: string) =>
      laptop.run({ type: 'move-on-ladder', member: nopal.id, to, why });
    move(came.id, '');
    move(helps.id, 'Brought chairs twice.');
    expect(laptop.set.get('member', nopal.id)?.fields['rung']).toBe(helps.id);
    const [, second] = laptop.set.by('rung-move', 'member', nopal.id);
    expect(second?.fields).toMatchObject({
      from: came.id,
      to: helps.id,
      date: TODAY,
      by: 'Nopal',
      why: 'Brought chairs twice.',
    });
  });

  it('changes nothing where they stand already, and takes people off', () => {
    const nopal = aMember({ rung: came.id });
    const laptop = aLaptop([came, nopal]);
    const move = (to: string | null) =>
      laptop.run({ type: 'move-on-ladder', member: nopal.id, to, why: '' });
    expect(move(came.id).changes).toEqual([]);
    move(null);
    expect(laptop.set.get('member', nopal.id)?.fields['rung']).toBeNull();
    expect(move(null).changes).toEqual([]);
  });

  it('refuses rungs and members that are not there, and a reason without end', () => {
    const nopal = aMember();
    const laptop = aLaptop([came, nopal]);
    const refusal = (member: string, to: string, why = '') =>
      laptop.refusal({ type: 'move-on-ladder', member, to, why });
    expect(refusal(nopal.id, anId())).toEqual({ type: 'not-found', kind: 'rung' });
    expect(refusal(anId(), came.id)).toEqual({ type: 'not-found', kind: 'member' });
    expect(refusal(nopal.id, came.id, 'x'.repeat(501))).toEqual({
      type: 'bad-value',
      field: 'why',
    });
  });
});

describe('arranging the ladder', () => {
  const rungs = (laptop: ReturnType<typeof aLaptop>) =>
    laptop.view('rungs', {}).map(({ rung }) => rung.nameEn || rung.nameEs);

  it('adds rungs, puts them in order, and writes only what moved', () => {
    const laptop = aLaptop([came, helps]);
    const leads = laptop.run({
      type: 'arrange-ladder',
      rungs: [{ id: came.id }, { id: helps.id }, { nameEs: 'Dirige' }],
    });
    expect(leads.label).toBe('rung-added');
    expect(leads.changes).toHaveLength(1);
    expect(rungs(laptop)).toEqual(['Came once', 'Helps out', 'Dirige']);
    const moved = laptop.run({
      type: 'arrange-ladder',
      rungs: [{ id: helps.id }, { id: came.id }],
    });
    expect(moved.label).toBe('rung-edited');
    expect(moved.changes).toHaveLength(2);
    expect(rungs(laptop)).toEqual(['Helps out', 'Came once', 'Dirige']);
  });

  it('refuses a rung without a name and one that is not there', () => {
    const laptop = aLaptop();
    const refusal = (rung: object) => laptop.refusal({ type: 'arrange-ladder', rungs: [rung] });
    expect(refusal({ meaningEn: 'Leads' })).toEqual({ type: 'name-missing' });
    expect(refusal({ id: anId() })).toEqual({ type: 'not-found', kind: 'rung' });
  });
});

describe('removing a rung', () => {
  it('moves whoever stands there, and says so in their history', () => {
    const nopal = aMember({ rung: came.id });
    const luna = aMember({ rung: helps.id });
    const laptop = aLaptop([came, helps, nopal, luna]);
    laptop.run({ type: 'remove-rung', rung: came.id, to: helps.id, why: 'Two rungs were one.' });
    expect(laptop.set.get('rung', came.id)).toBeUndefined();
    expect(laptop.set.get('member', nopal.id)?.fields['rung']).toBe(helps.id);
    expect(laptop.set.by('rung-move', 'member', nopal.id)[0]?.fields).toMatchObject({
      from: came.id,
      to: helps.id,
      why: 'Two rungs were one.',
    });
    expect(laptop.set.by('rung-move', 'member', luna.id)).toEqual([]);
  });

  it('refuses to move anyone to the rung that goes', () => {
    const laptop = aLaptop([came]);
    expect(laptop.refusal({ type: 'remove-rung', rung: came.id, to: came.id, why: '' })).toEqual({
      type: 'bad-value',
      field: 'to',
    });
  });
});

describe('a talk outside of a round', () => {
  const log = { type: 'log-call', note: '' } as const;

  it('is a call of its own', () => {
    const nopal = aMember();
    const laptop = aLaptop([nopal]);
    laptop.run({ ...log, member: nopal.id });
    expect(laptop.set.by('call', 'member', nopal.id).map(({ fields }) => fields)).toEqual([
      expect.objectContaining({ outcome: 'talked', date: TODAY, caller: 'Nopal', attempts: 1 }),
    ]);
  });

  it('settles a call that was to be made again, and a wish for an organizer', () => {
    const nopal = aMember();
    const again = aRecord('call', {
      member: nopal.id,
      outcome: 'call-back',
      callBackOn: TODAY,
      attempts: 1,
      caller: 'Luna',
    });
    const asks = aRecord('call', { member: nopal.id, outcome: 'yes', needsOrganizer: true });
    const laptop = aLaptop([nopal, again, asks]);
    laptop.run({ ...log, member: nopal.id });
    expect(laptop.set.count('call')).toBe(2);
    expect(laptop.set.get('call', again.id)?.fields).toMatchObject({
      outcome: 'talked',
      callBackOn: '',
      attempts: 2,
      caller: 'Luna',
    });
    expect(laptop.set.get('call', asks.id)?.fields).toMatchObject({
      outcome: 'yes',
      needsOrganizer: false,
    });
  });
});

describe('a one-on-one', () => {
  it('needs someone who is here, and a day', () => {
    const nopal = aMember();
    const laptop = aLaptop([nopal]);
    const refusal = (fields: object) =>
      laptop.refusal({ type: 'add-record', kind: 'one-on-one', fields });
    expect(refusal({ date: TODAY })).toEqual({ type: 'not-found', kind: 'member' });
    expect(refusal({ date: TODAY, member: anId() })).toEqual({ type: 'not-found', kind: 'member' });
    expect(refusal({ member: nopal.id })).toEqual({ type: 'bad-value', field: 'date' });
  });
});
