import { describe, expect, it } from 'vitest';
import { glanceAt } from '../glance';
import { collationKey, compareKeys, fold } from './fold';
import {
  displayName,
  firstAndInitial,
  firstAndInitialOfText,
  sortKey,
  withoutLeadingParticles,
} from './names';
import { formatPhone, lastTenDigits, normalizePhone } from './phones';
import { matchesAll, memberSearchText, searchTerms } from './search-text';

const name = (givenName: string, familyNames = '', preferredName = '') => ({
  givenName,
  familyNames,
  preferredName,
});

describe('fold', () => {
  it('ignores accents, case, apostrophes and hyphens', () => {
    expect(fold('García-López  Ñandú')).toBe('garcia lopez nandu');
    expect(fold("O'Brien")).toBe(fold('O’Brien'));
    expect(fold('A\u0301lvaro')).toBe('alvaro');
    expect(fold('K’iche’')).toBe('kiche');
    expect(fold('plain words')).toBe('plain words');
  });

  it('sorts as Spanish does: accents do not count and ñ follows n', () => {
    const sorted = ['Ñu', 'Oca', 'Nz', 'Ávila', 'Avalos', 'Nuez'].sort((a, b) =>
      compareKeys(collationKey(a), collationKey(b)),
    );
    expect(sorted).toEqual(['Avalos', 'Ávila', 'Nuez', 'Nz', 'Ñu', 'Oca']);
  });

  it('agrees with the Spanish collator on ordinary names', () => {
    const names = [
      'Peña',
      'Penagos',
      'Peñalta',
      'Pérez',
      'Perea',
      'Zúñiga',
      'Zunto',
      'Álamo',
      'Alba',
      'niño',
      'nino',
      'Ninoz',
    ];
    const collator = new Intl.Collator('es', { sensitivity: 'base' });
    const ours = [...names].sort((a, b) => compareKeys(collationKey(a), collationKey(b)));
    expect(ours).toEqual([...names].sort(collator.compare));
  });
});

describe('names', () => {
  it('shows the preferred name before the family names', () => {
    expect(displayName(name('Guadalupe', 'Maguey de la Luna', 'Lupe'))).toBe(
      'Lupe Maguey de la Luna',
    );
    expect(displayName(name('Nopal'))).toBe('Nopal');
  });

  it('sorts by family name and passes over particles before it', () => {
    expect(withoutLeadingParticles('de la Cruz Ortiz')).toBe('Cruz Ortiz');
    expect(withoutLeadingParticles('de la')).toBe('la');
    const people = [
      name('Ana', 'de la Luna'),
      name('Zoe', 'Luna'),
      name('Eva', 'Maguey'),
      name('Berto'),
      name('Ana', 'Luna'),
    ];
    const order = [...people].sort((a, b) => compareKeys(sortKey(a), sortKey(b))).map(displayName);
    expect(order).toEqual(['Berto', 'Ana de la Luna', 'Ana Luna', 'Zoe Luna', 'Eva Maguey']);
  });

  it('keeps a whole surname before a longer one that begins with it', () => {
    const people = [name('Ana', 'Luna Zapote'), name('Zoe', 'Luna')];
    expect(
      [...people].sort((a, b) => compareKeys(sortKey(a), sortKey(b))).map(displayName),
    ).toEqual(['Zoe Luna', 'Ana Luna Zapote']);
  });

  it('shortens to first name and initial', () => {
    expect(firstAndInitial(name('Nopal', 'de la Órbita'))).toBe('Nopal Ó.');
    expect(firstAndInitial(name('Nopal'))).toBe('Nopal');
    expect(firstAndInitialOfText('Nube de la Tarde')).toBe('Nube T.');
    expect(firstAndInitialOfText('Nube')).toBe('Nube');
  });
});

describe('phones', () => {
  it('reads the same number however it was typed', () => {
    for (const typed of [
      '336-555-0142',
      '(336) 555 0142',
      '+1 336.555.0142',
      '1 336 555 0142',
      '３３６ 555 0142',
    ]) {
      expect(normalizePhone(typed)).toBe('+13365550142');
    }
  });

  it('keeps extensions, foreign numbers and half-legible text', () => {
    expect(normalizePhone('336 555 0142 x12')).toBe('+13365550142 ext. 12');
    expect(normalizePhone('+52 55 5555 0123')).toBe('+525555550123');
    expect(normalizePhone(' 555 01?? ')).toBe('555 01??');
  });

  it('formats for reading and compares by the last ten digits', () => {
    expect(formatPhone('+13365550142')).toBe('(336) 555-0142');
    expect(formatPhone('+13365550142 ext. 12')).toBe('(336) 555-0142 ext. 12');
    expect(formatPhone('+525555550123')).toBe('+52 55 5555 0123');
    expect(formatPhone('555 01??')).toBe('555 01??');
    expect(lastTenDigits('+13365550142 ext. 12')).toBe('3365550142');
  });
});

describe('search', () => {
  const fields = {
    givenName: 'María José',
    familyNames: 'Maguey de la Luna',
    preferredName: 'Majo',
    'phones/+13365550142': true,
    'phones/+13365550199': false,
    'emails/majo@example.org': true,
    'tags/conductora nocturna': true,
  };
  const text = memberSearchText(glanceAt({ id: '', kind: 'member', fields, stamps: { base: '' } }));
  const finds = (typed: string) => matchesAll(text, searchTerms(typed));

  it('finds by any part of any name in any order, accents ignored', () => {
    expect(finds('luna maria')).toBe(true);
    expect(finds('JOSÉ')).toBe(true);
    expect(finds('gue ma')).toBe(true);
    expect(finds('majo')).toBe(true);
    expect(finds('luna pedro')).toBe(false);
  });

  it('finds by phone, email and tag', () => {
    expect(finds('(336) 555-0142')).toBe(true);
    expect(finds('+1 336 555 0142')).toBe(true);
    expect(finds('0142')).toBe(true);
    expect(finds('majo@example')).toBe(true);
    expect(finds('nocturna')).toBe(true);
  });

  it('does not find what was taken off the record', () => {
    expect(finds('336 555 0199')).toBe(false);
  });

  it('finds everything when nothing is typed', () => {
    expect(finds('   ')).toBe(true);
  });
});

describe('fold by table and by patterns', () => {
  // An ideograph sends a text down the long way; both ways must say the same.
  const longWay = (text: string) => fold(`${text} 梅`).slice(0, -2);
  const longKey = (text: string) => collationKey(`${text} 梅`).slice(0, -2);

  it('agree on every Latin letter, apostrophe, dash and blank', () => {
    const codes = [...Array(0x17f).keys()]
      .map((i) => i + 1)
      .concat([0x2bb, 0x2bc, 0x2010, 0x2013, 0x2014, 0x2018, 0x2019, 0x301, 0x303]);
    for (const code of codes) {
      const text = `an${String.fromCharCode(code)}b`;
      expect([code, fold(text), collationKey(text)]).toEqual([code, longWay(text), longKey(text)]);
    }
  });

  it('agree on blanks at the ends, nothing, and letters that stand for two', () => {
    expect(fold('  Ana \t Luna  ')).toBe('ana luna');
    expect(fold('')).toBe('');
    expect(fold(" '- ")).toBe('');
    expect(fold('Straße Æsir')).toBe('strasse aesir');
    expect(fold('梅 Lychee')).toBe('梅 lychee');
  });
});
