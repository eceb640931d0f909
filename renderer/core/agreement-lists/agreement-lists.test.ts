import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fact, factKind } from '../model/fact';
import { storedWords } from '../sheriffs/fact-values';
import { guessListColumns, LIST_MEANINGS } from './list-columns';
import { planList } from './plan-list';
import { readList } from './read-list';

const HEADERS = [
  'STATE',
  'LAW ENFORCEMENT AGENCY',
  'TYPE',
  'COUNTY',
  'SUPPORT TYPE',
  'SIGNED',
  'MOA',
  'ADDENDUM',
];
const meanings = guessListColumns(HEADERS);
const row = (agency: string, county: string, model = 'Warrant Service Officer') => [
  'NORTH CAROLINA',
  agency,
  'County',
  county,
  model,
  '6/9/2020',
  'link pending',
  '',
];
const factOf = (listedAs: string, lastListed: string): Fact => ({
  ...factKind.read({ id: listedAs, kind: 'fact', fields: {}, stamps: { base: '' } }),
  topic: 'agreement-287g',
  value: storedWords('signed-wso'),
  listedAs,
  firstListed: lastListed,
  lastListed,
});

describe('the columns of a list', () => {
  it('are known by the names that ICE gives them', () => {
    expect(meanings).toEqual([
      'state',
      'agency',
      'agency-type',
      'county',
      'model',
      'signed',
      'text',
      'addendum',
    ]);
  });

  it('are known in Spanish', () => {
    expect(guessListColumns(['Estado', 'Agencia', 'Condado', 'Modelo', 'Firmado'])).toEqual([
      'state',
      'agency',
      'county',
      'model',
      'signed',
    ]);
  });
});

describe('reading a list', () => {
  it('takes agency, county, model and day', () => {
    const { agreements } = readList(
      [row("Invented County Sheriff's Office", 'Henderson')],
      meanings,
    );
    expect(agreements).toEqual([
      expect.objectContaining({
        agency: "Invented County Sheriff's Office",
        county: '37089',
        model: 'signed-wso',
        signed: '2020-06-09',
        text: 'link pending',
      }),
    ]);
  });

  it('keeps an agency whose county does not exist, without a county', () => {
    const { agreements } = readList([row('Invented District Jail', 'Albemarle')], meanings);
    expect(agreements[0]).toMatchObject({ county: null, countyAsWritten: 'Albemarle' });
  });

  it('says why a row is left out', () => {
    const texas = ['TEXAS', ...row('A', 'Wake').slice(1)];
    const { problems } = readList([texas, row('', 'Wake'), row('B', 'Wake', 'Other')], meanings);
    expect(problems.map(({ why }) => why)).toEqual([
      'other-state',
      'agency-missing',
      'model-unknown',
    ]);
  });

  it('never throws, whatever the cells hold', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string(), { maxLength: 10 }), { maxLength: 20 }),
        fc.array(fc.constantFrom(...LIST_MEANINGS), { maxLength: 10 }),
        (rows, any) => {
          const { agreements, problems } = readList(rows, any);
          expect(agreements.length + problems.length).toBe(rows.length);
        },
      ),
    );
  });
});

describe('two lists a month apart', () => {
  const read = (...agencies: string[]) =>
    readList(
      agencies.map((agency) => row(agency, 'Wake')),
      meanings,
    ).agreements;

  it('add what is new, move the days of what stands, and turn what is gone into a fact', () => {
    const plan = planList(
      read('Stays', 'New'),
      '2025-08-18',
      [factOf('Stays', '2025-07-18'), factOf('Gone', '2025-07-18')],
      [],
    );
    expect(plan.added.map(({ listed }) => listed.agency)).toEqual(['New']);
    expect(plan.seen.map(({ listed }) => listed.agency)).toEqual(['Stays']);
    expect(plan.vanished.map(({ listedAs }) => listedAs)).toEqual(['Gone']);
  });

  it('do nothing twice', () => {
    const plan = planList(
      read('Stays', 'stays'),
      '2025-07-18',
      [factOf('Stays', '2025-07-18')],
      [],
    );
    expect(plan).toMatchObject({ added: [], vanished: [], isOlder: false });
    expect(plan.seen).toHaveLength(1);
  });

  it('let an older list take nothing away', () => {
    const plan = planList(read('Other'), '2025-06-18', [factOf('Stays', '2025-07-18')], []);
    expect(plan.isOlder).toBe(true);
    expect(plan.vanished).toEqual([]);
  });
});
