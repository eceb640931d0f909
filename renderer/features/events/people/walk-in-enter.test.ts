import { describe, expect, it } from 'vitest';
import { aMember, anAttendance, anEvent } from '../../../core/model/testing/builders';
import type { ViewName, Views } from '../../../core/views/views';
import { aLaptop } from '../../../vault/testing/laptop';
import { meantByEnter } from './walk-in-enter';

const event = anEvent();
const invited = aMember({ givenName: 'Nopal', familyNames: 'Verdín' });
const known = aMember({ givenName: 'Brisa', familyNames: 'Lunares' });
const laptop = aLaptop([
  event,
  invited,
  known,
  anAttendance(event, invited),
  aMember({ givenName: 'Cactus', familyNames: 'Uno' }),
  aMember({ givenName: 'Cactus', familyNames: 'Dos' }),
]);
const people = laptop.view('event', { id: event.id })?.people ?? [];

/** Answers late, as the vault may while it is busy. */
const slow = {
  view: async <N extends ViewName>(name: N, query: Views[N]['query']) => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    return laptop.view(name, query);
  },
};
const meant = (typed: string) => meantByEnter(slow, { event: event.id, people, typed });

describe('Enter at the door', () => {
  it('takes whoever is on the list', async () => {
    expect(await meant('nopal')).toEqual({
      type: 'on-list',
      attendance: people[0]?.attendance.id,
    });
  });

  it('waits for the member who is meant, and adds no bare name before the answer', async () => {
    expect(await meant('brisa lunares')).toEqual({ type: 'member', member: known.id });
  });

  it('leaves the choice where several are meant, or one only looks alike', async () => {
    expect(await meant('cactus')).toBeNull();
    expect(await meant('Briza Lunares')).toBeNull();
  });

  it('takes the name of someone nobody knows, and nothing for nothing', async () => {
    expect(await meant('Quetzal Inventado')).toEqual({ type: 'name' });
    expect(await meant('')).toBeNull();
  });
});
