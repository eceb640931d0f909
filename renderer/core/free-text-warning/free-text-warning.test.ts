import { describe, expect, it } from 'vitest';
import { findFreeTextWarnings } from './free-text-warning';

const marked = (text: string) =>
  findFreeTextWarnings(text).map((w) => [w.kind, text.slice(w.start, w.end)]);

describe('findFreeTextWarnings', () => {
  it('marks A-numbers however they are punctuated', () => {
    expect(marked('his number is A123456789.')).toEqual([['a-number', 'A123456789']]);
    expect(marked('A 012-345-678')).toEqual([['a-number', 'A 012-345-678']]);
    expect(marked('a#12345678')).toEqual([['a-number', 'a#12345678']]);
  });

  it('marks Social Security numbers and ITINs', () => {
    expect(marked('SSN 123-45-6789')).toEqual([['social-security', 'SSN 123-45-6789']]);
    expect(marked('912-70-1234')).toEqual([['social-security', '912-70-1234']]);
    expect(marked('seguro social: 123456789')).toEqual([
      ['social-security', 'seguro social: 123456789'],
    ]);
  });

  it('marks card numbers that pass the check digit and no others', () => {
    expect(marked('4111 1111 1111 1111')).toEqual([['card-number', '4111 1111 1111 1111']]);
    expect(marked('4111 1111 1111 1112')).toEqual([]);
  });

  it('marks words about status in both languages, with and without accents', () => {
    expect(marked('She is undocumented')).toEqual([['immigration-status', 'undocumented']]);
    expect(marked('Está SIN PAPELES desde 2010')).toEqual([['immigration-status', 'SIN PAPELES']]);
    expect(marked('tiene orden de deportación')).toEqual([
      ['immigration-status', 'orden de deportación'],
    ]);
    expect(marked('orden de deportacio\u0301n.')).toEqual([
      ['immigration-status', 'orden de deportacio\u0301n'],
    ]);
  });

  it('marks birth dates and identity documents', () => {
    expect(marked('DOB 3/4/1980')).toEqual([['birth-date', 'DOB']]);
    expect(marked('pasaporte G12345678')).toEqual([['identity-document', 'pasaporte G12345678']]);
  });

  it('leaves phone numbers, dates, prices and plain notes alone', () => {
    expect(marked('Call (336) 555-0142 after 2019-02-20, bring $1,200 and 287(g) flyers')).toEqual(
      [],
    );
    expect(marked('+1 336 555 0142 / 336-555-0142 x12')).toEqual([]);
    expect(marked('Prefiere mensajes en español. Puede manejar a la vigilia.')).toEqual([]);
    expect(marked('Driver with a license')).toEqual([]);
  });

  it('gives warnings in text order', () => {
    const kinds = findFreeTextWarnings('undocumented, A123456789, DOB').map((w) => w.kind);
    expect(kinds).toEqual(['immigration-status', 'a-number', 'birth-date']);
  });
});
