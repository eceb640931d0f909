import path from 'node:path';
import { type Convite, expect, freshFolder, launchConvite, test } from './launch';
import { RosterPage } from './pages/roster-page';
import { pdfFacts, pdfPages, pdfPicture } from './pdf';
import { personNumber, seedEvent } from './seed';

const PAPERS = {
  Letter: [612, 792],
  A4: [595, 842],
} as const;

const HEADS = [
  'No. N.º',
  'Here Llegó',
  'Name Nombre',
  'Role Función',
  'RSVP Respuesta',
  'Needs Necesidades',
  'Language Idioma',
];

test.describe('a printed roster', () => {
  for (const people of [0, 1, 15, 16, 300]) {
    test(`is complete on Letter and on A4 with ${people} people`, async () => {
      test.setTimeout(180_000);
      const convite = await launchConvite({ args: ['--sample'], language: 'en' });
      const roster = await rosterOf(convite, people);
      await roster.setBlankRows(0);

      for (const [paper, size] of Object.entries(PAPERS)) {
        await roster.choosePaper(paper as keyof typeof PAPERS);
        const file = await savedPdf(convite, roster);
        const facts = pdfFacts(file);
        expect(facts.tagged).toBe(true);
        expect(facts.title).toBe('Convite');
        expect(Math.abs(facts.size[0] - size[0])).toBeLessThan(1);
        expect(Math.abs(facts.size[1] - size[1])).toBeLessThan(1);

        const pages = pdfPages(file);
        expect(pages).toHaveLength(facts.pages);
        if (people <= 15) expect(pages).toHaveLength(1);
        if (people === 16) expect(pages).toHaveLength(2);
        if (people === 300) expect(pages.length).toBeGreaterThanOrEqual(20);
        pages.forEach((page, index) => {
          expect(page).toContain('Printed assembly');
          expect(page).toContain('Asamblea impresa');
          expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
          expect(page).toContain(`Página ${index + 1} de ${pages.length}`);
          for (const head of HEADS) expect(page).toContain(head);
          expect(page).toContain('Shred by Mar 4, 2019');
          expect(page).toContain('Triturar antes del');
          expect((page.match(/\b[A-Z]\d\d\b/g) ?? []).length).toBeLessThanOrEqual(15);
        });

        const all = pages.join(' ');
        const codes = all.match(/\b[A-D]\d\d\b/g) ?? [];
        expect(codes).toEqual(Array.from({ length: people }, (_, line) => codeOf(line)));
        expectNames(all, people);
        expect(all).not.toContain('555');
        expectMargins(file, facts.pages);
      }
      expect(convite.complaints).toEqual([]);
    });
  }

  test('lies on its side with phones, and has as many blank rows as asked', async () => {
    const convite = await launchConvite({ args: ['--sample'], language: 'en' });
    const roster = await rosterOf(convite, 3);
    await roster.setBlankRows(40);
    const upright = await savedPdf(convite, roster);
    const rows = pdfPicture(upright, 1, 100);
    expect(pdfFacts(upright).pages).toBe(3);
    expect(countRules(rows)).toBe(15 + 2);

    await roster.chooseColumn('Phone numbers');
    await expect(convite.window.getByText('Phones will be on paper')).toBeVisible();
    const lying = await savedPdf(convite, roster);
    expect(pdfFacts(lying).size).toEqual([792, 612]);
    expect(pdfPages(lying)[0]).toContain('(336) 555-0002');
    expectMargins(lying, pdfFacts(lying).pages);
  });

  test('keeps every code and name whole in large print', async () => {
    const convite = await launchConvite({ args: ['--sample'], language: 'en' });
    const roster = await rosterOf(convite, 110);
    await roster.chooseLargePrint();
    const file = await savedPdf(convite, roster);
    const all = pdfPages(file).join(' ');
    const codes = all.match(/\b[A-D]\d\d\b/g) ?? [];
    expect(codes).toEqual(Array.from({ length: 110 }, (_, line) => codeOf(line)));
    expectNames(all, 110);
    expectMargins(file, pdfFacts(file).pages);
  });

  test('is black on white when the screen is dark', async () => {
    const convite = await launchConvite({
      args: ['--sample'],
      language: 'es',
      preferences: { theme: 'dark' },
    });
    const event = await seedEvent(convite.window, 2);
    await convite.window.evaluate((id) => {
      location.hash = `/events/${id}/roster`;
    }, event);
    const save = convite.window.getByRole('button', { name: 'Guardar como PDF' });
    await expect(save).toBeEnabled();
    const file = path.join(freshFolder('pdf'), 'roster.pdf');
    await convite.chooseFileToSave(file);
    await save.click();
    await expect(convite.window.getByText('El PDF quedó guardado.')).toBeVisible();
    const { pixels } = pdfPicture(file, 1, 50);
    const white = pixels.filter((pixel) => pixel === 255).length;
    expect(white / pixels.length).toBeGreaterThan(0.8);
    expect(pixels.some((pixel) => pixel < 60)).toBe(true);
  });
});

async function rosterOf(convite: Convite, people: number): Promise<RosterPage> {
  const event = await seedEvent(convite.window, people);
  const roster = new RosterPage(convite.window);
  await roster.open(event);
  return roster;
}

async function savedPdf(convite: Convite, roster: RosterPage): Promise<string> {
  const file = path.join(freshFolder('pdf'), 'roster.pdf');
  await convite.chooseFileToSave(file);
  await roster.savePdf();
  return file;
}

/** Fails when a name is not there whole. Hyphens do not count: a line may end at one. */
function expectNames(text: string, people: number): void {
  const without = (hyphens: string) => hyphens.replace(/-\s*/g, '');
  for (let n = 0; n < people; n++) {
    const { givenName, familyNames } = personNumber(n);
    expect(without(text)).toContain(without(`${givenName} ${familyNames}`));
  }
}

const codeOf = (line: number): string =>
  `${'ABCD'[Math.floor(line / 99)]}${String((line % 99) + 1).padStart(2, '0')}`;

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
