import { describe, expect, it } from 'vitest';
import type { Rec } from '../../core/record';
import { aLaptop, TODAY } from '../testing/laptop';
import type { DecidedCommand } from './decide';

const laptop = aLaptop([]);
const log = () =>
  laptop.run({
    type: 'log-incident',
    id: null,
    fields: {
      county: '37183',
      place: 'Invented Street at the mill',
      taken: 6,
      sharing: 'everyone',
    },
  }).ids[0] as string;
type Move = Extract<DecidedCommand, { readonly type: 'move-incident' }>;
const step = (incident: string, state: Move['state'], more: Partial<Move> = {}): Move => ({
  type: 'move-incident',
  incident,
  state,
  note: '',
  told: '',
  confirmedBy: null,
  ...more,
});
const move = (...args: Parameters<typeof step>) => laptop.run(step(...args));
const refusal = (...args: Parameters<typeof step>) => laptop.refusal(step(...args)).type;
const summary = () =>
  laptop.view('public-summary', { from: TODAY, to: TODAY, county: null }).incidents;

describe('an incident', () => {
  it('is received now, and keeps each step', () => {
    const id = log();
    expect(laptop.view('incident', { id })?.incident).toMatchObject({
      state: 'received',
      date: TODAY,
    });
    expect(laptop.view('incident', { id })?.steps.map(({ state }) => state)).toEqual(['received']);
  });

  it('is confirmed by two different people only', () => {
    const id = log();
    expect(refusal(id, 'confirmed-ice')).toBe('two-people-needed');
    const twice = refusal(id, 'confirmed-ice', { confirmedBy: ['Nube', ' núbe '] });
    expect(twice).toBe('two-people-needed');
    move(id, 'confirmed-ice', { confirmedBy: ['Nube', 'Cometa'] });
    expect(laptop.view('incident', { id })?.incident).toMatchObject({
      state: 'confirmed-ice',
      confirmed: true,
    });
  });

  it('leaves the public summary when it is retracted, which takes a reason', () => {
    const id = log();
    const before = summary();
    move(id, 'confirmed-other', { confirmedBy: ['Nube', 'Cometa'] });
    expect(summary()).toBe(before + 1);
    expect(refusal(id, 'retracted')).toBe('retraction-unexplained');
    move(id, 'retracted', { note: 'A drug raid of the county, not ICE' });
    expect(summary()).toBe(before);
    expect(refusal(id, 'confirmed-ice', { confirmedBy: ['Nube', 'Cometa'] })).toBe('wrong-step');
  });

  it('can be deleted with its steps', () => {
    const id = log();
    laptop.run({ type: 'delete-incident', incident: id });
    expect(laptop.view('incident', { id })).toBeNull();
    expect(laptop.set.by('incident-step', 'incident', id)).toEqual([]);
  });
});

describe('a call to the hotline', () => {
  const take = () =>
    laptop.run({
      type: 'take-call',
      id: null,
      fields: { what: 'Cars at the mill', callBack: '+13365550123', safeToCall: true },
    });

  it('gets a code that tells nothing of the caller', () => {
    const id = take().ids[0] as string;
    const call = laptop.view('hotline-calls', {}).find((one) => one.id === id);
    expect(call?.code).toMatch(/^\d{4}-\d+$/);
  });

  it('forgets number and words when it is closed, beyond the reach of undo', () => {
    const id = take().ids[0] as string;
    const closed = laptop.run({ type: 'close-call', call: id });
    expect(closed.changes).toEqual([{ kind: 'hotline-call', id, set: { closedOn: TODAY } }]);
    expect(closed.lasting).toHaveLength(1);
    const call = laptop.set.get('hotline-call', id) as Rec;
    expect(call.fields).toMatchObject({ what: '', callBack: '', closedOn: TODAY });
    expect(JSON.stringify(call)).not.toContain('5550123');
  });

  it('keeps them during a legal hold', () => {
    const id = take().ids[0] as string;
    laptop.run({ type: 'start-hold', why: 'A letter came' });
    laptop.run({ type: 'close-call', call: id });
    expect(laptop.set.get('hotline-call', id)?.fields['what']).toBe('Cars at the mill');
    laptop.run({ type: 'end-hold', why: 'Over' });
  });
});
