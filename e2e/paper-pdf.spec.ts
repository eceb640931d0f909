import fs from 'node:fs';
import path from 'node:path';
import { type Convite, expect, freshFolder, launchConvite, test } from './launch';
import { PaperPage, type SheetChoice } from './pages/paper-page';
import { letterHeight, pdfFacts, pdfPages, pdfPicture, pdfStructure, pdfTells } from './pdf';
import { personNumber, seedEvent, seedShift } from './seed';

const PAPERS = {
  Letter: [612, 792],
  A4: [595, 842],
} as const;
type Paper = keyof typeof PAPERS;

const HEADS = [
  'No. N.º',
  'Here Llegó',
  'Name Nombre',
  'Role Función',
  'RSVP Respuesta',
  'Needs Necesidades',
  'Language Idioma',
];

/** What only each sheet says, in both languages, whatever the language of the screen. */
const SAYS: Readonly<Record<SheetChoice, readonly string[]>> = {
  Roster: ['Roster / Lista de asistencia', ...HEADS],
  'Sign-in sheet': [
    'Sign-in sheet / Hoja de registro',
    'Name you like to use Nombre que le gusta usar',
    'ZIP or county',
    '¿Primera vez?',
    'We do not ask about immigration status',
    'No preguntamos sobre su situación migratoria',
  ],
  Slips: [
    'Sign-in slip / Papeleta de registro',
    'Phone, Signal or email (one) / Teléfono, Signal o correo (uno)',
    'Do not write immigration status.',
    'No escriba su situación migratoria.',
  ],
  'Count only': [
    'Count of people / Conteo de personas',
    'Adults Personas adultas',
    'Together En total',
  ],
  'Shift sheet': ['Shift sheet / Hoja de turnos', 'In Entrada', 'Greeter · 1 of 3 / '],
  'Name badges': ['Name badges / Gafetes con nombre', 'First names only.', 'Solo nombres de pila.'],
};

/** Sheets that are no table. */
const CUT: readonly SheetChoice[] = ['Slips', 'Name badges'];

test('paper is complete on Letter and on A4, for nobody and for 300 people', async () => {
  test.setTimeout(300_000);
  const convite = await launchConvite({ args: ['--sample'], language: 'en' });
  const paper = new PaperPage(convite.window);

  for (const people of [0, 1, 15, 16, 300]) {
    await test.step(`a roster of ${people}`, async () => {
      await paper.open(await seedEvent(convite.window, people));
      await paper.setBlank('Blank rows at the end', 0);
      for (const size of ['Letter', 'A4'] as const) {
        await paper.choosePaper(size);
        const file = await savedPdf(convite, paper);
        const pages = expectPaper(file, size);
        if (people <= 15) expect(pages).toHaveLength(1);
        if (people === 16) expect(pages).toHaveLength(2);
        if (people === 300) expect(pages.length).toBeGreaterThanOrEqual(20);
        pages.forEach((page) => {
          for (const head of HEADS) expect(page).toContain(head);
          expect(codesOn(page).length).toBeLessThanOrEqual(15);
        });
        expectCodes(pages, people);
        expectNames(pages, people);
        expect(pages.join(' ')).not.toContain('555');
      }
    });
  }

  await test.step('in large print letters are larger, and every code and name is whole', async () => {
    const usual = letterHeight(await savedPdf(convite, paper), 'A01');
    await paper.tick(/^Large print/);
    const file = await savedPdf(convite, paper);
    const pages = expectPaper(file, 'A4', true);
    expectCodes(pages, 300);
    expectNames(pages, 300);
    expect(letterHeight(file, 'A01') / usual).toBeCloseTo(14 / 11, 2);
    await paper.tick(/^Large print/);
  });

  await test.step('each table’s part begins a page and goes on under its heading', async () => {
    await paper.choose('Groups', 'By letters, for several tables');
    const pages = expectPaper(await savedPdf(convite, paper), 'A4');
    expectCodes(pages, 300);
    for (const page of pages) expect(page).toMatch(/Table \d: .* \/ Mesa \d: /);
    const begun = pages.filter((page) => !page.includes('(continued / continúa)'));
    expect(begun).toHaveLength(2);
    expect(pages.join(' ')).toContain('Table 1: F to M / Mesa 1: de F a M');
  });
  await test.step('a long list that is not wanted any more is not made', async () => {
    const file = path.join(freshFolder('pdf'), 'never.pdf');
    await convite.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () =>
        new Promise((resolve) => {
          Object.assign(globalThis, { choose: () => resolve({ canceled: false, filePath }) });
        });
    }, file);
    await paper.window.getByRole('button', { name: 'Save as PDF' }).click();
    const choosing = () => convite.app.evaluate(() => 'choose' in globalThis);
    await expect.poll(choosing).toBe(true);
    await paper.window.getByRole('button', { name: 'Cancel', exact: true }).click();
    await convite.app.evaluate(() => (globalThis as unknown as { choose(): void }).choose());
    await paper.ready();
    await expect(paper.window.getByRole('button', { name: 'Cancel' })).toBeHidden();
    expect(fs.existsSync(file)).toBe(false);
  });
  expect(convite.complaints).toEqual([]);
});

