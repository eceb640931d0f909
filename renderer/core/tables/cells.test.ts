import { describe, expect, test } from 'vitest';
import { asksForNo, readConsent } from './read-consent';
import { readEmails } from './read-emails';
import { readLanguages } from './read-language';
import { readPhones } from './read-phones';
import { readCounty, readZip, zipWithin } from './read-place';
import { splitName } from './split-name';

describe('a cell of phones', () => {
  test.each<[string, readonly string[]]>([
    ['3365550142', ['+13365550142']],
    ['(336) 555-0142', ['+13365550142']],
    ['+1 336.555.0142', ['+13365550142']],
    ["'3365550142", ['+13365550142']],
    ['="3365550142"', ['+13365550142']],
    ['tel:+1-336-555-0142', ['+13365550142']],
    ['cel. 336 555 0142', ['+13365550142']],
    ['Tel: 336 555 0142', ['+13365550142']],
    ['Casa 336-555-0142', ['+13365550142']],
    ['336-555-0142 (casa)', ['+13365550142']],
    ['336-555-0142 celular', ['+13365550142']],
    ['336-555-0142 x12', ['+13365550142 ext. 12']],
    ['336-555-0142 ext. 12', ['+13365550142 ext. 12']],
    ['336 555 0142 / 336 555 0143', ['+13365550142', '+13365550143']],
    ['336-555-0142, 336-555-0143', ['+13365550142', '+13365550143']],
    ['336-555-0142 y 336-555-0143', ['+13365550142', '+13365550143']],
    ['336-555-0142 o al 336-555-0143', ['+13365550142', '+13365550143']],
    ['3365550142 ::: 3365550143', ['+13365550142', '+13365550143']],
    ['3365550142\n3365550143', ['+13365550142', '+13365550143']],
    ['336-555-0142 336-555-0143', ['+13365550142', '+13365550143']],
    ['336-555-0142 / (336)555-0142', ['+13365550142']],
    ['336/555/0142', ['+13365550142']],
    ['13365550142', ['+13365550142']],
    ['+52 55 5555 0123', ['+525555550123']],
    ['no tiene', []],
    ['n/a', []],
    ['-', []],
  ])('reads %j', (cell, phones) => {
    expect(readPhones(cell)).toEqual({ phones, repaired: false, unreadable: false });
  });

  test.each<[string, readonly string[]]>([
    ['3.365550142E+09', ['+13365550142']],
    ['3,365550142E+09', ['+13365550142']],
    ['3365550142.0', ['+13365550142']],
    ['525555550123', ['+525555550123']],
    ['0052 55 5555 0123', ['+525555550123']],
    ['1152 5555550123', ['+525555550123']],
  ])('mends %j', (cell, phones) => {
    expect(readPhones(cell)).toEqual({ phones, repaired: true, unreadable: false });
  });

  test.each<[string, readonly string[]]>([
    ['1.91955E+09', []],
    ['3.36555E9', []],
    ['555-0142', ['555-0142']],
    ['336555014', ['336555014']],
    ['12', []],
    ['llamar a Ana', []],
    ['336-555-0142 / 12', ['+13365550142']],
  ])('tells that %j is no whole number', (cell, phones) => {
    expect(readPhones(cell)).toMatchObject({ phones, unreadable: true });
  });
});

describe('a whole name', () => {
  test.each<[string, string, string, string?]>([
    ['Ana', 'Ana', ''],
    ['Ana Luna', 'Ana', 'Luna'],
    ['María García López', 'María', 'García López'],
    ['María José García López', 'María José', 'García López'],
    ['Juan Carlos Pérez', 'Juan Carlos', 'Pérez'],
    ['García López, María José', 'María José', 'García López'],
    ['García López María', 'María', 'García López'],
    ['GARCIA LOPEZ, MARIA', 'MARIA', 'GARCIA LOPEZ'],
    ['María del Carmen López', 'María del Carmen', 'López'],
    ['María de los Ángeles Pérez Luna', 'María de los Ángeles', 'Pérez Luna'],
    ['José de Jesús', 'José', 'de Jesús'],
    ['Juan de la Cruz', 'Juan', 'de la Cruz'],
    ['Ana de la Cruz Ortiz', 'Ana', 'de la Cruz Ortiz'],
    ['José Ortega y Gasset', 'José', 'Ortega y Gasset'],
    ['John Michael Smith', 'John Michael', 'Smith'],
    ['John Q. Public', 'John Q.', 'Public'],
    ['Sra. Ana Luna', 'Ana', 'Luna'],
    ['Dr. José Pérez', 'José', 'Pérez'],
    ['Don José Pérez', 'José', 'Pérez'],
    ['Don Smith', 'Don', 'Smith'],
    ['Martin King Jr.', 'Martin', 'King Jr.'],
    ['King, Jr., Martin', 'Jr. Martin', 'King'],
    ['Guadalupe (Lupe) García', 'Guadalupe', 'García', 'Lupe'],
    ['Jesús "Chuy" Pérez Luna', 'Jesús', 'Pérez Luna', 'Chuy'],
    ['García-López, Ana', 'Ana', 'García-López'],
    ['Nopal Xicay Tzoc', 'Nopal', 'Xicay Tzoc'],
    ['Van', 'Van', ''],
    ['de la Cruz', 'de la Cruz', ''],
  ])('splits %j', (whole, givenName, familyNames, preferredName = '') => {
    expect(splitName(whole)).toEqual({ givenName, familyNames, preferredName });
  });
});

