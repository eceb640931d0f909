import { expect, expectNoAxeViolations, launchConvite, test } from '../launch';
import { CarePage } from '../pages/care-page';
import { FramePage } from '../pages/frame-page';
import { MembersPage } from '../pages/members-page';
import { seed } from '../seed';

const NAME = 'Begoña Imaginaria';
const WORKSHOP = 'Know your rights training, Greensboro (sample)';

test('from a first time at a workshop to a place on the ladder', async () => {
  test.setTimeout(180_000);
  const convite = await launchConvite({ args: ['--sample'], language: 'en' });
  const { window } = convite;
  const care = new CarePage(window);
  const frame = new FramePage(window);
  const members = new MembersPage(window);
  await seed(window, [
    {
      type: 'add-record',
      kind: 'member',
      fields: { givenName: 'Begoña', familyNames: 'Imaginaria', phones: ['+13365550155'] },
    },
  ]);

  await test.step('someone is met at the door of a workshop', async () => {
    await frame.goTo('Events');
    await window.getByRole('radio', { name: 'Past' }).click();
    await window.getByRole('row').filter({ hasText: WORKSHOP }).click();
    await window.getByRole('button', { name: 'Add walk-in', exact: true }).click();
    const door = window.getByRole('dialog', { name: 'Add walk-in' });
    await door.getByRole('textbox', { name: 'Name' }).fill('begona');
    await door.getByRole('button', { name: new RegExp(NAME) }).click();
    await expect(frame.toast('Marked present.')).toBeVisible();
    await door.getByRole('button', { name: 'Close', exact: true }).last().click();
  });

  await test.step('Home says who needs a call, and the whole list says why', async () => {
    await frame.goTo('Home', 'What now');
    await expect(care.list).toBeVisible();
    await expect(care.person('José Ángel Cometa Órbita')).toContainText(
      'Next step due Mon, Feb 18',
    );
    await care.list.scrollIntoViewIfNeeded();
    await expectNoAxeViolations(window);
    await convite.screenshot('home-care');
    await window.getByRole('link', { name: /^See all/ }).click();
    await expect(frame.heading('Who needs a call')).toBeVisible();
    await expect(care.person(NAME)).toContainText(`First time at ${WORKSHOP}, Sat, Feb 16`);
    await expect(care.person(NAME)).toContainText('(336) 555-0155');
    await expect(care.person('Tomás Azafrán Tomatillo')).toHaveCount(0);
    await expectNoAxeViolations(window);
    await convite.screenshot('care');
  });

  await test.step('a call takes them off, and undo brings them back', async () => {
    await care
      .person(NAME)
      .getByRole('button', { name: `Talked with ${NAME}` })
      .click();
    await expect(care.person(NAME)).toHaveCount(0);
    await care.undo(`The call with ${NAME} is written down.`);
    await expect(care.person(NAME)).toBeVisible();
  });

  await test.step('a one-on-one is written down with a next step; what does not belong there is caught', async () => {
    await care
      .person(NAME)
      .getByRole('button', { name: `Add one-on-one with ${NAME}` })
      .click();
    await care.fill('What they care about', 'Music, A012345678, and her neighbors.');
    await expect(care.dialog).toContainText('An A-number belongs on paper for the lawyer');
    await care.dialog.getByRole('button', { name: 'Remove it' }).click();
    await care.fill('What they took on', 'Brings a song to the vigil');
    await care.fillDate('Due', '02/18/2019');
    await care.dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(care.dialog).toContainText('Say what is due then.');
    await expectNoAxeViolations(window);
    await convite.screenshot('one-on-one');
    await care.fill('Next step', 'Call about the song');
    await care.dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(care.dialog).toBeHidden();
    await expect(care.person(NAME)).toContainText('Next step due Mon, Feb 18: Call about the song');
  });

  await test.step('a next step is done with one press, and taken back', async () => {
    const done = `Done: Call about the song (${NAME})`;
    await care.person(NAME).getByRole('button', { name: done }).click();
    await expect(care.person(NAME)).toHaveCount(0);
    await care.undo('The next step is done.');
    await care.person(NAME).getByRole('link', { name: NAME }).click();
    await expect(members.name(NAME)).toBeVisible();
    await expect(care.panel.getByText('Due since Feb 18, 2019')).toBeVisible();
    await care.panel.getByRole('button', { name: done }).click();
    await expect(care.panel.getByText('Due since Feb 18, 2019')).toHaveCount(0);
  });

  await test.step('they move up the ladder, with the reason', async () => {
    await care.move('Helps out', 'Sang, and brought two neighbors.');
    await expect(care.part('Ladder')).toContainText('Put on “Helps out”');
    await care.move('Leads a task', 'Holds the music together.');
    await expect(care.part('Ladder')).toContainText('From “Helps out” to “Leads a task”');
    await expectNoAxeViolations(window);
  });

  await test.step('the timeline tells it all, and can be narrowed', async () => {
    await expect(care.moment(WORKSHOP)).toContainText('Present');
    await expect(care.moment('One-on-one with')).toContainText('Brings a song to the vigil');
    await expect(care.moment('From “Helps out” to “Leads a task”')).toContainText(
      'Holds the music together.',
    );
    await care.part('Timeline').scrollIntoViewIfNeeded();
    await convite.screenshot('timeline');
    await care.part('Timeline').getByRole('button', { name: 'Show' }).click();
    await window.getByRole('menuitemradio', { name: 'Events' }).click();
    await expect(care.moment('One-on-one with')).toHaveCount(0);
    await expect(care.moment(WORKSHOP)).toBeVisible();
  });

  await test.step('a move is taken back whole', async () => {
    await care.undo(`${NAME} stands on “Leads a task” now.`);
    await expect(care.part('Ladder')).not.toContainText('From “Helps out”');
    await expect(care.moment('Holds the music together.')).toHaveCount(0);
    await expect(
      care.part('Ladder').getByRole('button', { name: /Where they stand/ }),
    ).toContainText('Helps out');
  });
  expect(convite.complaints).toEqual([]);
});