test('every sheet says in both languages what it has to, and is noted once it is saved', async () => {
  test.setTimeout(180_000);
  const convite = await launchConvite({ args: ['--sample'], language: 'en' });
  const { window } = convite;
  const event = await seedEvent(window, 9, { titleEn: LONG_TITLE, phoneToPrint: '(336) 555-0100' });
  await seedShift(window, event, { role: 'greeter', wanted: 3 });
  const paper = new PaperPage(window);
  await paper.open(event);
  const sheets = Object.keys(SAYS) as SheetChoice[];
  for (const size of ['Letter', 'A4'] as const) {
    await paper.choosePaper(size);
    for (const sheet of sheets) {
      await test.step(`${sheet} on ${size}`, async () => {
        await paper.chooseSheet(sheet);
        const file = await savedPdf(convite, paper);
        const pages = expectPaper(file, size, sheet === 'Sign-in sheet');
        for (const words of SAYS[sheet]) expect(pages.join(' ')).toContain(words);
        // The event is the one heading, said once; a table a page, each column with its head.
        const { headings, tables, columnHeads } = pdfStructure(file);
        expect(headings).toBe(1);
        expect(tables).toBe(CUT.includes(sheet) ? 0 : pages.length);
        expect(columnHeads).toBeGreaterThanOrEqual(5 * tables);
        if (sheet === 'Slips') {
          const spills = await window
            .locator('[data-slip]')
            .evaluateAll((slips) => slips.filter((slip) => slip.scrollHeight > slip.clientHeight));
          expect(spills).toEqual([]);
        }
        expect(pages.join(' ')).not.toMatch(/555-00(?!100)/);
      });
    }
  }

  await test.step('places of a shift that are free have codes after those of its people', async () => {
    await paper.chooseSheet('Shift sheet');
    const pages = expectPaper(await savedPdf(convite, paper), 'A4');
    expect(codesOn(pages.join(' '))).toEqual(['A01', 'A02', 'A03', 'A04', 'A05', 'A06']);
  });
  await test.step('badges and blank sheets tell no surname', async () => {
    await paper.chooseSheet('Name badges');
    expect(pdfPages(await savedPdf(convite, paper)).join(' ')).not.toContain('Ficticia');
    await paper.chooseSheet('Roster');
    await paper.choose('Names and phones', 'First name and initial, no phones');
    const initials = pdfPages(await savedPdf(convite, paper)).join(' ');
    expect(initials).toContain('Álamo F.');
    expect(initials).not.toContain('Ficticia');
    await paper.choose('Names and phones', 'Blank: nobody’s name');
    expect(pdfPages(await savedPdf(convite, paper)).join(' ')).not.toContain('Álamo');
  });
  await test.step('phones lie on paper only when asked, on a page on its side', async () => {
    await paper.choose('Names and phones', 'Full names and phone numbers');
    await expect(window.getByText('Phones will be on paper')).toBeVisible();
    const file = await savedPdf(convite, paper);
    expect(expectPaper(file, 'A4', true)[0]).toContain('(336) 555-0002');
  });
  await test.step('with every column no phone breaks; too many for large print are told of', async () => {
    const crowded = window.getByText('Too many columns for the page');
    for (const column of ['Shift', 'Space for notes']) await paper.tick(column);
    const text = expectPaper(await savedPdf(convite, paper), 'A4', true).join(' ');
    for (let n = 0; n < 9; n++) expect(text).toContain(`(336) 555-000${n}`);
    await expect(crowded).toHaveCount(0);
    await paper.tick(/^Large print/);
    await expect(crowded).toBeVisible();
    await paper.tick(/^Large print/);
    for (const column of ['Shift', 'Space for notes']) await paper.tick(column);
  });
  await test.step('has as many blank rows as asked, ruled', async () => {
    await paper.choose('Names and phones', 'Blank: nobody’s name');
    await paper.setBlank('Blank rows at the end', 40);
    const file = await savedPdf(convite, paper);
    const pages = expectPaper(file, 'A4');
    expect(pages).toHaveLength(3);
    expectCodes(pages, 40);
    expect(countRules(pdfPicture(file, 1, 100))).toBe(15 + 2);
  });
  await test.step('what was saved is on the list of printed sheets', async () => {
    const code = /Sheet \/ Hoja ([0-9A-F]{4}-[0-9A-F]{4})/.exec(
      pdfPages(await savedPdf(convite, paper))[0] ?? '',
    )?.[1];
    const printed = window.getByRole('region', { name: 'Printed sheets' });
    await expect(printed.getByText(`Sheet ${code}`)).toHaveCount(1);
    await expect(printed.getByText('40 blank rows')).toBeVisible();
  });
  expect(convite.complaints).toEqual([]);
});

