import { strToU8 } from 'fflate';
import { expect, expectNoAxeViolations, freshFolder, launchConvite, test } from '../launch';
import { ImportPage } from '../pages/import-page';
import { excelCsv, workbook, writeTable } from '../table-files';

const SHEET = [
  [
    'Nombre',
    'Apellidos',
    'Teléfono',
    'Condado',
    'Idioma',
    'Fecha de nacimiento',
    'Cómo se enteró',
    'Notas',
  ],
  [
    'Xóchitl',
    'Sandía Inventada',
    '(336) 555-0150',
    'Forsyth',
    'español',
    '01/02/1990',
    'volantes',
    'Trae tamales',
  ],
  ['Chuy', 'Tamarindo', '', 'Wake', 'español', '03/04/1985', 'volantes', 'Prefiere mensajes'],
  // Here already, with another county. Excel wrote the phone in powers of ten, but whole.
  [
    'Amapola',
    'Ficticia Ejemplo',
    '3.365550100E+09',
    'Durham',
    'español',
    '',
    'radio',
    'Canta en el coro',
  ],
  // Excel lost most digits of this one, and someone wrote down what must not be kept.
  ['Camote', 'Ensayo', '9.19556E+09', 'Wake', 'inglés', '', 'radio', 'A 123-456-789'],
  [
    'Guayaba',
    'de la Prueba',
    '336 555 0152 / 336 555 0153',
    'Guilford',
    'español e inglés',
    '',
    'volantes',
    'Viene con su hermana',
  ],
  ['', '', '336 555 0151', 'Guilford', 'español', '', 'radio', 'Llamar en la tarde'],
  ['Ciruela', 'Muestra', '', 'Forsyth', '', '', 'radio', 'Los domingos no puede'],
  ['Pitaya', 'Borrador', '3365550154', 'Forsyth', '', '', '', 'Toca la guitarra'],
];

