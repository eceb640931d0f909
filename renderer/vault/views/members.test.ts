import { describe, expect, it } from 'vitest';
import { aMember, anAttendance, anEvent, aRecord } from '../../core/model/testing/builders';
import type { Rec } from '../../core/record';
import type { MembersQuery } from '../../core/views/views';
import { createWorkingSet } from '../store/working-set';
import { aLaptop, TODAY } from '../testing/laptop';
import { answerView, warmViews } from './answer-view';

const all: MembersQuery = {
  search: '',
  sort: 'name',
  descending: false,
  filter: {},
  from: 0,
  count: 50,
};
const people = [
  aMember({
    givenName: 'María',
    familyNames: 'Órbita Luna',
    county: '37183',
    preferredLanguage: 'es',
    tags: ['norte'],
    consentShare: 'yes',
  }),
  aMember({
    givenName: 'José',
    familyNames: 'de la Luna',
    county: '37001',
    preferredLanguage: 'mix',
    languages: ['es', 'mix'],
    phones: ['+13365550142'],
  }),
  aMember({
    givenName: 'Zoë',
    familyNames: 'Pumpkin',
    county: '37001',
    preferredLanguage: 'en',
    tags: ['norte', 'sur'],
    emails: ['zoe@example.org'],
  }),
  aMember({ givenName: 'Guadalupe', familyNames: 'Ñandú', preferredName: 'Lupe' }),
  aMember({ givenName: 'Nube', familyNames: '' }),
];
const laptop = aLaptop(people);
const names = (query: Partial<MembersQuery>, of = laptop) =>
  of.view('members', { ...all, ...query }).rows.map((row) => row.name);

describe('the member list', () => {
  it('sorts by family name without particles, and ñ after n', () => {
    expect(names({})).toEqual([
      'José de la Luna',
      'Nube',
      'Lupe Ñandú',
      'María Órbita Luna',
      'Zoë Pumpkin',
    ]);
  });

  it('shows those who came with one import, and offers the imports', () => {
    const table = aRecord('table-import', { date: TODAY, created: 1 });
    const came = aMember({ givenName: 'Papaya', importedIn: table.id });
    const own = aLaptop([...people, table, came]);
    expect(names({ filter: { importedIn: table.id } }, own)).toEqual(['Papaya Inventado']);
    expect(own.view('member-facets', {}).tables).toEqual([
      { id: table.id, date: TODAY, members: 1 },
    ]);
    own.run({ type: 'delete-records', kind: 'member', ids: [came.id] });
    expect(own.view('member-facets', {}).tables).toEqual([]);
    expect(names({ filter: { importedIn: table.id } }, own)).toEqual([]);
  });

  it('turns the order around', () => {
    expect(names({ descending: true })[0]).toBe('Zoë Pumpkin');
  });

  it('sorts by county, language and when people were added, those without last', () => {
    expect(names({ sort: 'county' })).toEqual([
      'José de la Luna',
      'Zoë Pumpkin',
      'María Órbita Luna',
      'Nube',
      'Lupe Ñandú',
    ]);
    expect(names({ sort: 'language' }).slice(0, 3)).toEqual([
      'María Órbita Luna',
      'Zoë Pumpkin',
      'José de la Luna',
    ]);
    expect(names({ sort: 'added' })).toEqual([
      'María Órbita Luna',
      'José de la Luna',
      'Zoë Pumpkin',
      'Lupe Ñandú',
      'Nube',
    ]);
  });

  it('finds without accents, in any order, by phone, tag and email, and by the given name behind a preferred one', () => {
    expect(names({ search: 'luna maria' })).toEqual(['María Órbita Luna']);
    expect(names({ search: 'ORBITA' })).toEqual(['María Órbita Luna']);
    expect(names({ search: '336-555-0142' })).toEqual(['José de la Luna']);
    expect(names({ search: 'norte' })).toEqual(['María Órbita Luna', 'Zoë Pumpkin']);
    expect(names({ search: 'zoe@' })).toEqual(['Zoë Pumpkin']);
    expect(names({ search: 'guadalupe nandu' })).toEqual(['Lupe Ñandú']);
    expect(names({ search: 'xyz' })).toEqual([]);
  });

  it('filters by county, language, tag and consent together with the search', () => {
    expect(names({ filter: { county: '37001' } })).toEqual(['José de la Luna', 'Zoë Pumpkin']);
    expect(names({ filter: { language: 'es' } })).toEqual(['José de la Luna', 'María Órbita Luna']);
    expect(names({ filter: { tag: 'norte', county: '37001' } })).toEqual(['Zoë Pumpkin']);
    expect(names({ filter: { consentShare: 'unknown' }, search: 'luna' })).toEqual([
      'José de la Luna',
    ]);
  });

  it('answers a window with the totals around it', () => {
    const window = laptop.view('members', { ...all, search: 'u', from: 1, count: 2 });
    expect(window).toMatchObject({ total: 5, all: 5, from: 1 });
    expect(window.rows.map((row) => row.name)).toEqual(['Nube', 'Lupe Ñandú']);
    expect(laptop.view('members', { ...all, from: 99 })).toMatchObject({
      total: 5,
      from: 5,
      rows: [],
    });
  });

  it('counts facets and keeps them as members change', () => {
    const own = aLaptop(people);
    expect(own.view('member-facets', {})).toMatchObject({
      tags: [
        { word: 'norte', members: 2 },
        { word: 'sur', members: 1 },
      ],
      counties: [
        { fips: '37001', members: 2 },
        { fips: '37183', members: 1 },
      ],
      languages: [
        { code: 'es', members: 2 },
        { code: 'en', members: 1 },
        { code: 'mix', members: 1 },
      ],
    });
    own.run({ type: 'delete-records', kind: 'member', ids: [people[2]?.id as string] });
    own.run({
      type: 'edit-record',
      kind: 'member',
      id: people[4]?.id as string,
      patch: { tags: ['sur'], county: '37001' },
    });
    expect(own.view('member-facets', {})).toMatchObject({
      tags: [
        { word: 'norte', members: 1 },
        { word: 'sur', members: 1 },
      ],
      counties: [
        { fips: '37001', members: 2 },
        { fips: '37183', members: 1 },
      ],
      languages: [
        { code: 'es', members: 2 },
        { code: 'mix', members: 1 },
      ],
    });
  });
});

