import { expect, expectNoAxeViolations, launchConvite, test } from '../launch';
import { EventsPage } from '../pages/events-page';
import { MembersPage } from '../pages/members-page';
import { SegmentsPage } from '../pages/segments-page';

test('writes a segment as a sentence, saves it, and works with whom it means', async () => {
  const convite = await launchConvite({ args: ['--sample'], language: 'en' });
  const { window } = convite;
  const segments = new SegmentsPage(window);
  await segments.open();

  await test.step('some are ready, with how many they mean today', async () => {
    await expect(segments.row('First-timers of the last 30 days')).toContainText(
      /\d+ (person|people)/,
    );
    await expect(segments.row('Confirmed and missed twice')).toContainText(
      'Said yes and missed two events or more',
    );
    await expect(segments.row('Forsyth y Guilford, en español')).toContainText(
      'Speaks Spanish, lives in Forsyth or Guilford, no one-on-one yet',
    );
    await expectNoAxeViolations(window);
    await convite.screenshot('segments');
  });

  await test.step('a new one begins with everyone, and each condition narrows it at once', async () => {
    await window.getByRole('link', { name: 'New segment' }).first().click();
    await expect(segments.count).toHaveText('40 of 40 people');
    await segments.add('Language');
    await expect(segments.editor('speaks Spanish')).toBeVisible();
    await expectNoAxeViolations(window);
    await convite.screenshot('segment-phrase');
    await segments.press('Done');
    await segments.add('Came to events');
    await expect(segments.editor('came twice or more in the last 90 days')).toBeVisible();
    await segments.press('Done');
    await expect(segments.phrase('speaks Spanish')).toBeVisible();
    await expect(segments.phrase('came twice or more in the last 90 days')).toBeVisible();
    await expect(segments.count).not.toHaveText('40 of 40 people');
  });

  await test.step('a phrase is changed, turned around and taken back with the keyboard', async () => {
    const before = await segments.count.textContent();
    await segments.phrase('speaks Spanish').focus();
    await window.keyboard.press('Enter');
    await segments
      .editor('speaks Spanish')
      .getByRole('radio', { name: 'It is not so', exact: true })
      .click();
    await expect(segments.editor('does not speak Spanish')).toBeVisible();
    await window.keyboard.press('Escape');
    await expect(segments.phrase('does not speak Spanish')).toBeFocused();
    await expect(segments.count).not.toHaveText(before ?? '');
    await window.keyboard.press('Control+z');
    await expect(segments.phrase('speaks Spanish')).toBeVisible();
    await expect(segments.count).toHaveText(before ?? '');
  });

  await test.step('brackets hold an "or"', async () => {
    await segments.phrase('came twice or more in the last 90 days').click();
    await segments.press('Put in brackets');
    await segments.add('County', 'Add condition in brackets');
    await window.getByRole('combobox', { name: 'Counties' }).fill('Durham');
    await window.getByRole('option', { name: 'Durham' }).click();
    // The list stays open for the next county.
    await window.keyboard.press('Escape');
    await expect(segments.editor('lives in Durham')).toBeVisible();
    await segments.press('Done');
    await expect(
      window.getByRole('group', {
        name: '(came twice or more in the last 90 days, or lives in Durham)',
      }),
    ).toBeVisible();
    await expectNoAxeViolations(window);
    await convite.screenshot('segment-brackets');
  });

  await test.step('is saved under a name, and keeps what is not saved apart', async () => {
    await segments.press('Save segment');
    await window.getByRole('textbox', { name: 'Name' }).fill('Spanish, near');
    await segments.press('Save');
    await expect(window.getByRole('heading', { level: 1, name: 'Spanish, near' })).toBeVisible();
    await segments.phrase('speaks Spanish').click();
    await segments.press('Remove');
    await expect(window.getByText('Not saved yet')).toBeVisible();
    await segments.press('Discard changes');
    await expect(segments.phrase('speaks Spanish')).toBeVisible();
  });

  await test.step('shows the same people in the list, under its name', async () => {
    const [many] = ((await segments.count.textContent()) ?? '').split(' ');
    await segments.press('Show in the list');
    await expect(window.getByText(`${many} of 40 members`)).toBeVisible();
    await expect(window.getByRole('button', { name: /^Segment: Spanish, near/ })).toBeVisible();
    await expectNoAxeViolations(window);
    await convite.screenshot('members-of-segment');
    await segments.press('Clear search and filters');
    await expect(window.getByText('40 members')).toBeVisible();
  });

  await test.step('is renamed, copied, and deleted with a way back', async () => {
    await segments.open();
    await window.getByRole('link', { name: 'Spanish, near' }).click();
    await segments.press('More');
    await window.getByRole('menuitem', { name: 'Rename' }).click();
    await window.getByRole('textbox', { name: 'Name' }).fill('Near');
    await segments.press('Save');
    await expect(window.getByRole('heading', { level: 1, name: 'Near' })).toBeVisible();
    await segments.press('More');
    await window.getByRole('menuitem', { name: 'Copy' }).click();
    await expect(window.getByRole('heading', { level: 1, name: 'Near (copy)' })).toBeVisible();
    await segments.press('More');
    await window.getByRole('menuitem', { name: 'Delete' }).click();
    await expect(segments.row('Near (copy)')).toHaveCount(0);
    await new MembersPage(window).undo('The segment was deleted.');
    await expect(segments.row('Near (copy)')).toBeVisible();
  });
  expect(convite.complaints).toEqual([]);
});

