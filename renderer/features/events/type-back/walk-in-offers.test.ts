import { describe, expect, it } from 'vitest';
import { aMember, anAttendance, anEvent, aWalkIn } from '../../../core/model/testing/builders';
import { aLaptop } from '../../../vault/testing/laptop';
import { offerQueries, walkInOffers } from './walk-in-offers';

const event = anEvent();
const listed = aMember({ givenName: 'Nopal', familyNames: 'Verdín' });
const known = aMember({
  givenName: 'Brisa',
  familyNames: 'Lunares García',
  phones: ['+13365550142'],
});
const laptop = aLaptop([
  event,
  listed,
  known,
  anAttendance(event, listed),
  aWalkIn(event, 'Quetzal'),
]);
const lines = laptop.view('type-back', { event: event.id, sheet: null })?.lines ?? [];

const offers = (name: string, contact = '') => {
  const { named, alike } = offerQueries(event.id, name, contact);
  return walkInOffers(
    name,
    lines,
    laptop.view('invitable', named),
    laptop.view('similar-members', alike),
  ).map((offer) => (offer.type === 'line' ? offer.line.name : offer.member.name));
};

describe('who a written name may be', () => {
  it('is whoever goes by it, on the list or not, with accents or without', () => {
    expect(offers('nopal')).toEqual(['Nopal Verdín']);
    expect(offers('brisa')).toEqual(['Brisa Lunares García']);
    expect(offers('quetz')).toEqual(['Quetzal']);
  });

  it('is someone who looks alike, however it is spelled', () => {
    expect(offers('Briza Lunares Garcia')).toEqual(['Brisa Lunares García']);
  });

  it('is someone with the same phone, whatever the name is', () => {
    expect(offers('Bri', '336 555 0142')).toEqual(['Brisa Lunares García']);
  });

  it('is nobody for nothing, and for a name that nobody has', () => {
    expect(offers('')).toEqual([]);
    expect(offers('Zenaida Inexistente')).toEqual([]);
  });
});