test('a group makes its own ladder, and nobody falls off it unseen', async () => {
  test.setTimeout(180_000);
  const convite = await launchConvite({ args: ['--sample'], language: 'en' });
  const { window } = convite;
  const care = new CarePage(window);
  const frame = new FramePage(window);
  const rungs = window.getByRole('list', { name: 'Rungs, the highest first' });
  const names = () => rungs.getByRole('listitem').allInnerTexts();
  const press = (name: string) => window.getByRole('button', { name, exact: true }).click();
  await frame.goTo('Members');
  await window.getByRole('link', { name: 'Ladder', exact: true }).click();
  await expect(frame.heading('Ladder')).toBeVisible();
  await expect(rungs.getByRole('listitem')).toHaveCount(5);
  await expectNoAxeViolations(window);
  await convite.screenshot('ladder');

  await test.step('orders rungs with the keyboard, and takes that back', async () => {
    await window.getByRole('button', { name: 'Move “Helps out” up', exact: true }).focus();
    await window.keyboard.press('Enter');
    await expect.poll(async () => (await names())[1]).toContain('Helps out');
    await care.undo('The order is changed.');
    await expect.poll(async () => (await names())[1]).toContain('Leads a task');
  });

  await test.step('adds a rung and renames it', async () => {
    await press('Add rung');
    const dialog = window.getByRole('dialog', { name: 'Add rung' });
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(dialog).toContainText('Write a name in at least one language.');
    await dialog.getByRole('textbox', { name: 'Name in Spanish' }).fill('Abre condados');
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await expect.poll(async () => (await names())[0]).toContain('Abre condados');
    await press('Edit “Abre condados”');
    const edit = window.getByRole('dialog', { name: 'Edit rung' });
    await edit.getByRole('textbox', { name: 'Name in English' }).fill('Opens counties');
    await expectNoAxeViolations(window);
    await edit.getByRole('button', { name: 'Save', exact: true }).click();
    await expect.poll(async () => (await names())[0]).toContain('Opens counties');
  });

  await test.step('deletes a rung with people on it only when told where they go', async () => {
    await press('Delete “Leads a team”');
    const question = window.getByRole('alertdialog', { name: 'Delete “Leads a team”?' });
    await expect(question).toContainText('2 people stand here');
    await question.getByRole('button', { name: 'Delete rung' }).click();
    await expect(question).toContainText('Choose where they go.');
    await expectNoAxeViolations(window);
    await convite.screenshot('ladder-delete');
    await question.getByRole('button', { name: /They go to/ }).click();
    await window.getByRole('option', { name: 'Leads a task', exact: true }).click();
    await question.getByRole('button', { name: 'Delete rung' }).click();
    await expect(rungs.getByRole('listitem')).toHaveCount(5);
    await expect(rungs.getByRole('listitem').filter({ hasText: 'Leads a task' })).toContainText(
      '4 people',
    );
    await care.undo('The rung was deleted.');
    await expect(rungs.getByRole('listitem').filter({ hasText: 'Leads a team' })).toContainText(
      '2 people',
    );
  });

  await test.step('shows who stands on a rung in the member list', async () => {
    await press('Show 2 people on “Leads a team”');
    await expect(window.getByText('2 of 40 members')).toBeVisible();
  });
  expect(convite.complaints).toEqual([]);
});

