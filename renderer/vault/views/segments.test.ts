import { describe, expect, it } from 'vitest';
import type { Draft } from '../../core/model/kinds';
import { aMember, anAttendance, anEvent, aRecord } from '../../core/model/testing/builders';
import type { Rec } from '../../core/record';
import type { SegmentCondition, SegmentRule } from '../../core/segments/rule';
import { aLaptop, TODAY } from '../testing/laptop';
import { warmViews } from './answer-view';
import { membersOfRule } from './segment-members';

const amapola = aMember({ givenName: 'Amapola', familyNames: 'A' });
const basil = aMember({ givenName: 'Basil', familyNames: 'B' });
const both = (draft: Draft<'member'>) =>
  aMember({ ...draft, givenName: 'Carda', familyNames: 'C' });

type Said = SegmentCondition extends infer C
  ? C extends { readonly not: boolean }
    ? Omit<C, 'not'>
    : never
  : never;

const rule = (...parts: SegmentRule['parts']): SegmentRule => ({ join: 'all', parts });
const yes = (said: Said): SegmentRule => rule({ ...said, not: false } as SegmentCondition);
const no = (said: Said): SegmentRule => rule({ ...said, not: true } as SegmentCondition);

/** The given names of whom a condition means, and of whom it does not. */
function halves(records: readonly Rec[], said: Said): readonly [string, string] {
  const laptop = aLaptop(records);
  const names = (of: SegmentRule) =>
    membersOfRule(laptop.set, of, TODAY)
      .map((id) => laptop.set.get('member', id)?.fields['givenName'])
      .join(' ');
  return [names(yes(said)), names(no(said))];
}

describe('conditions about the person', () => {
  it.each<[string, Draft<'member'>, Said]>([
    ['county', { county: '37067' }, { type: 'county', any: ['37067', '37081'] }],
    ['ZIP code', { zip: '27101' }, { type: 'zip', any: ['27101'] }],
    ['a language they prefer', { preferredLanguage: 'mix' }, { type: 'language', any: ['mix'] }],
    ['a language they speak', { languages: ['es', 'mix'] }, { type: 'language', any: ['es'] }],
    ['tag', { tags: ['norte'] }, { type: 'tag', any: ['sur', 'norte'] }],
    ['role', { roles: ['driver'] }, { type: 'role', any: ['driver'] }],
    ['group', { groups: [amapola.id] }, { type: 'group', any: [amapola.id] }],
    ['rung', { rung: amapola.id }, { type: 'rung', any: [amapola.id] }],
    ['household', { household: amapola.id }, { type: 'in-household' }],
    ['phone', { phones: ['+13365550142'] }, { type: 'has', what: 'phone' }],
    ['email', { emails: ['c@example.org'] }, { type: 'has', what: 'email' }],
    ['consent', { consentShare: 'no' }, { type: 'consent', purpose: 'share', answer: 'no' }],
    [
      'a photo only from behind',
      { consentPhoto: 'from-behind' },
      { type: 'consent', purpose: 'photo', answer: 'from-behind' },
    ],
    [
      'a "no" to contact, which counts for calls',
      { consentContact: 'no', consentPhone: 'yes' },
      { type: 'consent', purpose: 'phone', answer: 'no' },
    ],
  ])('%s', (_, draft, said) => {
    expect(halves([both(draft), amapola], said)).toEqual(['Carda', 'Amapola']);
  });

  it('a county that nobody noted', () => {
    expect(halves([both({ county: '37067' }), amapola], { type: 'county', any: [''] })).toEqual([
      'Amapola',
      'Carda',
    ]);
  });

  it('an empty list fits nobody', () => {
    expect(halves([amapola], { type: 'county', any: [] })).toEqual(['', 'Amapola']);
    expect(halves([amapola], { type: 'tag', any: [] })).toEqual(['', 'Amapola']);
  });

  it('when they were added', () => {
    const old: Rec = { ...amapola, stamps: { base: '0000493e0000-0000-00000000000000aa' } };
    expect(halves([old, basil], { type: 'added', days: 30 })).toEqual(['Basil', 'Amapola']);
    expect(halves([old], { type: 'added', days: null })).toEqual(['Amapola', '']);
  });
});