describe('a cell of emails', () => {
  test('reads several, and what programs write around them', () => {
    expect(readEmails('a@example.org; B@example.org')).toEqual({
      emails: ['a@example.org', 'B@example.org'],
      unreadable: false,
    });
    expect(readEmails('Ana Luna <a@example.org>').emails).toEqual(['a@example.org']);
    expect(readEmails('mailto:a@example.org ::: A@example.org').emails).toEqual(['a@example.org']);
    expect(readEmails('no tiene')).toEqual({ emails: [], unreadable: false });
  });
  test('tells what is none', () => {
    expect(readEmails('ana at example')).toMatchObject({ unreadable: true });
    expect(readEmails('ana@example')).toEqual({ emails: [], unreadable: true });
  });
});

describe('a place', () => {
  test.each([
    ['Forsyth', '37067'],
    ['FORSYTH COUNTY', '37067'],
    ['Condado de Forsyth', '37067'],
    ['Forsyth Co., NC', '37067'],
    ['Forsyth, North Carolina', '37067'],
    ['New Hanover', '37129'],
    ['NewHanover', '37129'],
    ['37067', '37067'],
    ['Los Angeles', null],
    ['', null],
  ])('reads the county in %j', (cell, fips) => {
    expect(readCounty(cell)).toBe(fips);
  });
  test.each([
    ['27101', '27101'],
    ['27101-1234', '27101'],
    ['271011234', '27101'],
    ['7001', '07001'],
    ['27101.0', '27101'],
    ['271', '00271'],
    ['Durham', null],
    ['123456', null],
  ])('reads the ZIP code in %j', (cell, zip) => {
    expect(readZip(cell)).toBe(zip);
  });
  test('takes the ZIP code of an address and no house number', () => {
    expect(zipWithin('123 Calle Inventada, Winston-Salem, NC 27101')).toBe('27101');
    expect(zipWithin('123 Calle Inventada, Winston-Salem, NC 27101-1234, USA')).toBe('27101');
    expect(zipWithin('12345 Calle Inventada')).toBe('');
    expect(zipWithin('12345')).toBe('');
  });
});

describe('languages and consent', () => {
  test.each<[string, readonly string[], boolean]>([
    ['Español', ['es'], false],
    ['espanol e ingles', ['es', 'en'], false],
    ['Spanish / English', ['es', 'en'], false],
    ['bilingüe', ['es', 'en'], false],
    ['ES-MX', ['es'], false],
    ['K’iche’ y español', ['quc', 'es'], false],
    ['solo mixteco', ['mix'], false],
    ['habla náhuatl', ['nah'], false],
    ['klingon', [], true],
  ])('reads the languages in %j', (cell, languages, unknown) => {
    expect(readLanguages(cell)).toEqual({ languages, unknown });
  });
  test.each<[string, 'yes' | 'no' | null]>([
    ['Sí', 'yes'],
    ['si.', 'yes'],
    ['X', 'yes'],
    ['✓', 'yes'],
    ['OK', 'yes'],
    ['TRUE', 'yes'],
    ['De acuerdo', 'yes'],
    ['No', 'no'],
    ['no gracias', 'no'],
    ['0', 'no'],
    ['tal vez', null],
    ['si, pero solo mensajes', null],
  ])('reads consent in %j', (cell, consent) => {
    expect(readConsent(cell)).toBe(consent);
  });
  test('knows a question that is asked the other way round', () => {
    expect(asksForNo('do not call')).toBe(true);
    expect(asksForNo('no contactar')).toBe(true);
    expect(asksForNo('podemos contactarle')).toBe(false);
  });
});