test('starts a ladder with five rungs, and reads well in Spanish', async () => {
  test.setTimeout(180_000);
  const convite = await launchConvite({ args: ['--sample'], language: 'es' });
  const { window } = convite;
  const goTo = async (address: string, heading: string) => {
    await window.evaluate((hash) => {
      location.hash = hash;
    }, address);
    await expect(window.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  };
  const list = window.getByRole('list', { name: 'Personas a quienes llamar' });
  await expect(list).toBeVisible();
  await list.scrollIntoViewIfNeeded();
  await expectNoAxeViolations(window);
  await convite.screenshot('home-care');
  await goTo('/members/care', 'A quién llamar');
  await expectNoAxeViolations(window);
  await convite.screenshot('care');
  await window
    .getByRole('button', { name: /^Agregar uno a uno con/ })
    .first()
    .click();
  await expect(window.getByRole('dialog', { name: /^Uno a uno con/ })).toBeVisible();
  await expectNoAxeViolations(window);
  await convite.screenshot('one-on-one');
  await window.keyboard.press('Escape');
  await window.getByRole('link', { name: 'José Ángel Cometa Órbita' }).click();
  await expect(window.getByRole('heading', { level: 2, name: 'Línea de tiempo' })).toBeVisible();
  await expectNoAxeViolations(window);
  await convite.screenshot('member-care');
  await window.getByRole('heading', { level: 2, name: 'Línea de tiempo' }).scrollIntoViewIfNeeded();
  await convite.screenshot('timeline');

  await test.step('an empty ladder teaches what it is, and offers a start', async () => {
    await goTo('/members/ladder', 'Escalera');
    for (const rung of [
      'Vino una vez',
      'Regresa',
      'Ayuda',
      'Dirige una tarea',
      'Dirige un equipo',
    ]) {
      await window.getByRole('button', { name: `Borrar «${rung}»`, exact: true }).click();
      const question = window.getByRole('alertdialog', { name: `¿Borrar «${rung}»?` });
      await question.getByRole('button', { name: /Pasan a/ }).click();
      await window.getByRole('option', { name: 'Fuera de la escalera' }).click();
      await question.getByRole('button', { name: 'Borrar peldaño' }).click();
      await expect(question).toBeHidden();
    }
    await expect(window.getByText('Todavía no hay escalera')).toBeVisible();
    await expectNoAxeViolations(window);
    await convite.screenshot('ladder-empty');
    await window.getByRole('button', { name: 'Usar estos cinco peldaños' }).click();
    await expect(window.getByRole('button', { name: 'Editar «Dirige un equipo»' })).toBeVisible();
    await expectNoAxeViolations(window);
    await convite.screenshot('ladder');
  });
  expect(convite.complaints).toEqual([]);
});
