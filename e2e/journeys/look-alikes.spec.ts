import { expect, expectNoAxeViolations, launchConvite, test } from '../launch';
import { LookAlikesPage } from '../pages/look-alikes-page';
import { MembersPage } from '../pages/members-page';
import { seed } from '../seed';

const SHARED = '+13365550171';

/** One person typed on two laptops, a family with one phone, and two people of one name. */
async function twoLaptopsPeople(window: Parameters<typeof seed>[0]) {
  const person = (fields: object) => ({ type: 'add-record', kind: 'member', fields }) as const;
  const [[first = ''] = [], [second = ''] = []] = await seed(window, [
    person({
      givenName: 'María José',
      familyNames: 'Copal de la Luna',
      county: '37067',
      phones: [SHARED],
    }),
    person({
      givenName: 'Maria Jose',
      familyNames: 'Copal Luna',
      county: '37183',
      phones: [SHARED, '+13365550172'],
      tags: ['domingos'],
    }),
    person({ givenName: 'Tinaja', familyNames: 'Guaje Mecate', phones: ['+13365550173'] }),
    person({ givenName: 'Comal', familyNames: 'Guaje Mecate', phones: ['+13365550173'] }),
    person({ givenName: 'Rosa', familyNames: 'Metate Olote', county: '37067' }),
    person({ givenName: 'Rosa', familyNames: 'Metate Olote', county: '37067' }),
  ]);
  const [[event = ''] = []] = await seed(window, [
    {
      type: 'add-record',
      kind: 'event',
      fields: { titleEn: 'Kitchen table', titleEs: 'Mesa de cocina', date: '2019-02-16' },
    },
  ]);
  await seed(window, [
    { type: 'record-rsvp', event, member: first, answer: 'yes' },
    { type: 'add-walk-in', event, member: second, name: '' },
    { type: 'add-record', kind: 'note', fields: { subject: second, text: 'Brings tamales' } },
  ]);
}

test('finds one person under two spellings, and asks before anything is merged', async () => {
  const convite = await launchConvite({ args: ['--sample'], language: 'en' });
  const { window } = convite;
  const page = new LookAlikesPage(window);
  const members = new MembersPage(window);
  await twoLaptopsPeople(window);

  await test.step('before the first look the screen says what it would do', async () => {
    await page.open('Look-alikes');
    await expect(window.getByText('Is anyone here twice?')).toBeVisible();
    await expectNoAxeViolations(window);
    await convite.screenshot('look-alikes-empty');
    await page.scan();
    await expectNoAxeViolations(window);
    await convite.screenshot('look-alikes');
  });

  const maria = page.group('María José Copal de la Luna', 'Maria Jose Copal Luna');
  await test.step('the reasons are shown', async () => {
    await expect(maria).toContainText('same name, written another way');
    await expect(maria).toContainText('same phone');
    await expect(maria).toContainText('other county');
  });

  const rosas = page.group('Rosa Metate Olote');
  await test.step('two people of one name stay apart, also after the next look', async () => {
    await rosas.focus();
    await window.keyboard.press('n');
    await expect(rosas).toHaveCount(0);
    await page.scan();
    await expect(maria).toBeVisible();
    await expect(rosas).toHaveCount(0);
    await window.getByRole('radio', { name: 'Decided' }).click();
    await expect(window.getByRole('row').filter({ hasText: 'Rosa Metate Olote' })).toContainText(
      'Not the same person',
    );
    await expectNoAxeViolations(window);
    await convite.screenshot('look-alikes-decided');
    await window.getByRole('radio', { name: 'To decide' }).click();
  });

  await test.step('a family that shares one phone becomes a household', async () => {
    const family = page.group('Tinaja Guaje Mecate', 'Comal Guaje Mecate');
    await family.getByRole('button', { name: 'Same household' }).click();
    await expect(family).toHaveCount(0);
    await page.open('Households');
    const row = window.getByRole('row').filter({ hasText: 'Guaje Mecate' });
    await expect(row).toContainText('(336) 555-0173');
    await row.click();
    const panel = window.getByRole('region', { name: 'Household' });
    await expect(panel.getByRole('link', { name: 'Tinaja Guaje Mecate' })).toBeVisible();
    await expectNoAxeViolations(window);
    await convite.screenshot('household');
  });

  await test.step('field by field, with what moves counted', async () => {
    await page.open('Look-alikes');
    await maria.getByRole('button', { name: 'Merge…' }).click();
    await expect(page.merge).toContainText('1 place on an event list');
    await expect(page.merge).toContainText('1 note');
    await expect(page.merge).toContainText('1 event or call that both were on becomes one');
    await page.value('County', 'Wake').click();
    await expectNoAxeViolations(window);
    await convite.screenshot('merge');
    await page.merge.getByRole('button', { name: 'Merge 2 into one' }).click();
  });

  await test.step('both phones stay, and what hung on the other record', async () => {
    await expect(members.name('María José Copal de la Luna')).toBeVisible();
    await expect(members.panel).toContainText('(336) 555-0171');
    await expect(members.panel).toContainText('(336) 555-0172');
    await expect(members.panel).toContainText('Wake');
    await expect(members.panel).toContainText('Brings tamales');
    await convite.screenshot('merged');
  });

  await test.step('undo brings both back', async () => {
    await page.undo('Merged into María José Copal de la Luna.');
    await expect(members.panel).not.toContainText('(336) 555-0172');
    await members.find('copal luna');
    await expect(
      window.getByRole('grid').getByRole('row').filter({ hasText: 'Copal' }),
    ).toHaveCount(2);
  });
  expect(convite.complaints).toEqual([]);
});

test('says who is here already while a person is typed', async () => {
  const convite = await launchConvite({ args: ['--sample'], language: 'en' });
  const { window } = convite;
  const members = new MembersPage(window);
  await twoLaptopsPeople(window);

  await test.step('in the form of a new member', async () => {
    await members.open();
    await window.getByRole('link', { name: 'Add member' }).click();
    await members.field('Given name').fill('Tinaja');
    await members.field('Family names').fill('Guaje');
    await expect(members.panel.getByText('Someone like this is here already')).toBeVisible();
    await expect(
      members.panel.getByRole('link', { name: 'Open Tinaja Guaje Mecate' }),
    ).toBeVisible();
    await expectNoAxeViolations(window);
    await convite.screenshot('member-similar');
  });
  expect(convite.complaints).toEqual([]);
});

test('los parecidos y los hogares también hablan español', async () => {
  const convite = await launchConvite({ args: ['--sample'], language: 'es' });
  const { window } = convite;
  await twoLaptopsPeople(window);
  await window.getByRole('navigation').first().getByRole('link', { name: 'Integrantes' }).click();
  await window.getByRole('link', { name: 'Hogares', exact: true }).click();
  await expectNoAxeViolations(window);
  await convite.screenshot('households-empty');
  await window.getByRole('link', { name: 'Parecidos', exact: true }).click();
  await window.getByRole('button', { name: 'Buscar parecidos' }).first().click();
  await expect(window.getByText('mismo nombre, escrito de otra forma').first()).toBeVisible();
  await expectNoAxeViolations(window);
  await convite.screenshot('look-alikes');
  await window.getByRole('button', { name: 'Unir…' }).first().click();
  await expect(window.getByRole('dialog', { name: 'Unir en una sola persona' })).toBeVisible();
  await expectNoAxeViolations(window);
  await convite.screenshot('merge');
  expect(convite.complaints).toEqual([]);
});
