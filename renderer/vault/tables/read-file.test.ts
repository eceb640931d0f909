import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Bytes } from '../sealing/bytes';
import { readFile } from './read-file';
import { aWorkbook } from './testing/a-workbook';

const utf8 = (text: string): Bytes => new TextEncoder().encode(text) as Bytes;
const goOn = async () => true;

async function read(file: Bytes | string, sheet: number | null = null) {
  const outcome = await readFile(typeof file === 'string' ? utf8(file) : file, sheet, goOn);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}
async function refused(file: Bytes | string) {
  const outcome = await readFile(typeof file === 'string' ? utf8(file) : file, null, goOn);
  return outcome.ok ? outcome.value : outcome.error;
}
const cells = async (file: Bytes | string) => (await read(file)).cells;

describe('a separated text', () => {
  test.each([
    ['commas', 'Nombre,Tel\nAna,1\n', ','],
    ['semicolons', 'Nombre;Tel\nAna;1\n', ';'],
    ['tabs', 'Nombre\tTel\nAna\t1\n', '\t'],
    ['semicolons with commas inside', 'Nombre;Tel\n"Luna, Ana";1\nNopal, Eva;2\n', ';'],
    ['a line that says so', 'sep=;\r\nNombre;Tel\r\nAna;1\r\n', ';'],
  ])('with %s is told apart', async (_, text, separator) => {
    const table = await read(text);
    expect(table.separator).toBe(separator);
    expect(table.cells[0]).toEqual(['Nombre', 'Tel']);
    expect(table.cells[1]).toHaveLength(2);
  });

  test('is read in every encoding that people save it in', async () => {
    const text = 'Nombre,Tel\r\nÑandú Güiro,1\r\n';
    const rows = [
      ['Nombre', 'Tel'],
      ['Ñandú Güiro', '1'],
    ];
    const latin = Uint8Array.from(text, (letter) => letter.charCodeAt(0)) as Bytes;
    const wide = (little: boolean, mark: boolean): Bytes => {
      const bytes = new Uint8Array((text.length + (mark ? 1 : 0)) * 2);
      const view = new DataView(bytes.buffer);
      [...(mark ? `\uFEFF${text}` : text)].forEach((letter, at) => {
        view.setUint16(at * 2, letter.charCodeAt(0), little);
      });
      return bytes;
    };
    const files: [Bytes, string][] = [
      [utf8(text), 'utf-8'],
      [utf8(`\uFEFF${text}`), 'utf-8'],
      [latin, 'windows-1252'],
      [wide(true, true), 'utf-16'],
      [wide(false, true), 'utf-16'],
      [wide(true, false), 'utf-16'],
    ];
    for (const [file, encoding] of files) {
      expect(await read(file)).toMatchObject({ encoding, cells: rows });
    }
  });

  test('keeps quotation marks, line breaks and separators inside cells', async () => {
    expect(await cells('Nombre,Notas\n"Luna ""Lu"" Ana","uno,\ndos"\n')).toEqual([
      ['Nombre', 'Notas'],
      ['Luna "Lu" Ana', 'uno,\ndos'],
    ]);
  });

  test('whose quotation mark is never closed loses no row', async () => {
    expect(await cells('Nombre,Notas\nAna,"5 pies\nEva,si\n')).toEqual([
      ['Nombre', 'Notas'],
      ['Ana', '"5 pies'],
      ['Eva', 'si'],
    ]);
  });

  test('gives back what another program wrote, whatever the cells hold', async () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 12 }).map((s) => s.replaceAll('\0', ''));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 20 }),
        fc.constantFrom(',', ';', '\t'),
        fc.boolean(),
        async (rows, delimiter, mark) => {
          const header = ['Nombre', 'Teléfono', 'Notas'];
          const filled = rows.filter((row) => row.some((text) => text.trim() !== ''));
          const text = Papa.unparse([header, ...filled], { delimiter });
          expect(await cells(mark ? `\uFEFF${text}` : text)).toEqual([header, ...filled]);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('a workbook', () => {
  test('is read from the first sheet that is shown and has something in it', async () => {
    const file = aWorkbook([
      { name: 'Secreta', rows: [['Nombre'], ['Oculta']], hidden: true },
      { name: 'Vacía', rows: [] },
      { name: 'Lista & más', rows: [['Nombre'], ['Ana']] },
    ]);
    expect(await read(file)).toMatchObject({
      format: 'xlsx',
      sheets: ['Secreta', 'Vacía', 'Lista & más'],
      sheet: 2,
      cells: [['Nombre'], ['Ana']],
    });
    expect(await read(file, 0)).toMatchObject({ sheet: 0, cells: [['Nombre'], ['Oculta']] });
  });

  test('gives numbers in full, days as dates, and zeros that a format puts before', async () => {
    const rows = [
      ['Tel', 'Fecha', 'ZIP', 'Cita', 'Fórmula'],
      [
        { n: '1.919555014E9' },
        { n: '43516', style: 1 },
        { n: '7001', style: 2 },
        { n: '43516.75', style: 3 },
        { str: 'Ana & Eva' },
      ],
      [{ n: '3365550142' }, null, { n: '27101' }, { n: '0.1' }, 'x'],
    ];
    expect(await cells(aWorkbook([{ name: 'A', rows }]))).toEqual([
      ['Tel', 'Fecha', 'ZIP', 'Cita', 'Fórmula'],
      ['1919555014', '2019-02-20', '07001', '2019-02-20 18:00', 'Ana & Eva'],
      ['3365550142', '', '27101', '0.1', 'x'],
    ]);
  });

  test('with many rows is read whole', async () => {
    const rows = Array.from({ length: 20_000 }, (_, n) => [`Persona ${n}`, { n: String(n) }]);
    expect(
      await cells(aWorkbook([{ name: 'A', rows: [['Nombre', 'Número'], ...rows] }])),
    ).toHaveLength(20_001);
  });

  test('that unfolds to more than is allowed is refused before it fills the memory', async () => {
    const bomb = new Uint8Array(260 * 2 ** 20).fill(0x20);
    const file = aWorkbook([{ name: 'A', rows: [['Nombre']] }], {
      'xl/sharedStrings.xml': bomb,
    });
    expect(file.length).toBeLessThan(4 * 2 ** 20);
    expect(await refused(file)).toMatchObject({ type: 'table-too-large' });
  }, 60_000);

  test('with a cell far out, or with too many rows, is too large', async () => {
    const wide = [[...Array.from({ length: 250 }, () => null), 'x']];
    expect(await refused(aWorkbook([{ name: 'A', rows: wide }]))).toMatchObject({
      type: 'table-too-large',
    });
  });
});

describe('cards', () => {
  test('of version 3 become rows', async () => {
    const card = [
      'BEGIN:VCARD',
      'VERSION:3.0',
      'N:García López;María;José;;',
      'FN:María José García López',
      'NICKNAME:Majo',
      'item1.TEL;TYPE=CELL,pref:(336) 555-0142',
      'TEL;TYPE=HOME:336 555 0143',
      'EMAIL;TYPE=INTERNET:majo@example.org',
      'ADR;TYPE=HOME:;;12345 Calle Inventada\\, apt 2;Winston-Salem;NC;27101;USA',
      'CATEGORIES:norte,comida',
      'NOTE:Hola\\, dice\\nque',
      '  sí',
      'BDAY:1980-01-01',
      'PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQ',
      'END:VCARD',
    ].join('\r\n');
    expect(await read(card)).toMatchObject({
      format: 'vcard',
      cells: [
        [
          'N.given',
          'N.family',
          'FN',
          'Nickname',
          'Phone',
          'Email',
          'Postal code',
          'Categories',
          'Note',
          'Birthday',
        ],
        [
          'María José',
          'García López',
          'María José García López',
          'Majo',
          '(336) 555-0142 ::: 336 555 0143',
          'majo@example.org',
          '27101',
          'norte ::: comida',
          'Hola, dice\nque sí',
          '1980-01-01',
        ],
      ],
    });
  });

  test('of versions 2.1 and 4 are read beside each other, and bad lines are left out', async () => {
    const text = [
      'BEGIN:VCARD',
      'VERSION:2.1',
      'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Garc=C3=ADa;Mar=C3=',
      '=ADa;;;',
      'TEL;CELL;PREF:+13365550142',
      'NONSENSE',
      'TEL;;;===',
      'END:VCARD',
      'BEGIN:VCARD',
      'VERSION:4.0',
      'FN:Nopal Ñandú',
      'TEL;VALUE=uri;TYPE="voice,home":tel:+1-336-555-0143',
      'LANG;PREF=1:es',
      'END:VCARD',
      'BEGIN:VCARD',
      'FN:never closed',
    ].join('\n');
    expect((await read(text)).cells).toEqual([
      ['N.given', 'N.family', 'FN', 'Phone', 'Language'],
      ['María', 'García', '', '+13365550142', ''],
      ['', '', 'Nopal Ñandú', '+1-336-555-0143', 'es'],
    ]);
  });
});

describe('a file that is no table', () => {
  test.each<[string, Bytes | string, string]>([
    ['nothing', '', 'table-empty'],
    ['blank lines', '\n\n , \n', 'table-empty'],
    ['a PDF', '%PDF-1.7\n1 0 obj', 'table-unreadable'],
    [
      'an old workbook',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]) as Bytes,
      'table-unreadable',
    ],
    ['a sealed file', 'age-encryption.org/v1\n-> scrypt', 'table-unreadable'],
    ['a page', '<!DOCTYPE html><html><table><tr><td>Nombre', 'table-unreadable'],
    ['bytes', new Uint8Array(300).fill(7).fill(0, 100, 140) as Bytes, 'table-unreadable'],
    ['a ZIP of other things', aWorkbookWithout(), 'table-unreadable'],
    [
      'half a workbook',
      aWorkbook([{ name: 'A', rows: [['Nombre']] }]).slice(0, 300),
      'table-unreadable',
    ],
    ['too many columns', `${'a,'.repeat(300)}a\n`, 'table-too-large'],
    ['too many rows', 'a\n'.repeat(100_010), 'table-too-large'],
    ['too many bytes', new Uint8Array(64 * 2 ** 20 + 1) as Bytes, 'table-too-large'],
  ])('is refused: %s', async (_, file, type) => {
    expect(await refused(file)).toMatchObject({ type });
  });

  test('never throws and never hangs, however a workbook, a text or a card is broken', async () => {
    const files = [
      aWorkbook([
        {
          name: 'A',
          rows: [
            ['Nombre', 'Tel'],
            ['Ana', { n: '3365550142', style: 1 }],
          ],
        },
      ]),
      utf8('Nombre;Tel;Notas\n"Ana";"336 555 0142";"x"\n'),
      utf8('BEGIN:VCARD\nVERSION:3.0\nN:Luna;Ana\nTEL;TYPE="a":1\nEND:VCARD\n'),
    ];
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        edits,
        fc.option(fc.nat()),
        async (file, changes, cutAt) => {
          const broken = file.slice(0, cutAt === null ? file.length : cutAt % file.length);
          for (const [at, byte] of changes)
            if (broken.length > 0) broken[at % broken.length] = byte;
          const outcome = await readFile(broken as Bytes, null, goOn);
          expect(outcome.ok || typeof outcome.error.type === 'string').toBe(true);
        },
      ),
      { numRuns: 3_000 },
    );
  }, 60_000);

  test('stops when it is told to', async () => {
    const outcome = await readFile(utf8('Nombre\nAna\n'), null, async () => false);
    expect(outcome).toEqual({ ok: false, error: { type: 'cancelled' } });
  });
});

function aWorkbookWithout(): Bytes {
  const file = aWorkbook([]);
  const text = new TextDecoder('latin1')
    .decode(file)
    .replaceAll('xl/workbook.xml', 'yl/workbook.xml');
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0)) as Bytes;
}
