import path from 'node:path';
import { expect, expectNoAxeViolations, freshFolder, launchConvite, test } from '../launch';
import { setUpGroup } from '../pages/first-run-page';
import { PartnersPage } from '../pages/partners-page';

const EVENT = 'Vigil for neighbors taken this week (sample)';
const SAMPLE_GROUP = 'Sample coalition';
const MESA = 'Mesa Inventada';

test('a group makes new keys: signed by the earlier ones its partner follows, else the change is loud', async () => {
  test.setTimeout(300_000);
  const folder = freshFolder('keys');
  const at = (name: string) => path.join(folder, name);
  const a = await launchConvite({ args: ['--sample'], language: 'en' });
  const b = await launchConvite({ language: 'en' });
  await setUpGroup(b.window, MESA);
  const [partnersA, partnersB] = [new PartnersPage(a), new PartnersPage(b)];
  const alert = () => b.window.getByRole('main').getByRole('alert');

  await test.step('both have each other’s card and compared the words', async () => {
    await partnersA.saveCard(at('a.convite-card'));
    await partnersB.saveCard(at('b.convite-card'));
    await partnersA.addCard(at('b.convite-card'), MESA);
    await partnersA.verify(MESA);
    await partnersB.addCard(at('a.convite-card'), SAMPLE_GROUP);
    await partnersB.verify(SAMPLE_GROUP);
  });

  await test.step('A makes new keys, which the earlier ones sign', async () => {
    await partnersA.openCard();
    await partnersA.press('Make new keys');
    await expect(a.window.getByRole('radio', { name: /^To be careful/ })).toBeChecked();
    await expectNoAxeViolations(a.window);
    await a.screenshot('partners-new-keys');
    await partnersA.confirmNewKeys();
    await partnersA.sendEvent(EVENT, MESA, at('early.convite'));
    await partnersA.press('Make the file');
    await expect(partnersA.heading('The file is ready')).toBeVisible({ timeout: 60_000 });
  });

  await test.step('until B has the new card, a file of A stands out', async () => {
    await partnersB.openFile(at('early.convite'));
    await expect(partnersB.heading('What the file would change')).toBeVisible({ timeout: 60_000 });
    await expect(alert().filter({ hasText: 'Another key than this group’s' })).toBeVisible();
    await expectNoAxeViolations(b.window);
    await b.screenshot('sharing-preview-other-key');
  });

  await test.step('with it, A stays verified, and B is asked to compare again some time', async () => {
    await partnersA.saveCard(at('a2.convite-card'));
    await partnersB.addCard(at('a2.convite-card'), SAMPLE_GROUP);
    await expect(b.window.getByText('New keys, signed by the earlier ones')).toBeVisible();
    await expect(b.window.getByText(/^Verified on/)).toBeVisible();
    await expectNoAxeViolations(b.window);
    await b.screenshot('partners-renewed');
    await partnersB.openFile(at('early.convite'));
    await expect(
      b.window.getByText(/Signed with the key of Sample coalition, whose card was verified on/),
    ).toBeVisible({ timeout: 60_000 });
    await partnersB.press('Take it in');
    await expect(partnersB.heading('The file was taken in')).toBeVisible();
    await partnersB.openPartner(SAMPLE_GROUP);
    await partnersA.openPartner(MESA);
    expect(await partnersA.wordsToCompare('English')).toEqual(
      await partnersB.wordsToCompare('English'),
    );
    await partnersB.verify(SAMPLE_GROUP);
    await expect(b.window.getByText('New keys, signed by the earlier ones')).toHaveCount(0);
  });

  await test.step('the card of before is refused', async () => {
    await partnersB.open();
    await b.chooseFileToOpen(at('a.convite-card'));
    await partnersB.press('Add a card from a file');
    await expect(alert()).toContainText('This is an older card of the group.');
  });

  await test.step('someone may have seen the keys: nothing vouches, and the change is loud in B’s list', async () => {
    await partnersA.openCard();
    await partnersA.press('Make new keys');
    await a.window
      .getByRole('radio', { name: /^Someone may have seen our keys/ })
      .check({ force: true });
    await partnersA.confirmNewKeys();
    await partnersA.saveCard(at('a3.convite-card'));
    await partnersB.addCard(at('a3.convite-card'), SAMPLE_GROUP);
    await expect(alert()).toContainText('The card of this group changed');
    await expectNoAxeViolations(b.window);
    await b.screenshot('partners-changed');
    await partnersB.open();
    await expect(b.window.getByRole('row', { name: /Sample coalition/ })).toContainText(
      'Card changed',
    );
    await expectNoAxeViolations(b.window);
    await b.screenshot('partners-changed-list');
  });

  await test.step('loud where B sends', async () => {
    await partnersB.startSending(EVENT);
    await expect(
      b.window.getByText('Nothing can be sent to these until you have compared a new card'),
    ).toBeVisible();
    await expect(b.window.getByText('Sample coalition: Card changed')).toBeVisible();
    await expect(b.window.getByRole('checkbox', { name: /^Sample coalition/ })).toHaveCount(0);
    await expectNoAxeViolations(b.window);
    await b.screenshot('sharing-to-changed');
  });

  await test.step('loud in the preview of a file', async () => {
    await partnersA.sendEvent(EVENT, MESA, at('late.convite'));
    await partnersA.press('Make the file');
    await expect(partnersA.heading('The file is ready')).toBeVisible({ timeout: 60_000 });
    await partnersB.openFile(at('late.convite'));
    await expect(alert().filter({ hasText: 'Another key than this group’s' })).toBeVisible({
      timeout: 60_000,
    });
  });

  await test.step('until the words were compared anew', async () => {
    await partnersB.openPartner(SAMPLE_GROUP);
    await partnersA.openPartner(MESA);
    expect(await partnersA.wordsToCompare('Español')).toEqual(
      await partnersB.wordsToCompare('Español'),
    );
    await partnersB.verify(SAMPLE_GROUP);
    await expect(b.window.getByText(/^Verified on/)).toBeVisible();
  });
  expect([...a.complaints, ...b.complaints]).toEqual([]);
});
