import { describe, expect, it } from 'vitest';
import type { PersonSketch } from '../views/people-views';
import { comparePeople } from './compare-people';

const NOBODY: PersonSketch = {
  givenName: '',
  familyNames: '',
  preferredName: '',
  phones: [],
  emails: [],
  county: null,
  zip: '',
  household: null,
};

/** "Ana | Luna Ruiz | 336-555-0101" and more fields. */
const person = (text: string, more: Partial<PersonSketch> = {}): PersonSketch => {
  const [givenName = '', familyNames = '', contact = ''] = text.split('|').map((t) => t.trim());
  return {
    ...NOBODY,
    givenName,
    familyNames,
    phones: contact && !contact.includes('@') ? [contact] : [],
    emails: contact.includes('@') ? [contact] : [],
    ...more,
  };
};

const compare = (
  one: string,
  other: string,
  more: Partial<PersonSketch> = {},
  moreOther: Partial<PersonSketch> = more,
) => comparePeople(person(one, more), person(other, moreOther));
const strength = (...args: Parameters<typeof compare>) => compare(...args)?.strength ?? null;

const PHONE = '336-555-0101';

describe('the same person', () => {
  it.each([
    // Accents, case, particles, order and number of surnames
    ['José | García López', 'jose | Garcia Lopez'],
    ['Ana | García López', 'Ana | López García'],
    ['Ana | García-López', 'Ana | Garcia Lopez'],
    ['Lucía | de la Cruz Ortiz', 'Lucia | Cruz Ortiz'],
    ['Lucía | De La Cruz', 'Lucia | Delacruz'],
    ['Rosa | Zapote y Nopal', 'Rosa | Zapote Nopal'],
    ['María de los Ángeles | Luna', 'Maria Angeles | Luna'],
    ['Ma. José | Maguey', 'María José | Maguey'],
    ['Sra. Ana | Luna', 'Ana | Luna'],
    // A spreadsheet drew the line between given name and surnames elsewhere
    ['Ana | Sol Luna Ruiz', 'Ana Sol | Luna Ruiz'],
    ['María | José Maguey', 'María José | Maguey'],
  ])('%s and %s, with one phone, certainly', (one, other) => {
    expect(strength(`${one} | ${PHONE}`, `${other} | (336) 555 0101`)).toBe('certain');
  });

  it.each([
    ['Chuy | Maguey Luna', 'Jesús | Maguey Luna'],
    ['Lupe | Maguey', 'Guadalupe | Maguey'],
    ['Pepe | Maguey', 'José | Maguey'],
    ['Concha | Maguey', 'Concepción | Maguey'],
    ['Bill | Maguey', 'William | Maguey'],
    ['Nacho | Maguey', 'Ignacio | Maguey'],
    ['Paco | Maguey', 'Pancho | Maguey'],
    ['Chema | Maguey', 'José María | Maguey'],
    ['Maite | Maguey', 'María Teresa | Maguey'],
    ['Juanito | Maguey', 'Juan | Maguey'],
    ['Carmencita | Maguey', 'Carmen | Maguey'],
    // One of two surnames, married names, spellings, slips
    ['Ana | García', 'Ana | García López'],
    ['Ana | Luna Ruiz', 'Ana | Luna de Paz'],
    ['Ana | Hernández', 'Ana | Ernandes'],
    ['Ana | Velázquez', 'Ana | Belasques'],
    ['Yésica | Nopal', 'Jessica | Nopal'],
    ['Esperanza | Nopal', 'Esperamza | Nopal'],
    ['Ana | Magueyes', 'Ana | Maguyees'],
  ])('%s and %s, with one phone, strongly', (one, other) => {
    expect(strength(`${one} | ${PHONE}`, `${other} | 3365550101`)).toBe('strong');
  });

  it.each([
    'Ana Luna Ruiz |',
    '| Ana Luna Ruiz',
    'Luna Ruiz, Ana |',
    'Luna Ruiz Ana |',
    'Ana | Luna Ruiz',
  ])('reads "%s" typed in one field', (typed) => {
    expect(strength(`${typed} | ${PHONE}`, `Ana | Luna Ruiz | ${PHONE}`)).toBe('certain');
  });

  it('reads compound given names typed in one field', () => {
    expect(strength(`María José | | ${PHONE}`, `María José | Nopal | ${PHONE}`)).toBe('likely');
    expect(strength(`María José Nopal | | ${PHONE}`, `María José | Nopal | ${PHONE}`)).toBe(
      'certain',
    );
  });

  it('takes the name that people go by', () => {
    expect(
      strength(
        `Xóchitl | Nopal | ${PHONE}`,
        `Guadalupe | Nopal | ${PHONE}`,
        {},
        { preferredName: 'Xochitl' },
      ),
    ).toBe('certain');
  });

  it('is asked without any contact when two surnames agree and the name is rare', () => {
    expect(strength('Amapola | Maguey Nopal', 'Amapola | Nopal Maguey')).toBe('strong');
    expect(
      strength('Amapola | Maguey Nopal | 336-555-0101', 'Amapola | Maguey Nopal | 336-555-0199'),
    ).toBe('likely');
  });

  it('is less likely the more common the name is', () => {
    const common = compare('María | García', 'María | García', { zip: '27101' });
    const rare = compare('Amapola | Zapote', 'Amapola | Zapote', { zip: '27101' });
    expect(common?.score).toBeLessThan(rare?.score ?? 0);
    expect(strength('María | García', 'María | García')).toBe('weak');
    expect(strength('Amapola | Zapote', 'Amapola | Zapote')).toBe('likely');
  });

  it('knows an email whatever its case, dots and tag', () => {
    expect(
      strength('Ana | Luna | Ana.Luna@gmail.com', 'Ana | Luna | analuna+convite@googlemail.com'),
    ).toBe('certain');
    expect(strength('Ana | Luna | a.luna@example.org', 'Ana | Nopal | aluna@example.org')).toBe(
      null,
    );
  });

  it('knows a phone without its area code', () => {
    expect(strength('Ana | Luna | 555-0101', `Ana | Luna | ${PHONE}`)).toBe('certain');
  });

  it('allows for a new surname when phone, email and given name stay', () => {
    const contact = { phones: [PHONE], emails: ['ana@example.org'] };
    expect(strength('Ana | Luna', 'Ana | Nopal', contact)).toBe('likely');
  });
});

