import { describe, expect, it } from 'vitest';
import { verdictId } from '../../core/model/verdict';
import type { VERDICTS } from '../../core/model/vocabulary';
import type { PersonSketch } from '../../core/views/people-views';
import { aLaptop } from '../testing/laptop';
import { peopleIndexOf } from './people-index';

const sketch = (givenName: string, familyNames: string, phone = ''): PersonSketch => ({
  givenName,
  familyNames,
  preferredName: '',
  phones: phone ? [phone] : [],
  emails: [],
  county: null,
  zip: '',
  household: null,
});

const PHONE = '+13365550101';

function aGroup() {
  const laptop = aLaptop();
  const add = (givenName: string, familyNames: string, phone = PHONE) =>
    laptop.run({
      type: 'add-record',
      kind: 'member',
      fields: { givenName, familyNames, phones: phone ? [phone] : [] },
    }).ids[0] as string;
  const judge = (one: string, other: string, says: (typeof VERDICTS)[number]) => {
    const [a = '', b = ''] = [one, other].sort();
    laptop.set.apply([
      {
        id: verdictId(a, b),
        kind: 'verdict',
        fields: { a, b, says, date: '2019-02-20', by: 'Nopal' },
        stamps: { base: '016b00000000-0000-00000000000000aa' },
      },
    ]);
  };
  const similar = (person: PersonSketch, except: string | null = null, weak = false) =>
    peopleIndexOf(laptop.set)
      .similar(person, { except, limit: 10, weak })
      .map(({ id, match }) => [id, match.strength]);
  return { ...laptop, add, judge, similar };
}

describe('peopleIndexOf', () => {
  it('finds people who may be the same, the surest first', () => {
    const { add, similar } = aGroup();
    const ana = add('Ana', 'García López');
    const anita = add('Anita', 'García', '+1336 555 0101');
    const berto = add('Berto', 'Nopal');
    add('Carla', 'Nopal', '+13365550102');
    expect(similar(sketch('Ana', 'Lopez Garcia', '336 555 0101'))).toEqual([
      [ana, 'certain'],
      [anita, 'strong'],
      [berto, 'household'],
    ]);
    expect(similar(sketch('Ana', 'Lopez Garcia', '336 555 0101'), ana)).toEqual([
      [anita, 'strong'],
      [berto, 'household'],
    ]);
  });

  it('leaves out weak ones unless asked', () => {
    const { add, similar } = aGroup();
    const maria = add('María', 'García', '');
    expect(similar(sketch('Maria', 'Garcia'))).toEqual([]);
    expect(similar(sketch('Maria', 'Garcia'), null, true)).toEqual([[maria, 'weak']]);
  });

  it('tells of a namesake against whom nothing speaks, when asked for namesakes', () => {
    const { set, add } = aGroup();
    const ana = add('Ana', 'Luna', '');
    const other = add('Ana', 'Luna', PHONE);
    const namesakes = (person: PersonSketch) =>
      peopleIndexOf(set)
        .similar(person, { limit: 10, weak: 'same-name' })
        .map(({ id }) => id);
    expect(namesakes(sketch('Ana', 'Luna')).sort()).toEqual([ana, other].sort());
    expect(namesakes(sketch('Ana', 'Luna', '+13365550199'))).toEqual([ana]);
    expect(namesakes(sketch('Ana', 'Zapote'))).toEqual([]);
  });

  it('keeps up with members who come, change and go', () => {
    const { add, run, similar } = aGroup();
    const ana = add('Ana', 'Luna');
    expect(similar(sketch('Ana', 'Luna', PHONE))).toEqual([[ana, 'certain']]);
    run({ type: 'edit-record', kind: 'member', id: ana, patch: { familyNames: 'Nopal' } });
    expect(similar(sketch('Ana', 'Luna', PHONE))).toEqual([[ana, 'household']]);
    expect(similar(sketch('Ana', 'Nopal', PHONE))).toEqual([[ana, 'certain']]);
    const other = add('Ana', 'Nopal');
    expect(similar(sketch('Ana', 'Nopal', PHONE), ana)).toEqual([[other, 'certain']]);
    run({ type: 'delete-records', kind: 'member', ids: [ana] });
    expect(similar(sketch('Ana', 'Nopal', PHONE))).toEqual([[other, 'certain']]);
  });

  it('honors what was decided', () => {
    const { add, judge, similar } = aGroup();
    const ana = add('Ana', 'Luna');
    const twin = add('Ana', 'Luna');
    const person = sketch('Ana', 'Luna', PHONE);
    expect(similar(person, ana)).toEqual([[twin, 'certain']]);
    judge(ana, twin, 'different-people');
    expect(similar(person, ana)).toEqual([]);
    judge(ana, twin, 'same-household');
    expect(similar(person, ana)).toEqual([[twin, 'household']]);
  });

  it('knows someone who was merged before and came back with an import', () => {
    const { add, judge, similar } = aGroup();
    const ana = add('Ana', 'Luna');
    const back = add('Amapola', 'Zapote', '+13365550177');
    judge(back, ana, 'same-person');
    expect(similar(sketch('Ana', 'Luna', PHONE), ana)).toEqual([[back, 'certain']]);
  });
});