test('an organizer imports a list that Excel mangled, and undoes it in one step', async () => {
  test.setTimeout(240_000);
  const file = writeTable(freshFolder('tables'), 'asamblea.csv', excelCsv(SHEET));
  const convite = await launchConvite({ args: ['--sample'], language: 'es' });
  const { window } = convite;
  const importing = new ImportPage(convite, 'es');
  const look = async (name: string) => {
    await expectNoAxeViolations(window);
    await convite.screenshot(name);
  };

  await test.step('chooses the file, and sees how it was read', async () => {
    await importing.open();
    await look('import-file');
    await importing.choose(file);
    await expect(window.getByText('Windows (1252)')).toBeVisible();
    await expect(window.getByText('Punto y coma')).toBeVisible();
    await expect(importing.meaning('Teléfono')).toContainText('Teléfonos');
    const first = window.getByRole('region', { name: 'Así se leería' });
    await expect(first).toContainText('Xóchitl Sandía Inventada');
    await expect(first).toContainText('(336) 555-0100');
    await look('import-columns');
  });

  await test.step('is told kindly what stays out', async () => {
    const born = window.getByRole('listitem').filter({ hasText: 'Fecha de nacimiento' });
    await expect(born).toContainText('Queda fuera');
    await expect(born).toContainText('Las fechas de nacimiento no se guardan.');
    await expect(window.getByText('01/02/1990')).toHaveCount(0);
  });

  await test.step('says what a column means, and that the list is the newer one', async () => {
    await importing.take('Cómo se enteró', 'Etiquetas');
    await window
      .getByRole('radio', { name: /^Llenar y también reemplazar/ })
      .check({ force: true });
    await window.getByRole('combobox', { name: 'Etiquetas que agregar' }).fill('asamblea');
    await window.keyboard.press('Enter');
    await window.keyboard.press('Escape');
  });

  await test.step('goes back to the file and on again, and nothing is lost', async () => {
    await importing.press('Atrás');
    await expect(window.getByText('Hay una tabla abierta')).toBeVisible();
    await importing.press('Seguir con ella');
    await expect(importing.meaning('Cómo se enteró')).toContainText('Etiquetas');
  });

  await test.step('sees row by row what would happen', async () => {
    await importing.preview();
    await expect(window.getByText('Todavía no se ha escrito nada.')).toBeVisible();
    await expect(importing.tab('8 Todas')).toBeChecked();
    await expect(importing.row('Amapola')).toContainText('Guilford → Durham');
    await look('import-preview');
    await importing.row('Amapola').click();
    const row = window.getByRole('region', { name: 'Una fila' });
    await expect(row).toContainText('mismo teléfono');
    await expect(row.getByRole('table', { name: 'Qué se escribiría' })).toContainText('Durham');
    await look('import-row');
    await window.keyboard.press('Escape');
  });

  await test.step('mends a phone in place, and an A-number is caught', async () => {
    await importing.tab('2 Avisos').click();
    await expect(importing.row('Amapola')).toContainText('se reparó');
    const phone = importing.cell('Teléfono, fila 5');
    await phone.fill('(919) 555-0155');
    await look('import-warnings');
    await phone.press('Enter');
    await expect(importing.row('Camote')).toContainText('no debe guardarse aquí');
    await expect(importing.cell('Notas, fila 5')).toHaveValue('A 123-456-789');
  });

  await test.step('gives a name to a row that had none', async () => {
    await importing.tab('1 Con problema').click();
    await importing.cell('Nombre, fila 7').fill('Zapote Ejemplar');
    await importing.cell('Nombre, fila 7').press('Enter');
    await expect(window.getByText('Aquí no hay filas')).toBeVisible();
  });

  await test.step('says who Chuy is, with one key', async () => {
    await importing.press('Decidir una por una');
    const question = window.getByRole('region', { name: '¿Quién es?' });
    await expect(question).toContainText('Chuy Tamarindo Cacahuate');
    await expect(question).toContainText('(919) 555-0108');
    await look('import-who');
    await window.keyboard.press('1');
    await expect(question.getByText('Todo decidido')).toBeVisible();
    await window.keyboard.press('b');
    await expect(question).toContainText('Falta una fila');
    await window.keyboard.press('1');
    await expect(question.getByText('Todo decidido')).toBeVisible();
    await importing.press('Volver a las filas');
  });

  await test.step('has to confirm that much is overwritten', async () => {
    await importing.press('Importar 8 filas');
    const dialog = window.getByRole('dialog');
    await expect(dialog).toContainText('Esto reemplazaría muchos datos');
    await expect(dialog).toContainText('Columna «Fecha de nacimiento» (2 celdas)');
    await dialog.getByRole('button', { name: 'Importar', exact: true }).click();
    await expect(dialog).toContainText('Antes de importar, indique que lo entiende.');
    await look('import-confirm');
    await dialog.getByRole('checkbox', { name: 'Entiendo' }).check({ force: true });
    await dialog.getByRole('button', { name: 'Importar', exact: true }).click();
    await importing.at('done');
    await look('import-done');
  });

  const members = window.getByRole('grid', { name: 'Integrantes' });
  await test.step('finds the people who came, without what must not be kept', async () => {
    await importing.press('Ver a las personas que llegaron');
    await expect(window.getByText('6 de 46 integrantes')).toBeVisible();
    await members.getByRole('row').filter({ hasText: 'Camote' }).click();
    const panel = window.getByRole('region', { name: 'Integrante', exact: true });
    await expect(panel).toContainText('(919) 555-0155');
    await expect(panel).not.toContainText('123-456-789');
    await window.keyboard.press('Escape');
  });

  await test.step('someone edits one of them; then the import is undone, and says what stayed', async () => {
    await members.getByRole('row').filter({ hasText: 'Xóchitl' }).click();
    const panel = window.getByRole('region', { name: 'Integrante', exact: true });
    await panel.getByRole('link', { name: 'Editar' }).click();
    await panel.getByRole('textbox', { name: 'Le gusta que le llamen' }).fill('Xochi');
    await panel.getByRole('button', { name: 'Guardar' }).click();
    await window.getByRole('link', { name: 'Importar', exact: true }).click();
    await look('import-earlier');
    await window.getByRole('button', { name: /^Deshacer la importación de/ }).click();
    await expect(window.getByText('Un registro se quedó')).toBeVisible();
    await expect(
      window.getByRole('main').getByRole('link', { name: 'Xochi Sandía Inventada' }),
    ).toBeVisible();
    await expect(window.getByText('Deshecha', { exact: true })).toBeVisible();
  });

  await test.step('the same table again is understood as it was told', async () => {
    await importing.choose(file);
    await expect(importing.meaning('Cómo se enteró')).toContainText('Etiquetas');
    await expect(window.getByText('Como usted eligió la última vez')).toBeVisible();
  });

  await test.step('leaving in the middle asks', async () => {
    await window.getByRole('link', { name: 'Volver a integrantes' }).click();
    const question = window.getByRole('alertdialog', { name: '¿Salir de esta importación?' });
    await question.getByRole('button', { name: 'Quedarse aquí' }).click();
    await window.getByRole('link', { name: 'Volver a integrantes' }).click();
    await question.getByRole('button', { name: 'Salir', exact: true }).click();
    await expect(window.getByRole('heading', { level: 1, name: 'Integrantes' })).toBeVisible();
  });
  expect(convite.complaints).toEqual([]);
});

