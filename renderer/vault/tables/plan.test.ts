import { describe, expect, test } from 'vitest';
import { fold } from '../../core/matching/fold';
import type { MatchStrength } from '../../core/matching/match';
import { KINDS } from '../../core/model/kinds';
import { aMember, aRecord } from '../../core/model/testing/builders';
import type { Rec } from '../../core/record';
import type { PeopleIndex } from '../matching/people-index';
import { aTableLaptop } from './testing/table-laptop';

/** Says that a row is like the member of the same first name, to a degree. */
const likeByGiven =
  (members: readonly Rec[], strength: MatchStrength): PeopleIndex['similar'] =>
  (person) =>
    members
      .filter(({ fields }) => fold(String(fields['givenName'])) === fold(person.givenName))
      .map(({ id }) => ({ id, match: { strength, score: 0.9, reasons: ['same-name'] } }));

const outcomes = (rows: readonly { readonly outcome: string }[]) => rows.map((row) => row.outcome);
const problems = (row: { readonly problems: readonly { readonly type: string }[] } | undefined) =>
  row?.problems.map(({ type }) => type);

describe('a plan', () => {
  test('creates who is not here, takes one person in two rows together, and keeps out a row without a name', async () => {
    const laptop = aTableLaptop();
    const table = await laptop.planned(
      'Nombre completo;Tel;Correo\nAna Luna;336 555 0142;\nEva Nopal;;\n;336 555 0143;\nAna Luna;(336) 555-0142;a@example.org\nEva Nopal;;\nEva Nopal;;e@example.org\n',
    );
    const rows = await laptop.rows(table);
    expect(outcomes(rows)).toEqual(['created', 'created', 'problem', 'same', 'same', 'created']);
    expect(rows[0]?.fields.map(({ key }) => key)).toContain('emails/a@example.org');
    expect(problems(rows[3])).toEqual(['repeated-row']);
    // Two people may have one name: a name alone joins only rows that say the same throughout.
    expect(problems(rows[4])).toEqual(['repeated-row']);
    await laptop.apply(table);
    expect(laptop.members()).toHaveLength(3);
  });

  test('fills what is empty, leaves what stands, and adds to sets', async () => {
    const ana = aMember({
      givenName: 'Ana',
      familyNames: 'Luna',
      county: '37067',
      phones: ['+13365550142'],
      tags: ['norte'],
    });
    const laptop = aTableLaptop([ana], likeByGiven([ana], 'certain'));
    const table = await laptop.planned(
      'Nombre,Apellidos,Tel,Condado,ZIP,Etiquetas\nAna,Luna,"336.555.0142, 336 555 0143",Wake,27101,NORTE; comida\n',
    );
    const [row] = await laptop.rows(table);
    expect(row).toMatchObject({
      outcome: 'filled',
      member: { id: ana.id, name: 'Ana Luna' },
      fields: [
        { key: 'zip', before: '', after: '27101' },
        { key: 'phones/+13365550143', before: '', after: '(336) 555-0143' },
        { key: 'tags/comida', before: '', after: 'comida' },
      ],
    });
    await laptop.apply(table);
    expect(KINDS.member.read(laptop.members()[0] as Rec)).toMatchObject({
      county: '37067',
      zip: '27101',
      phones: ['+13365550142', '+13365550143'],
      tags: ['comida', 'norte'],
      importedIn: null,
    });
    // The same table again finds nothing to do.
    const again = await laptop.planned('Nombre,Apellidos,Tel\nAna,Luna,336.555.0142\n');
    expect(outcomes(await laptop.rows(again))).toEqual(['same']);
    expect(await laptop.apply(again)).toEqual({
      ok: true,
      value: { entry: null, ids: [], kept: 0 },
    });
  });

  test('overwrites when asked to, and wants a large share of overwritten values confirmed', async () => {
    const members = ['Ana', 'Eva', 'Nopal', 'Olmo'].map((givenName) =>
      aMember({
        givenName,
        familyNames: 'Luna',
        county: '37067',
        zip: '27101',
        consentContact: 'no',
      }),
    );
    const laptop = aTableLaptop(members, likeByGiven(members, 'certain'));
    const text =
      'Nombre,Apellidos,Condado,ZIP,¿Podemos contactarle?\nAna,Luna,Wake,27601,sí\nEva,Luna,Wake,27101,sí\nNopal,Luna,Forsyth,27101,\nOlmo,Luna,Forsyth,27101,\n';
    const opened = await laptop.open(text);
    const preview = await laptop.plan(opened, { known: 'overwrite' });
    expect(preview.counts).toMatchObject({ changed: 2, same: 2 });
    expect(preview.fields).toEqual([
      { field: 'county', filled: 0, changed: 2, of: 4, major: true },
      { field: 'zip', filled: 0, changed: 1, of: 4, major: false },
    ]);
    expect(await laptop.apply(opened.table)).toEqual({
      ok: false,
      error: { type: 'table-major-change' },
    });
    expect((await laptop.apply(opened.table, true)).ok).toBe(true);
    const now = laptop.members().map((member) => KINDS.member.read(member));
    expect(now.map(({ county }) => county)).toEqual(['37183', '37183', '37067', '37067']);
    expect(now.every(({ consentContact }) => consentContact === 'no')).toBe(true);
  });

  test('skips people who are here when asked to', async () => {
    const ana = aMember({ givenName: 'Ana' });
    const laptop = aTableLaptop([ana], likeByGiven([ana], 'certain'));
    const table = await laptop.planned('Nombre,Tel\nAna,336 555 0142\nEva,\n', { known: 'skip' });
    expect(outcomes(await laptop.rows(table))).toEqual(['skipped', 'created']);
  });

  test('asks about a namesake instead of making one more of them', async () => {
    const ana = aMember({ givenName: 'Ana', familyNames: 'Luna' });
    const laptop = aTableLaptop([ana], likeByGiven([ana], 'weak'));
    const table = await laptop.planned('Nombre completo,Condado\nAna Luna,Guilford\nEva,\n');
    expect(outcomes(await laptop.rows(table))).toEqual(['doubtful', 'created']);
  });

  test('keeps a name that says more, and takes a nickname as what people call them', async () => {
    const jesus = aMember({ givenName: 'Jesús', familyNames: 'Tamarindo Cacahuate' });
    const laptop = aTableLaptop([jesus], () => [
      {
        id: jesus.id,
        match: { strength: 'certain', score: 1, reasons: ['nickname', 'same-phone'] },
      },
    ]);
    const table = await laptop.planned('Nombre,Apellidos\nChuy,Tamarindo\n', {
      known: 'overwrite',
    });
    await laptop.apply(table);
    const [now] = laptop.members().map((member) => KINDS.member.read(member));
    expect(now).toMatchObject({
      givenName: 'Jesús',
      familyNames: 'Tamarindo Cacahuate',
      preferredName: 'Chuy',
    });
  });

  test('leaves doubtful rows to a person, one by one or all at once', async () => {
    const ana = aMember({ givenName: 'Ana', familyNames: 'Luna' });
    const laptop = aTableLaptop([ana], likeByGiven([ana], 'strong'));
    const opened = await laptop.open(
      'Nombre completo,Tel\nAna Luna,336 555 0142\nAna Lunas,336 555 0143\nAna L,336 555 0144\nEva,\n',
    );
    expect((await laptop.plan(opened)).counts).toMatchObject({ doubtful: 3, created: 1 });
    const { table } = opened;
    const decide = (
      row: number,
      decision: Parameters<typeof laptop.tables.changeTable>[1] & { type: 'decide' },
    ) => laptop.tables.changeTable(table, { ...decision, row });
    const first = await decide(0, {
      type: 'decide',
      row: 0,
      decision: { type: 'known', member: ana.id },
    });
    expect(first).toMatchObject({ ok: true, value: { counts: { doubtful: 2, filled: 1 } } });
    await decide(1, { type: 'decide', row: 1, decision: { type: 'new' } });
    // What was decided stays when the rest is decided, and when the table is planned again.
    await laptop.tables.changeTable(table, { type: 'decide-all', decision: 'skip' });
    expect(outcomes(await laptop.rows(table))).toEqual(['filled', 'created', 'skipped', 'created']);
    await laptop.plan(opened, { tags: ['lista'] });
    expect(outcomes(await laptop.rows(table))).toEqual(['filled', 'created', 'skipped', 'created']);
    await decide(2, { type: 'decide', row: 2, decision: { type: 'undecided' } });
    const best = await laptop.tables.changeTable(table, { type: 'decide-all', decision: 'best' });
    // Now two rows mean Ana, and are taken together.
    expect(best).toMatchObject({
      value: { counts: { filled: 1, same: 1, created: 2 }, problems: { 'repeated-row': 1 } },
    });
    await laptop.apply(table);
    expect(KINDS.member.read(laptop.set.get('member', ana.id) as Rec)).toMatchObject({
      phones: ['+13365550142', '+13365550144'],
      tags: ['lista'],
    });
  });

  test('asks nothing about someone who only shares a household', async () => {
    const ana = aMember({ givenName: 'Ana' });
    const laptop = aTableLaptop([ana], likeByGiven([ana], 'household'));
    const table = await laptop.planned('Nombre\nAna\n');
    expect(await laptop.rows(table)).toMatchObject([
      { outcome: 'created', matches: [{ member: ana.id }] },
    ]);
  });

  test('plans a cell again when it is mended in place, and counts as if it had been so all along', async () => {
    const laptop = aTableLaptop();
    const opened = await laptop.open(
      'Nombre completo,Tel,Condado\n,336 555 0142,Wake\nAna,1.91955E+09,Nowhere\nEva Luna,336 555 0143,\n',
    );
    await laptop.plan(opened);
    const fix = (row: number, column: number, text: string) =>
      laptop.tables.changeTable(opened.table, { type: 'fix-cell', row, column, text });
    await fix(1, 1, '336 555 0199');
    await fix(1, 2, 'Wake');
    const fixed = await fix(0, 0, 'Eva Luna');
    const mended = await fix(0, 1, '336-555-0143');
    expect(fixed).toMatchObject({ value: { counts: { created: 3, problem: 0 }, problems: {} } });
    expect(mended).toMatchObject({ value: { counts: { created: 2, same: 1 } } });
    expect(await laptop.plan(opened)).toEqual(mended.ok && mended.value);
    expect((await laptop.rows(opened.table))[1]).toMatchObject({
      cells: ['Ana', '336 555 0199', 'Wake'],
      problems: [],
    });
  });

  test('leaves out what must not be kept, and shows nothing of a refused column', async () => {
    const laptop = aTableLaptop();
    const opened = await laptop.open(
      'Nombre completo,Tel,Notas,Etiquetas,Fecha de nacimiento,Dirección\nAna Luna,123-45-6789,es indocumentada,norte; sin papeles,3/4/1980,"12345 Calle Inventada, Durham, NC 27701"\n',
    );
    expect(opened.firstRows).toEqual([
      ['Ana Luna', '123-45-6789', 'es indocumentada', 'norte; sin papeles', '', ''],
    ]);
    const preview = await laptop.plan(opened);
    expect(preview.refused).toMatchObject([
      { index: 4, refusal: 'birth-date', cells: 1 },
      { index: 5, refusal: 'home-address', cells: 1 },
    ]);
    const [row] = await laptop.rows(opened.table);
    expect(problems(row)).toEqual(['must-not-be-kept', 'must-not-be-kept', 'must-not-be-kept']);
    await laptop.apply(opened.table);
    const [member] = laptop.members();
    expect(KINDS.member.read(member as Rec)).toMatchObject({
      phones: [],
      tags: ['norte'],
      zip: '27701',
    });
    expect([...laptop.set.all('note')]).toEqual([]);
  });

  test('finds groups by name, makes a household once for each name, and keeps notes and consent', async () => {
    const group = aRecord('group', { name: 'Mesa Ejemplo' });
    const laptop = aTableLaptop([group, aRecord('household', { name: 'Familia Luna' })]);
    const table = await laptop.planned(
      'Nombre,Apellidos,Grupo,Hogar,Notas,¿Podemos contactarle?\nAna,Luna,mesa ejemplo,Nopal 1,hola,sí\nEva,Luna,Otra Mesa,NOPAL 1,,\nOlmo,Luna,,7,,no\nSauce,Luna,,familia luna,,\n',
    );
    const rows = await laptop.rows(table);
    expect(problems(rows[1])).toEqual(['group-unknown']);
    await laptop.apply(table);
    const [ana, eva, olmo, sauce] = laptop.members().map((member) => KINDS.member.read(member));
    const households = [...laptop.set.all('household')].map(({ id, fields }) => [
      id,
      fields['name'],
    ]);
    expect(ana).toMatchObject({
      groups: [group.id],
      consentContact: 'yes',
      consentContactGiven: { on: '2019-02-20', how: 'import' },
    });
    expect(olmo?.consentContact).toBe('no');
    expect(ana?.household).toBe(eva?.household);
    expect(households.map(([, name]) => name)).toEqual(['Familia Luna', 'Nopal 1', 'Luna']);
    expect(sauce?.household).toBe(households[0]?.[0]);
    expect(
      [...laptop.set.all('note')].map(({ fields }) => [fields['subject'], fields['text']]),
    ).toEqual([[ana?.id, 'hola']]);
    const [line] = laptop.set.all('table-import');
    expect(line?.fields).toMatchObject({ format: 'csv', rows: 4, created: 4, skipped: 0 });
    expect(laptop.members().every(({ fields }) => fields['importedIn'] === line?.id)).toBe(true);
    expect(laptop.commits[0]?.label).toEqual({ label: 'table-imported', import: true });
  });

  test('remembers what a person said a column holds', async () => {
    const laptop = aTableLaptop();
    const text = 'Nombre,Equipo\nAna,norte\n';
    const opened = await laptop.open(text);
    expect(opened.columns[1]).toMatchObject({ meaning: 'skip', why: 'nothing' });
    await laptop.plan(opened, { meanings: ['full-name', 'tags'] });
    await laptop.apply(opened.table);
    expect((await laptop.open(text)).columns[1]).toMatchObject({
      meaning: 'tags',
      why: 'remembered',
    });
    // A refused column stays refused, whatever a wish says.
    const refused = await laptop.open('Nombre,SSN\nEva,x\n');
    await laptop.plan(refused, { meanings: ['full-name', 'tags'] });
    expect((await laptop.rows(refused.table))[0]?.fields.map(({ key }) => key)).toEqual([
      'givenName',
    ]);
  });

  test('is stale once a member was written, and leaves nothing when it is cancelled', async () => {
    const laptop = aTableLaptop();
    const table = await laptop.planned('Nombre\nAna\n');
    laptop.run({ type: 'add-record', kind: 'member', fields: { givenName: 'Ana' } });
    expect(await laptop.apply(table)).toEqual({ ok: false, error: { type: 'plan-stale' } });
    const again = await laptop.planned('Nombre\nEva\n');
    const job = laptop.tables.applyTable(again, { majorChanges: false }, () => {});
    job.cancel();
    expect(await job.outcome).toEqual({ ok: false, error: { type: 'cancelled' } });
    expect(laptop.members()).toHaveLength(1);
    expect(laptop.commits).toHaveLength(0);
  });

  test('is gone once it was applied or put away', async () => {
    const laptop = aTableLaptop();
    const table = await laptop.planned('Nombre\nAna\n');
    await laptop.tables.discardTable(table);
    const gone = { ok: false, error: { type: 'table-gone' } };
    expect(await laptop.apply(table)).toEqual(gone);
    expect(await laptop.tables.readTable(table, {})).toEqual(gone);
    expect(await laptop.tables.changeTable(table, { type: 'decide-all', decision: 'new' })).toEqual(
      gone,
    );
    expect(await laptop.tables.tableRows(table, { outcome: 'all', from: 0, count: 9 })).toEqual({
      total: 0,
      rows: [],
    });
  });

  test('reads the first row as a person when told that it names no columns', async () => {
    const laptop = aTableLaptop();
    const opened = await laptop.open('Lista,de\nAna,Luna\n');
    const read = await laptop.tables.readTable(opened.table, { hasHeader: false });
    expect(read).toMatchObject({ ok: true, value: { hasHeader: false, rows: 2 } });
  });

  test('finds the names of columns below a title', async () => {
    const laptop = aTableLaptop();
    const opened = await laptop.open(
      'Lista de febrero,,\n,,\nNombre,Apellidos,Tel\nAna,Luna,336 555 0142\n',
    );
    expect(opened).toMatchObject({
      hasHeader: true,
      rows: 1,
      columns: [{ meaning: 'given-name' }, { meaning: 'family-names' }, { meaning: 'phones' }],
    });
  });
});