describe('a list that is mended', () => {
  /** Numbers that are the same at each run. */
  function dice(seed: number) {
    let state = seed;
    return (sides: number) => {
      state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
      return state % sides;
    };
  }
  const given = ['Ana', 'Áñil', 'Berto', 'Ñu', 'Óscar', 'Zoë'];
  const family = ['Luna', 'de la Luna', 'Peña', 'Pena', 'Maguey', ''];

  it.each([1, 2, 3])('is the same as one made anew after many changes (seed %i)', (seed) => {
    const roll = dice(seed);
    const some = () => ({
      givenName: given[roll(6)] as string,
      familyNames: family[roll(6)] as string,
      county: roll(2) ? '37001' : null,
      tags: roll(2) ? ['norte'] : [],
    });
    const own = aLaptop(Array.from({ length: 700 }, () => aMember(some())));
    const queries: MembersQuery[] = [
      { ...all, count: 2_000 },
      { ...all, count: 2_000, sort: 'county', search: 'lun' },
      { ...all, count: 2_000, sort: 'added', filter: { tag: 'norte' }, search: 'a' },
      { ...all, count: 2_000, sort: 'language', search: 'pe na' },
    ];
    const ask = () => queries.map((query) => own.view('members', query));
    ask();
    for (let step = 0; step < 150; step++) {
      const ids = [...own.set.all('member')].map((record) => record.id);
      const id = ids[roll(ids.length)] as string;
      const what = roll(3);
      if (what === 0) own.run({ type: 'delete-records', kind: 'member', ids: [id] });
      else if (what === 1) own.run({ type: 'edit-record', kind: 'member', id, patch: some() });
      else own.run({ type: 'add-record', kind: 'member', fields: some() });
      if (roll(10) === 0) ask();
    }
    const anew = createWorkingSet();
    anew.apply([...own.set.everything()]);
    const context = { set: anew, today: () => TODAY, journal: () => [] };
    expect(ask()).toEqual(queries.map((query) => answerView('members', query, context)));
    expect(own.view('member-facets', {})).toEqual(answerView('member-facets', {}, context));
  });

  it('sees records that were loaded without notice, and a large batch', () => {
    const own = aLaptop(people);
    expect([...warmViews(own.set, TODAY)].length).toBeGreaterThan(3);
    expect(names({}, own)).toHaveLength(5);
    own.set.loadRecord(aMember({ givenName: 'Loaded' }));
    own.set.apply([aMember({ givenName: 'Applied' })]);
    expect(names({}, own)).toHaveLength(7);
    expect(own.view('member-facets', {}).counties[0]).toEqual({ fips: '37001', members: 2 });
    own.set.apply(Array.from({ length: 300 }, () => aMember({ county: '37001' })));
    expect(own.view('members', all).total).toBe(307);
    expect(own.view('member-facets', {}).counties[0]).toEqual({ fips: '37001', members: 302 });
  });
});

