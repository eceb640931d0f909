import { describe, expect, it } from 'vitest';
import { encodeStamp } from '../clock/stamp';
import { isAlive, type Json, type Rec } from '../record';
import { bareRefusal, isBareRefusal } from './bare-refusal';
import { applyChange, mergeRecord, stampOf } from './merge-record';
import { type MergeQuestion, planMerge } from './plan-merge';

const at = (time: number, device = 'a') =>
  encodeStamp({ time, counter: 0, device: device.repeat(16) });
const NOBODY = { device: 'f'.repeat(16), knowledge: new Map() };

const written = (time: number, fields: Record<string, Json>, before?: Rec): Rec =>
  applyChange(before, { id: 'r', kind: 'member', set: fields }, at(time));
const deleted = (time: number, before?: Rec): Rec =>
  applyChange(before, { id: 'r', kind: 'member', delete: true }, at(time, 'b'));

function plan(ours: Rec | undefined, theirs: Rec, more: Partial<MergeQuestion> = {}) {
  return planMerge({
    theirs: [theirs],
    known: () => ours,
    us: NOBODY,
    sender: NOBODY,
    now: 1_000,
    mayDelete: () => true,
    ...more,
  });
}

const merged = (ours: Rec | undefined, theirs: Rec): Rec =>
  plan(ours, theirs).records[0]?.after as Rec;

describe('a record that was deleted and written in later', () => {
  const whole = written(1, { givenName: 'Nopal', county: '37063' });
  const edited = written(5, { county: '37067' }, whole);

  it('lives again, with what the deletion dropped right after it and no later', () => {
    const back = merged(deleted(3, whole), edited);
    expect(back.fields).toEqual({ givenName: 'Nopal', county: '37067' });
    const stamp = stampOf(back, 'givenName') ?? '';
    expect([stamp > at(3, 'b'), stamp < at(3, 'c')]).toEqual([true, true]);
    expect(merged(edited, deleted(3, whole)).fields).toEqual(back.fields);
    expect(merged(back, edited)).toBe(back);
  });

  it('goes with a deletion that nobody knew of then, whichever came first', () => {
    const back = merged(deleted(3, whole), edited);
    const late = deleted(7, whole);
    expect(isAlive(merged(back, late))).toBe(false);
    expect(isAlive(merged(merged(deleted(3, whole), late), edited))).toBe(false);
    expect(merged(back, deleted(4, whole)).fields).toEqual(back.fields);
  });

  it('gives way to what was written since, though it was put back later', () => {
    const back = merged(deleted(3, whole), edited);
    const renamed = written(4, { givenName: 'Ceiba' });
    expect(mergeRecord(back, renamed).fields['givenName']).toBe('Ceiba');
  });
});

describe('a bare no', () => {
  const no = bareRefusal('r', at(5));
  const person = written(1, { givenName: 'Nopal', consentShare: 'yes' });
  const heeded = { heeds: () => true };

  it('is told from everything else about a person', () => {
    expect(isBareRefusal(no)).toBe(true);
    expect(isBareRefusal({ ...no, fields: { consentShare: 'no', givenName: '' } })).toBe(false);
    expect(isBareRefusal({ ...no, tombstone: at(1) })).toBe(false);
    expect(isBareRefusal({ ...no, kind: 'note' })).toBe(false);
  });

  it('changes the answer of who is here, and adds and brings back nobody', () => {
    const here = plan(person, no, heeded);
    expect(here).toMatchObject({ counts: { refusals: 1, changed: 1 }, refusals: [['r', at(5)]] });
    for (const ours of [undefined, deleted(3, person)]) {
      const nobody = plan(ours, no, heeded);
      expect(nobody).toMatchObject({ records: [], refusals: [['r', at(5)]] });
    }
  });

  it('changes nothing where it does not count, and keeps out whom an earlier answer brings', () => {
    const counts = { refusals: 0, problems: [{ type: 'refusal-unheeded', records: 1 }] };
    expect(plan(person, no, { heeds: () => false })).toMatchObject({ records: [], counts });
    const late = plan(undefined, person, { isRefusedSince: () => true });
    expect(late).toMatchObject({
      records: [],
      counts: { problems: [{ type: 'refused-before', records: 1 }] },
    });
  });

  it('is a record like any other in a copy of everything', () => {
    expect(plan(undefined, no)).toMatchObject({ counts: { added: 1 }, refusals: [] });
  });
});
