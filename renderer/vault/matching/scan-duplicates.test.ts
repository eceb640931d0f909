import { describe, expect, it } from 'vitest';
import { aMember, aRecord } from '../../core/model/testing/builders';
import { verdictId } from '../../core/model/verdict';
import type { Rec } from '../../core/record';
import { aLaptop } from '../testing/laptop';
import { foundDuplicates } from './found-duplicates';
import { createScan } from './scan-duplicates';

const OFFICE =
  'Amapola Begonia Cosme Dalia Encino Florinda Girasol Hortensia Inti Jacaranda Kiwi Lucero Magnolia Nopal Olivo';
const PHONE = '+13365550101';
const member = (givenName: string, familyNames: string, phone = PHONE) =>
  aMember({ givenName, familyNames, phones: phone ? [phone] : [] });
const verdict = (one: Rec, other: Rec, says: 'different-people' | 'same-household') => {
  const [a = '', b = ''] = [one.id, other.id].sort();
  return aRecord('verdict', { a, b, says, date: '2019-02-20', by: 'Nopal' }, verdictId(a, b));
};

async function scanned(...records: Rec[]) {
  const laptop = aLaptop(records);
  await createScan(laptop.set, async () => undefined)(() => undefined).outcome;
  const nameOf = (id: string) => String(laptop.set.known('member', id)?.fields['givenName']);
  return {
    ...laptop,
    groups: () =>
      foundDuplicates(laptop.set).groups.map(({ strength, members }) => [
        strength,
        ...members.map(nameOf).sort(),
      ]),
    outdated: () => foundDuplicates(laptop.set).outdated,
  };
}

describe('a scan for duplicates', () => {
  it('says so before the first', () => {
    expect(foundDuplicates(aLaptop().set)).toEqual({ scanned: false, outdated: false, groups: [] });
  });

  it('finds who may be one person, and families apart, the surest first', async () => {
    const { groups, outdated } = await scanned(
      member('Ana', 'García López'),
      member('Ána', 'Lopez Garcia', '336 555 0101'),
      member('Berto', 'García'),
      member('Chuy', 'Maguey Luna', '+13365550102'),
      member('Jesús', 'Maguey', '+13365550102'),
      member('Zoila', 'Zapote', ''),
    );
    expect(groups()).toEqual([
      ['certain', 'Ana', 'Ána'],
      ['strong', 'Chuy', 'Jesús'],
      ['household', 'Ana', 'Berto', 'Ána'],
    ]);
    expect(outdated()).toBe(false);
  });

  it('does not glue two families together over someone with one surname', async () => {
    const { groups } = await scanned(
      member('Ana', 'García'),
      member('Ana', 'García López'),
      member('Ana', 'García Ruiz'),
    );
    const people = groups().filter(([strength]) => strength !== 'household');
    expect(people).toEqual([
      ['strong', 'Ana', 'Ana'],
      ['strong', 'Ana', 'Ana'],
    ]);
  });

  it('leaves out what was decided before', async () => {
    const [ana, twin, berto] = [
      member('Ana', 'Luna'),
      member('Ana', 'Luna'),
      member('Berto', 'Luna'),
    ];
    const { groups } = await scanned(
      ana,
      twin,
      berto,
      verdict(ana, twin, 'different-people'),
      verdict(ana, berto, 'different-people'),
      verdict(twin, berto, 'different-people'),
    );
    expect(groups()).toEqual([]);
  });

  it('leaves out what is decided, deleted or changed after the scan', async () => {
    const [ana, twin, third] = [
      member('Ana', 'Luna'),
      member('Ana', 'Luna'),
      member('Ana', 'Luna'),
    ];
    const { groups, outdated, set, run } = await scanned(ana, twin, third);
    expect(groups()).toEqual([['certain', 'Ana', 'Ana', 'Ana']]);
    run({ type: 'delete-records', kind: 'member', ids: [third.id] });
    expect(groups()).toEqual([['certain', 'Ana', 'Ana']]);
    set.apply([verdict(ana, twin, 'same-household')]);
    expect(groups()).toEqual([]);
    expect(outdated()).toBe(false);
  });

  it('is outdated when someone came or was renamed since', async () => {
    const { outdated, run, set } = await scanned(member('Ana', 'Luna'));
    set.apply([aRecord('event', { titleEn: 'Vigil' })]);
    expect(outdated()).toBe(false);
    run({ type: 'add-record', kind: 'member', fields: { givenName: 'Ana', familyNames: 'Luna' } });
    expect(outdated()).toBe(true);
  });

  it('asks nothing about people who share a household already, or an office phone', async () => {
    const home = { household: '00000000-0000-4000-8000-00000000ffff' };
    const { groups } = await scanned(
      aMember({ givenName: 'Ana', phones: [PHONE], ...home }),
      aMember({ givenName: 'Berto', phones: [PHONE], ...home }),
      ...OFFICE.split(' ').map((name, n) =>
        member(name, OFFICE.split(' ').at(n - 7) ?? '', '+13365550199'),
      ),
    );
    expect(groups()).toEqual([]);
  });

  it('can be stopped, and tells how far it is', async () => {
    const { set } = aLaptop([...Array(900).keys()].map((n) => member('Ana', `Luna${n}`, '')));
    const told: number[] = [];
    const job = createScan(set, async () => undefined)(({ done, of }) => told.push(done / of));
    expect(await job.outcome).toEqual({ ok: true, value: { groups: 0 } });
    expect(told.length).toBeGreaterThan(0);
    const stopped = createScan(set, async () => undefined)(() => undefined);
    stopped.cancel();
    expect(await stopped.outcome).toEqual({ ok: false, error: { type: 'cancelled' } });
  });
});