describe('not the same person', () => {
  it('says household of unlike names with one phone, email or household', () => {
    expect(strength(`Ana | Luna | ${PHONE}`, `Berto | Nopal | ${PHONE}`)).toBe('household');
    expect(strength('Ana | Luna | casa@example.org', 'Berto | Nopal | casa@example.org')).toBe(
      'household',
    );
    expect(strength('Ana | Luna', 'Berto | Nopal', { household: 'h' })).toBe('household');
    expect(compare('Ana | Luna', 'Berto | Nopal', { zip: '27101', county: '37067' })).toBe(null);
  });

  it.each([
    ['Ana | Luna Ruiz', 'Elena | Luna Ruiz'],
    ['María José | Luna', 'María Elena | Luna'],
    ['Mario | Luna', 'María | Luna'],
    ['Daniel | Luna', 'Daniela | Luna'],
    ['Juan | Luna', 'Juana | Luna'],
    ['Ana | García López', 'Ana | García Ruiz'],
    ['José Sr. | Luna', 'José Jr. | Luna'],
    ['| Luna', 'Ana | Luna'],
    ['|', 'Ana | Luna'],
  ])('takes %s and %s with one phone for a family', (one, other) => {
    expect(strength(`${one} | ${PHONE}`, `${other} | ${PHONE}`)).toBe('household');
  });

  it('takes father and son of one name for a family when one is marked, and asks otherwise', () => {
    expect(strength(`José | Luna | ${PHONE}`, `José | Luna Jr. | ${PHONE}`)).toBe('household');
    expect(strength('José | Luna Nopal', 'José | Luna Nopal II')).toBe('weak');
    expect(strength(`José | Luna | ${PHONE}`, `Pepe | Luna | ${PHONE}`)).toBe('strong');
  });

  it('never takes a first name alone for much', () => {
    expect(strength('Ana |', 'Ana |')).toBe(null);
    expect(strength('Ana |', 'Ana | Luna')).toBe(null);
    expect(strength(`Amapola | | ${PHONE}`, `Amapola | Luna | ${PHONE}`)).toBe('likely');
    expect(strength(`Amapola | | ${PHONE}`, `Amapola | | ${PHONE}`)).toBe('likely');
  });

  it('keeps Johan Gómez and John Alex Gomez of two cities apart', () => {
    const found = strength(
      'Johan | Gómez',
      'John Alex | Gomez',
      { county: '37067' },
      { county: '37119' },
    );
    expect([null, 'weak']).toContain(found);
    expect(['certain', 'strong']).not.toContain(
      strength(`Johan | Gómez | ${PHONE}`, `John Alex | Gomez | ${PHONE}`),
    );
  });

  it('takes no number for a phone that is none', () => {
    expect(compare('Ana | Luna | 000-000-0000', 'Berto | Nopal | 0000000000')).toBe(null);
  });
});

describe('reasons', () => {
  it('are told in the order of their weight', () => {
    expect(
      compare(`Lupe | Luna | ${PHONE}`, `Guadalupe | Ruiz Luna | ${PHONE}`, { county: '37067' })
        ?.reasons,
    ).toEqual(['nickname', 'one-surname-of-two', 'same-phone', 'same-county']);
    expect(compare(`Ana | Luna | ${PHONE}`, `Ána | Luna | ${PHONE}`)?.reasons).toEqual([
      'same-name-other-accents',
      'same-phone',
    ]);
    expect(compare(`Ana | Luna | ${PHONE}`, `Berto | Luna | ${PHONE}`)?.reasons).toEqual([
      'same-surnames',
      'same-phone',
      'other-given-name',
    ]);
  });
});

describe('a name that was parted elsewhere', () => {
  it('is the same name, before others that share its first word', () => {
    const parted = compare('Amapola | Encino Boceto Luna', 'Amapola Encino | Boceto Luna');
    expect(parted?.reasons).toEqual(['same-name']);
    const cousin = compare('Amapola | Encino Boceto Luna', 'Amapola María | Boceto Luna');
    expect(parted?.score ?? 0).toBeGreaterThan(cousin?.score ?? 0);
    expect(compare('Amapola Encino | Boceto Luna', 'Amapola | Encino Boceto Luna')).toEqual(parted);
  });

  it('keeps surnames in their place: a given name is not the surname of someone else', () => {
    expect(compare('Martín | Luna', 'Luna | Martín')).toBeNull();
  });
});