describe('conditions about events', () => {
  const vigil = anEvent({ date: '2019-02-18', kind: 'vigil' });
  const march = anEvent({ date: '2019-01-10', kind: 'march' });
  const tomorrow = anEvent({ date: '2019-02-21', kind: 'vigil' });
  const events = [vigil, march, tomorrow, amapola, basil];
  const came = (...at: Rec[]) => at.map((event) => anAttendance(event, amapola, { mark: 'late' }));

  it('came so often, within days, to a kind', () => {
    const records = [...events, ...came(vigil, march), anAttendance(vigil, basil)];
    const of = (times: number, days: number | null, kind: 'vigil' | null = null) =>
      halves(records, { type: 'came', times, days, kind })[0];
    expect(of(1, null)).toBe('Amapola');
    expect(of(2, null)).toBe('Amapola');
    expect(of(3, null)).toBe('');
    expect(of(2, 30)).toBe('');
    expect(of(1, 3)).toBe('Amapola');
    expect(of(1, 2)).toBe('');
    expect(of(2, null, 'vigil')).toBe('');
  });

  it('came for the first time', () => {
    expect(halves([...events, ...came(vigil)], { type: 'first-came', days: 30 })[0]).toBe(
      'Amapola',
    );
    expect(halves([...events, ...came(vigil, march)], { type: 'first-came', days: 30 })).toEqual([
      '',
      'Amapola Basil',
    ]);
  });

  it('missed after saying yes', () => {
    const records = [
      ...events,
      anAttendance(vigil, amapola, { rsvp: 'confirmed', mark: 'no-show' }),
      anAttendance(march, amapola, { rsvp: 'yes', mark: 'no-show' }),
      anAttendance(vigil, basil, { rsvp: 'maybe', mark: 'no-show' }),
      anAttendance(march, basil, { rsvp: 'yes', mark: 'excused' }),
    ];
    expect(halves(records, { type: 'missed', times: 2, days: null })[0]).toBe('Amapola');
    expect(halves(records, { type: 'missed', times: 1, days: 2 })[0]).toBe('');
  });

  it('one event, past or to come', () => {
    const records = [
      ...events,
      anAttendance(tomorrow, amapola, { rsvp: 'invited' }),
      anAttendance(tomorrow, basil, { rsvp: 'yes', mark: 'present' }),
    ];
    const of = (rsvp: ('invited' | 'yes')[], mark: 'present'[] = []) =>
      halves(records, { type: 'at-event', event: tomorrow.id, rsvp, mark })[0];
    expect(of([])).toBe('Amapola Basil');
    expect(of(['invited'])).toBe('Amapola');
    expect(of(['yes', 'invited'], ['present'])).toBe('Basil');
    expect(halves(records, { type: 'at-event', event: vigil.id, rsvp: [], mark: [] })).toEqual([
      '',
      'Amapola Basil',
    ]);
  });

  it('what they asked for', () => {
    const records = [
      ...events,
      anAttendance(march, amapola, { childcareCount: 2 }),
      anAttendance(tomorrow, basil, { ride: true, childcareCount: 0 }),
    ];
    expect(halves(records, { type: 'needs', what: 'childcare', days: null })[0]).toBe('Amapola');
    expect(halves(records, { type: 'needs', what: 'childcare', days: 30 })[0]).toBe('');
    expect(halves(records, { type: 'needs', what: 'ride', days: 1 })[0]).toBe('Basil');
    expect(halves(records, { type: 'needs', what: 'interpreter', days: null })[0]).toBe('');
  });

  it('counts nothing of an event that is gone', () => {
    const laptop = aLaptop([...events, ...came(vigil)]);
    const everCame = yes({ type: 'came', times: 1, days: null, kind: null });
    expect(laptop.view('segment-count', { rule: everCame })).toEqual({ members: 1, all: 2 });
    laptop.run({ type: 'delete-records', kind: 'event', ids: [vigil.id] });
    expect(laptop.view('segment-count', { rule: everCame })).toEqual({ members: 0, all: 2 });
  });
});

describe('conditions about calls and care', () => {
  const call = (member: Rec, draft: Draft<'call'>) =>
    aRecord('call', { member: member.id, ...draft });
  const talk = (member: Rec, draft: Draft<'one-on-one'>) =>
    aRecord('one-on-one', { member: member.id, ...draft });

  it('called, reached, not reached', () => {
    const records = [
      amapola,
      basil,
      call(amapola, { outcome: 'talked', date: '2019-02-01' }),
      call(amapola, { outcome: 'busy', date: '2019-02-19' }),
      call(basil, { outcome: null }),
    ];
    const of = (what: 'tried' | 'reached' | 'not-reached', days: number | null) =>
      halves(records, { type: 'called', what, days })[0];
    expect(of('tried', null)).toBe('Amapola');
    expect(of('reached', null)).toBe('Amapola');
    expect(of('not-reached', null)).toBe('');
    expect(of('reached', 7)).toBe('');
    expect(of('not-reached', 7)).toBe('Amapola');
  });

  it('one-on-ones and next steps', () => {
    const records = [
      amapola,
      basil,
      talk(amapola, { date: '2019-02-01', nextStep: 'Lead', due: '2019-02-20' }),
      talk(amapola, { date: '2018-02-01', nextStep: 'Cook', due: '2018-02-20', done: true }),
      talk(basil, { date: '2019-02-01', nextStep: 'Sing', due: '2019-02-21' }),
    ];
    expect(halves(records, { type: 'one-on-one', times: 2, days: null })).toEqual([
      'Amapola',
      'Basil',
    ]);
    expect(halves(records, { type: 'one-on-one', times: 1, days: 10 })[0]).toBe('');
    expect(halves(records, { type: 'follow-up-due' })).toEqual(['Amapola', 'Basil']);
  });
});

