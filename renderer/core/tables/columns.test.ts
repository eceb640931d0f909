import { describe, expect, test } from 'vitest';
import type { ColumnMeaning, Refusal } from './column-meaning';
import { guessColumns } from './guess-columns';
import { foldHeader, meaningOfHeader } from './header-words';
import { refusalOfHeader } from './refused-headers';

const guess = (headers: readonly string[] | null, ...rows: readonly (readonly string[])[]) =>
  guessColumns(headers, rows, headers?.length ?? rows[0]?.length ?? 0, new Map());
const meanings = (...args: Parameters<typeof guess>) => guess(...args).map((c) => c.meaning);

describe('a column by its name', () => {
  test.each<[string, ColumnMeaning]>([
    ['Nombre completo', 'full-name'],
    ['NOMBRES', 'given-name'],
    ['Apellido(s)', 'family-names'],
    ['Primer apellido', 'family-names'],
    ['Apellido Materno', 'second-family-name'],
    ['Teléfono:', 'phones'],
    ['Tel.', 'phones'],
    ['TELÉFONO CELULAR', 'phones'],
    ['Cel', 'phones'],
    ['Móvil', 'phones'],
    ['Phone 2', 'phones'],
    ['Phone number (cell)', 'phones'],
    ['Tel. trabajo', 'phones'],
    ['E-mail', 'emails'],
    ['Correo Electrónico', 'emails'],
    ['Dirección de correo', 'emails'],
    ['Email Address', 'emails'],
    ['Condado', 'county'],
    ['County of residence', 'county'],
    ['Código postal', 'zip'],
    ['ZIP', 'zip'],
    ['Idioma preferido', 'preferred-language'],
    ['Idiomas', 'languages'],
    ['Etiquetas', 'tags'],
    ['Comité', 'tags'],
    ['Grupo', 'groups'],
    ['Hogar/Familia', 'household'],
    ['Notas', 'note'],
    ['¿Podemos contactarle?', 'consent-contact'],
    ['¿Podemos contactarle por teléfono?', 'consent-contact'],
    ['Do not call', 'consent-contact'],
    ['firstName', 'given-name'],
    // Google, new and old
    ['First Name', 'given-name'],
    ['Middle Name', 'given-name'],
    ['Last Name', 'family-names'],
    ['Phone 1 - Value', 'phones'],
    ['Phone 1 - Label', 'skip'],
    ['E-mail 2 - Value', 'emails'],
    ['E-mail 1 - Type', 'skip'],
    ['Address 1 - Postal Code', 'zip'],
    ['Labels', 'tags'],
    ['Group Membership', 'tags'],
    ['Given Name', 'given-name'],
    ['Family Name', 'family-names'],
    ['Phonetic First Name', 'skip'],
    // Outlook
    ['Mobile Phone', 'phones'],
    ['Home Phone 2', 'phones'],
    ['Home Fax', 'skip'],
    ['E-mail 2 Address', 'emails'],
    ['Home Postal Code', 'zip'],
    ['Categories', 'tags'],
  ])('%s holds %s', (header, meaning) => {
    const folded = foldHeader(header);
    expect([refusalOfHeader(folded), meaningOfHeader(folded)]).toEqual([null, meaning]);
  });

  test.each<[string, Refusal]>([
    ['Fecha de nacimiento', 'birth-date'],
    ['DOB', 'birth-date'],
    ['D.O.B.', 'birth-date'],
    ['Birthday', 'birth-date'],
    ['Edad', 'birth-date'],
    ['Age', 'birth-date'],
    ['Cumpleaños', 'birth-date'],
    ['A-Number', 'id-number'],
    ['A#', 'id-number'],
    ['SSN', 'id-number'],
    ['Seguro Social', 'id-number'],
    ['ITIN', 'id-number'],
    ['Passport No.', 'id-number'],
    ['Matrícula consular', 'id-number'],
    ["Driver's License", 'id-number'],
    ['Government ID Number', 'id-number'],
    ['Status', 'immigration-status'],
    ['Estatus', 'immigration-status'],
    ['Estatus migratorio', 'immigration-status'],
    ['Situación migratoria', 'immigration-status'],
    ['¿Tiene papeles?', 'immigration-status'],
    ['DACA', 'immigration-status'],
    ['Citizen?', 'immigration-status'],
    ['Nacionalidad', 'nationality'],
    ['País de origen', 'nationality'],
    ['Country of Birth', 'nationality'],
    ['Lugar de nacimiento', 'nationality'],
    ['Dirección', 'home-address'],
    ['Home Address', 'home-address'],
    ['Domicilio', 'home-address'],
    ['Address 1 - Street', 'home-address'],
    ['Home Street', 'home-address'],
    ['Empleador', 'employer'],
    ['Company', 'employer'],
    ['Job Title', 'employer'],
    ['Lugar de trabajo', 'employer'],
    ['Organization 1 - Name', 'employer'],
    ['Alergias', 'health'],
    ['Health insurance', 'health'],
    ['Iglesia', 'other-private'],
    ['Nombres de los hijos', 'other-private'],
    ['Escuela', 'other-private'],
    ['Estado civil', 'other-private'],
    ['Court date', 'other-private'],
    ['IP Address', 'other-private'],
    ['Dirección IP', 'other-private'],
    ['Photo', 'other-private'],
  ])('%s is refused: %s', (header, refusal) => {
    expect(refusalOfHeader(foldHeader(header))).toBe(refusal);
  });

  test.each([
    'RSVP status',
    'Membership Status',
    'Estatus de llamada',
    'Language',
    'Imagen',
    'Página',
    'Estado',
    'Childcare needed',
    'Cuidado de niños',
    'Emergency contact phone',
    'Teléfono de la madre',
    'Villages',
    'Image',
    'Message',
    'Average',
    'Bicycle',
    'City',
    'Ciudad',
  ])('%s is not refused', (header) => {
    expect(refusalOfHeader(foldHeader(header))).toBeNull();
  });

  test.each(['RSVP status', 'Emergency contact phone', 'Teléfono de la madre', 'Email status'])(
    '%s is left out unless a person says what it holds',
    (header) => {
      expect(meaningOfHeader(foldHeader(header))).toBeNull();
    },
  );
});