describe('warming', () => {
  it('goes in parts, may be overtaken by changes and searches, and loses nothing by it', () => {
    const own = aLaptop(Array.from({ length: 9_000 }, () => aMember({ givenName: 'Many' })));
    const steps = warmViews(own.set, TODAY);
    steps.next();
    steps.next();
    const [early] = own.run({
      type: 'add-record',
      kind: 'member',
      fields: { givenName: 'Zafiro' },
    }).ids;
    steps.next();
    expect(names({ search: 'zafiro' }, own)).toEqual(['Zafiro']);
    own.run({
      type: 'edit-record',
      kind: 'member',
      id: early as string,
      patch: { givenName: 'Rubí' },
    });
    while (!steps.next().done);
    expect(names({ search: 'zafiro' }, own)).toEqual([]);
    expect(names({ search: 'rubi' }, own)).toEqual(['Rubí']);
    expect(own.view('members', { ...all, search: 'many' }).total).toBe(9_000);
  });
});

describe('members who can be invited', () => {
  it('are those not on the list, by name, as far as the limit', () => {
    const event = anEvent();
    const own = aLaptop([...people, event, anAttendance(event, people[0] as Rec)]);
    const invitable = (search: string, limit: number) =>
      own.view('invitable', { event: event.id, search, limit }).map((row) => row.name);
    expect(invitable('luna', 10)).toEqual(['José de la Luna']);
    expect(invitable('', 2)).toEqual(['José de la Luna', 'Nube']);
    expect(invitable('', 0)).toEqual([]);
  });
});

describe('find', () => {
  const official = aRecord('official', { name: 'Sample Luna Official', office: 'Sheriff' });
  const own = aLaptop([
    ...people,
    anEvent({ titleEn: 'Vigil', titleEs: 'Vigilia de la Luna', date: '2019-02-23' }),
    official,
    aRecord('meeting', { official: official.id, date: '2019-02-01' }),
  ]);
  const find = (search: string, limit = 10) =>
    own.view('find', { search, limit }).map((row) => `${row.type}: ${row.label}`);

  it('finds members, events in either language, counties, officials and meetings', () => {
    expect(find('luna')).toEqual([
      'member: José de la Luna',
      'member: María Órbita Luna',
      'event: Vigil',
      'official: Sample Luna Official',
      'meeting: Sample Luna Official',
    ]);
    expect(find('condado wake')).toEqual(['county: Wake']);
    expect(find('wake county')).toEqual(['county: Wake']);
    expect(find('sheriff')).toEqual(['official: Sample Luna Official']);
  });

  it('puts names that begin as typed first, and lets no type crowd out the others', () => {
    expect(find('lu').slice(0, 2)).toEqual(['member: Lupe Ñandú', 'member: José de la Luna']);
    expect(find('luna', 4)).toEqual([
      'member: José de la Luna',
      'member: María Órbita Luna',
      'event: Vigil',
      'official: Sample Luna Official',
    ]);
  });

  it('finds nothing when nothing is typed', () => {
    expect(find('  ')).toEqual([]);
  });
});