test('paper is black on white and in both languages when the screen is dark and Spanish', async () => {
  const convite = await launchConvite({
    args: ['--sample'],
    language: 'es',
    preferences: { theme: 'dark' },
  });
  const { window } = convite;
  const event = await seedEvent(window, 2, { countOnly: true });
  await window.evaluate((id) => {
    location.hash = `/events/${id}/paper`;
  }, event);
  const save = window.getByRole('button', { name: 'Guardar como PDF' });
  await expect(save).toBeEnabled();
  await expect(window.getByRole('radio', { name: 'Solo conteo' })).toBeChecked();
  for (const [sheet, says] of [
    ['Solo conteo', 'Adults Personas adultas'],
    ['Lista de asistencia', 'Here Llegó'],
  ] as const) {
    await window.getByRole('radio', { name: sheet, exact: true }).click({ force: true });
    await expect(save).toBeEnabled();
    const file = path.join(freshFolder('pdf'), 'sheet.pdf');
    await convite.chooseFileToSave(file);
    await save.click();
    const told = window.getByRole('alertdialog').filter({ hasText: 'El PDF quedó guardado.' });
    await expect(told).toBeVisible();
    await told.getByRole('button', { name: 'Cerrar' }).click();
    await expect(told).toHaveCount(0);
    expect(pdfPages(file)[0]).toContain(says);
    const { pixels } = pdfPicture(file, 1, 50);
    const white = pixels.filter((pixel) => pixel === 255).length;
    expect(white / pixels.length).toBeGreaterThan(0.8);
    expect(pixels.some((pixel) => pixel < 60)).toBe(true);
  }
});

const LONG_TITLE =
  'Asamblea de prueba de los barrios imaginarios del norte, con comida y cuidado de niños para toda la familia inventada';

async function savedPdf(convite: Convite, paper: PaperPage): Promise<string> {
  const file = path.join(freshFolder('pdf'), 'sheet.pdf');
  await convite.chooseFileToSave(file);
  await paper.savePdf();
  return file;
}

/** What every sheet keeps to: tagged, of the size asked for, with its event, page numbers, margins and a day to shred it by. Gives the text of its pages. */
function expectPaper(file: string, paper: Paper, lies = false): readonly string[] {
  const facts = pdfFacts(file);
  expect(facts.tagged).toBe(true);
  expect(facts.title).toBe('Convite');
  expect(pdfTells(file)).not.toMatch(/Asamblea|assembly|Ficticia|555-|Author|Subject|Keywords/);
  const [width, height] = lies ? [...PAPERS[paper]].reverse() : PAPERS[paper];
  expect(Math.abs(facts.size[0] - (width ?? 0))).toBeLessThan(1);
  expect(Math.abs(facts.size[1] - (height ?? 0))).toBeLessThan(1);
  const pages = pdfPages(file);
  expect(pages).toHaveLength(facts.pages);
  pages.forEach((page, index) => {
    expect(page).toContain('Asamblea');
    expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
    expect(page).toContain(`Página ${index + 1} de ${pages.length}`);
    expect(page).toContain('Shred by Mar 4, 2019');
    expect(page).toContain('Triturar antes del');
    expect(page).toMatch(/Sheet \/ Hoja [0-9A-F]{4}-[0-9A-F]{4}/);
  });
  expectMargins(file, facts.pages);
  return pages;
}

const codesOn = (page: string): readonly string[] => page.match(/\b[A-D]\d\d\b/g) ?? [];

/** Fails unless the codes of so many rows are there, each once and in order. */
function expectCodes(pages: readonly string[], rows: number): void {
  const codes = Array.from(
    { length: rows },
    (_, row) => `${'ABCD'[Math.floor(row / 99)]}${String((row % 99) + 1).padStart(2, '0')}`,
  );
  expect(codesOn(pages.join(' '))).toEqual(codes);
}

/** Fails when a name is not there whole. Hyphens do not count: a line may end at one. */
function expectNames(pages: readonly string[], people: number): void {
  const without = (hyphens: string) => hyphens.replace(/-\s*/g, '');
  const text = without(pages.join(' '));
  for (let n = 0; n < people; n++) {
    const { givenName, familyNames } = personNumber(n);
    expect(text).toContain(without(`${givenName} ${familyNames}`));
  }
}

/** Fails when anything is drawn within 14 mm of a page's edge: what lies there was pushed out of its place. */
function expectMargins(file: string, pages: number): void {
  const margin = Math.floor((14 / 25.4) * 72);
  for (const page of new Set([1, pages])) {
    const { width, height, pixels } = pdfPicture(file, page, 72);
    const inked: string[] = [];
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const inside = x >= margin && x < width - margin && y >= margin && y < height - margin;
        if (!inside && (pixels[y * width + x] ?? 255) < 200) inked.push(`${x},${y}`);
      }
    }
    expect(inked).toEqual([]);
  }
}

/** How many lines go across the whole table. */
function countRules(picture: { width: number; height: number; pixels: Uint8Array }): number {
  const { width, height, pixels } = picture;
  let rules = 0;
  let inRule = false;
  for (let y = 0; y < height; y++) {
    let dark = 0;
    for (let x = 0; x < width; x++) if ((pixels[y * width + x] ?? 255) < 160) dark++;
    const isRule = dark > width * 0.75;
    if (isRule && !inRule) rules++;
    inRule = isRule;
  }
  return rules;
}