test('a workbook, contact cards and pasted cells come in too; what is no table says so', async () => {
  test.setTimeout(180_000);
  const folder = freshFolder('tables');
  const book = writeTable(
    folder,
    'committee.xlsx',
    workbook({
      Budget: [
        ['Item', 'Cost'],
        ['Chairs', '40'],
      ],
      People: [
        ['Full name', 'Cell', 'County', 'Social Security'],
        ['Turnip Fictional', '336-555-0160', 'Guilford', 'none'],
        ['Rutabaga Sample-Placeholder', '336-555-0161 (work)', 'Forsyth', ''],
      ],
    }),
  );
  const cards = writeTable(
    folder,
    'phone.vcf',
    strToU8(
      [
        'BEGIN:VCARD',
        'VERSION:3.0',
        'N:Chirimoya Inventada;Anona;;;',
        'FN:Anona Chirimoya Inventada',
        'TEL;TYPE=CELL:+1 336 555 0162',
        'EMAIL:anona@example.org',
        'BDAY:1991-02-03',
        'END:VCARD',
        'BEGIN:VCARD',
        'VERSION:4.0',
        'FN:Kiwi Specimen',
        'TEL;VALUE=uri:tel:+13365550163',
        'END:VCARD',
        '',
      ].join('\r\n'),
    ),
  );
  const convite = await launchConvite({
    args: ['--sample'],
    language: 'en',
    preferences: { theme: 'dark' },
  });
  const { window } = convite;
  const importing = new ImportPage(convite, 'en');
  const look = async (name: string) => {
    await expectNoAxeViolations(window);
    await convite.screenshot(name);
  };
  const takeIn = async (rows: string) => {
    await importing.press(`Import ${rows}`);
    await window.getByRole('dialog').getByRole('button', { name: 'Import', exact: true }).click();
    await importing.at('done');
  };

  await test.step('the second sheet of a workbook', async () => {
    await importing.open();
    await look('import-file');
    await importing.choose(book);
    await window.getByRole('button', { name: /Sheet/ }).click();
    await window.getByRole('option', { name: 'People' }).click();
    await expect(importing.meaning('Full name')).toContainText('Full name');
    await expect(window.getByText('Write it on paper for the lawyer, not here.')).toBeVisible();
    await look('import-columns');
    await importing.preview();
    await expect(importing.tab('2 New')).toBeVisible();
    await look('import-preview');
    await takeIn('2 rows');
    await look('import-done');
  });

  await test.step('and it is undone at once', async () => {
    await importing.press('Undo this import');
    await expect(window.getByText('Everything is as it was before.')).toBeVisible();
    await importing.press('Import another table');
  });

  await test.step('contact cards of a phone, without the birthday', async () => {
    await importing.choose(cards);
    await expect(window.getByText('Contact cards')).toBeVisible();
    await expect(window.getByText('1991')).toHaveCount(0);
    await importing.preview();
    await expect(importing.row('Kiwi Specimen')).toContainText('(336) 555-0163');
    await takeIn('2 rows');
    await importing.press('Import another table');
  });

  await test.step('cells pasted from a spreadsheet', async () => {
    const cells = 'Name\tPhone\nQuince Pretend\t336 555 0164\n';
    await window.getByRole('textbox', { name: 'Cells copied from a spreadsheet' }).fill(cells);
    await importing.press('Read what I pasted');
    await importing.preview();
    await expect(importing.row('Quince Pretend')).toContainText('New');
    await importing.press('Back');
    await importing.press('Back');
  });

  await test.step('a picture is no table, and nothing happens', async () => {
    const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
    await convite.chooseFileToOpen(writeTable(folder, 'picture.csv', picture));
    await importing.press('Choose another file');
    await expect(window.getByRole('alert')).toContainText('This file can’t be read as a table.');
    await look('import-refused');
  });
  expect(convite.complaints).toEqual([]);
});