test('invites everyone of a segment to an event, from either side', async () => {
  const convite = await launchConvite({ args: ['--sample'], language: 'en' });
  const { window } = convite;
  const segments = new SegmentsPage(window);

  await test.step('from the segment', async () => {
    await segments.open();
    await window.getByRole('link', { name: 'Forsyth y Guilford, en español' }).click();
    await segments.press('Invite to an event');
    const dialog = window.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Event' }).fill('verifier');
    await window.getByRole('option', { name: /verifier/i }).click();
    await dialog.getByRole('button', { name: 'Invite', exact: true }).click();
    await expect(window.getByText(/members? (is|are) on the list/)).toBeVisible();
  });

  await test.step('from the event', async () => {
    await new EventsPage(window).open();
    await window.getByRole('grid').getByRole('row').nth(1).click();
    await window.getByRole('button', { name: 'Invite members' }).first().click();
    const dialog = window.getByRole('dialog', { name: 'Invite members' });
    await dialog.getByRole('radio', { name: 'A whole segment' }).click();
    await dialog.getByRole('combobox', { name: 'Segment' }).fill('Forsyth');
    await window.getByRole('option', { name: /^Forsyth/ }).click();
    await expect(dialog.getByRole('status')).toContainText(
      'Speaks Spanish, lives in Forsyth or Guilford, no one-on-one yet',
    );
    await expectNoAxeViolations(window);
    await convite.screenshot('invite-segment');
    await dialog.getByRole('button', { name: 'Invite', exact: true }).click();
    await expect(dialog).toBeHidden();
  });
  expect(convite.complaints).toEqual([]);
});

test('reads as a sentence in Spanish too', async () => {
  const convite = await launchConvite({ args: ['--sample'], language: 'es' });
  const { window } = convite;
  await window
    .getByRole('navigation')
    .getByRole('link', { name: 'Integrantes', exact: true })
    .click();
  await window.getByRole('link', { name: 'Segmentos', exact: true }).click();
  await expect(window.getByText('Dijo que sí y faltó a dos eventos o más')).toBeVisible();
  await expectNoAxeViolations(window);
  await convite.screenshot('segments');
  await window.getByRole('link', { name: 'Forsyth y Guilford, en español' }).click();
  const sentence = window.getByRole('list', { name: 'La frase' });
  await expect(sentence).toContainText('habla español');
  await expect(sentence).toContainText('vive en Forsyth o Guilford');
  await sentence
    .getByRole('button', { name: 'Cambiar: todavía sin conversación uno a uno' })
    .click();
  await expectNoAxeViolations(window);
  await convite.screenshot('segment-phrase');
  await window.keyboard.press('Escape');
  await expectNoAxeViolations(window);
  await convite.screenshot('segment');
  expect(convite.complaints).toEqual([]);
});