describe('the columns of a table', () => {
  test('are guessed from their cells when nothing names them', () => {
    expect(
      meanings(
        null,
        ['María García', '336-555-0142', 'm@example.org', 'Forsyth County', '27101', 'Español'],
        ['Ana Luna Pérez', '(336) 555-0143', '', 'Wake', '27601', 'inglés y español'],
        ['José Nopal', '', 'j@example.org', 'Condado de Durham', '', 'Spanish'],
      ),
    ).toEqual(['full-name', 'phones', 'emails', 'county', 'zip', 'languages']);
  });

  test('named alone by "Nombre" hold whole names, and first names beside surnames', () => {
    expect(meanings(['Nombre', 'Tel'], ['Ana Luna', '1'])).toEqual(['full-name', 'phones']);
    expect(meanings(['Nombre', 'Apellidos'], ['Ana', 'Luna'])).toEqual([
      'given-name',
      'family-names',
    ]);
  });

  test('are what a person said of that name before', () => {
    const remembered = new Map<string, ColumnMeaning>([
      ['equipo', 'tags'],
      ['dob', 'tags'],
    ]);
    const columns = guessColumns(['Equipo', 'DOB'], [['norte', '1980']], 2, remembered);
    expect(columns.map(({ meaning, why, refused }) => [meaning, why, refused])).toEqual([
      ['tags', 'remembered', null],
      ['skip', 'header', 'birth-date'],
    ]);
  });

  test('are refused for what they hold, and show nothing of it', () => {
    const [column] = guess(['Ref'], ['A123456789'], ['A 012-345-678'], ['']);
    expect(column).toMatchObject({ refused: 'id-number', meaning: 'skip', sample: [] });
    expect(guess(['Tel'], ['336-555-0142'])[0]).toMatchObject({ refused: null });
    expect(
      guess(['Notas'], ['sin papeles'], ['hola'], ['llamar'], ['x'], ['y'], ['z'])[0],
    ).toMatchObject({
      refused: null,
      meaning: 'note',
    });
  });

  test('that hold names under a name that is not understood are left alone', () => {
    expect(meanings(['Nombre', 'Captó'], ['Ana Luna', 'María García'])).toEqual([
      'full-name',
      'skip',
    ]);
  });
});