describe('segments', () => {
  const spanish = yes({ type: 'language', any: ['es'] });
  const people = [
    aMember({ givenName: 'Zoë', familyNames: 'Agave', preferredLanguage: 'es', county: '37067' }),
    aMember({ givenName: 'Abeto', familyNames: 'Zarza', preferredLanguage: 'es' }),
    aMember({ givenName: 'Iris', familyNames: 'Menta', preferredLanguage: 'en' }),
  ];
  const list = (filter: object, search = '') => ({
    search,
    sort: 'name' as const,
    descending: false,
    filter,
    from: 0,
    count: 50,
  });

  it('the member list by rule is whom the rule means, beside search and other filters', () => {
    const laptop = aLaptop(people);
    const ids = membersOfRule(laptop.set, spanish, TODAY);
    const view = laptop.view('members', list({ rule: spanish }));
    expect(view.rows.map((row) => row.id)).toEqual(ids);
    expect(view.total).toBe(2);
    expect(laptop.context.membersOf(spanish)).toEqual(ids);
    const narrowed = laptop.view('members', list({ rule: spanish, county: '37067' }, 'zoe'));
    expect(narrowed.rows.map((row) => row.name)).toEqual(['Zoë Agave']);
    expect(laptop.view('members', list({ rule: rule() })).total).toBe(3);
  });

  it('keep up with changes of people, attendance and events', () => {
    const event = anEvent({ date: '2019-02-19' });
    const laptop = aLaptop([...people, event]);
    const [zoe] = people as [Rec];
    const recent = yes({ type: 'came', times: 1, days: 5, kind: null });
    const count = (of: SegmentRule) => laptop.view('segment-count', { rule: of }).members;
    expect([count(spanish), count(recent)]).toEqual([2, 0]);
    laptop.run({ type: 'add-walk-in', event: event.id, member: zoe.id, name: '' });
    expect(count(recent)).toBe(1);
    expect(laptop.view('members', list({ rule: recent })).total).toBe(1);
    laptop.run({ type: 'edit-record', kind: 'event', id: event.id, patch: { date: '2019-01-19' } });
    expect(count(recent)).toBe(0);
    expect(laptop.view('members', list({ rule: recent })).total).toBe(0);
    laptop.run({
      type: 'edit-record',
      kind: 'member',
      id: zoe.id,
      patch: { preferredLanguage: 'en' },
    });
    expect(count(spanish)).toBe(1);
    laptop.run({
      type: 'add-record',
      kind: 'member',
      fields: { givenName: 'Nardo', preferredLanguage: 'es' },
    });
    expect(count(spanish)).toBe(2);
    laptop.run({ type: 'delete-records', kind: 'member', ids: [zoe.id] });
    expect(laptop.view('segment-count', { rule: rule() })).toEqual({ members: 3, all: 3 });
  });

  it('warmed part by part or made at once, they say the same', () => {
    const laptop = aLaptop(people);
    for (const _ of warmViews(laptop.set, TODAY));
    expect(laptop.view('segment-count', { rule: spanish }).members).toBe(2);
    const changedMeanwhile = aLaptop(people);
    const steps = warmViews(changedMeanwhile.set, TODAY);
    for (let step = 0; !steps.next().done; step++) {
      if (step === 3)
        changedMeanwhile.run({
          type: 'delete-records',
          kind: 'member',
          ids: [people[1]?.id ?? ''],
        });
    }
    expect(changedMeanwhile.view('segment-count', { rule: spanish }).members).toBe(1);
  });

  it('lists the ready-made ones, then the saved ones by name, with counts', () => {
    const laptop = aLaptop(people);
    for (const name of ['Sur', 'norte']) {
      laptop.run({ type: 'add-record', kind: 'segment', fields: { name, rule: spanish } });
    }
    const rows = laptop.view('segments', {});
    expect(rows.filter((row) => row.ready).map((row) => [row.id, row.members])).toEqual([
      ['first-timers', 0],
      ['three-times-no-talk', 0],
      ['missed-twice', 0],
      ['spanish-childcare', 0],
      ['next-step-due', 0],
      ['consent-not-asked', 3],
    ]);
    expect(rows.filter((row) => !row.ready).map((row) => [row.name, row.members])).toEqual([
      ['norte', 2],
      ['Sur', 2],
    ]);
  });

  it('can be saved only with a name', () => {
    const laptop = aLaptop();
    expect(
      laptop.refusal({ type: 'add-record', kind: 'segment', fields: { name: ' ', rule: spanish } }),
    ).toEqual({ type: 'name-missing' });
  });

  it('name groups, rungs and events for the sentence', () => {
    const laptop = aLaptop([
      aRecord('group', { name: 'Siembra' }),
      aRecord('rung', { nameEn: 'Second', order: 2 }),
      aRecord('rung', { nameEn: 'First', order: 1 }),
      anEvent({ titleEn: 'Old', date: '2018-01-01' }),
      anEvent({ titleEn: 'New', date: '2019-01-01' }),
    ]);
    const choices = laptop.view('segment-choices', {});
    expect(choices.groups.map(({ name }) => name)).toEqual(['Siembra']);
    expect(choices.rungs.map(({ nameEn }) => nameEn)).toEqual(['First', 'Second']);
    expect(choices.events.map(({ titleEn }) => titleEn)).toEqual(['New', 'Old']);
  });
});
