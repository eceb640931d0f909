import fs from 'node:fs';
import path from 'node:path';
import { type Convite, expect, freshFolder, launchConvite, test } from '../launch';
import { setUpGroup } from '../pages/first-run-page';
import { LockPage } from '../pages/lock-page';
import { MembersPage } from '../pages/members-page';
import { personNumber, seed } from '../seed';
import { FILE_DAMAGES } from './file-damages';
import { changeRows, ROW_DAMAGES } from './row-damages';

const PEOPLE = 40;

test('records that are missing or altered inside the store are noticed, and nothing is opened', async () => {
  const vault = await closedVault();
  for (const damage of ROW_DAMAGES) {
    await test.step(damage, async () => {
      const convite = await launchOnCopy(vault.profile);
      await changeRows(convite.window, damage);
      expect(await whatShows(convite, vault.passphrase)).toContain(
        'Some records are missing or were altered.',
      );
      await convite.kill();
    });
  }
});

test('damaged files of the store lose nobody: what does not open whole gives way to the sealed copy', async () => {
  test.setTimeout(180_000);
  const vault = await closedVault();
  for (const [name, damage] of Object.entries(FILE_DAMAGES)) {
    await test.step(name, async () => {
      const profile = copyOf(vault.profile);
      damage(path.join(profile, 'Partitions/vault/IndexedDB'));
      const convite = await launchConvite({ profile });
      await openAsOffered(convite, vault.passphrase);
      await expect(convite.window.getByText(`${PEOPLE} members`)).toBeVisible();
      await convite.kill();
    });
  }
});

/** A profile with people in it, that nobody has open. */
async function closedVault(): Promise<{ readonly profile: string; readonly passphrase: string }> {
  const convite = await launchConvite({ language: 'en' });
  const passphrase = await setUpGroup(convite.window, 'Grupo de Ejemplo');
  const people = Array.from({ length: PEOPLE }, (_, n) => ({
    type: 'add-record' as const,
    kind: 'member' as const,
    fields: personNumber(n),
  }));
  await seed(convite.window, people);
  // Locking leaves a sealed copy of everything.
  await convite.lockedBy(() => convite.window.keyboard.press('Control+l'));
  await expect(new LockPage(convite.window).heading).toBeVisible();
  await convite.close();
  return { profile: convite.profile, passphrase };
}

function copyOf(profile: string): string {
  const copy = freshFolder('damaged');
  fs.cpSync(profile, copy, { recursive: true });
  return copy;
}

const launchOnCopy = (profile: string) => launchConvite({ profile: copyOf(profile) });

/** What it says is wrong once a passphrase is typed. */
async function whatShows({ window }: Convite, passphrase: string): Promise<string> {
  await new LockPage(window).tryPassphrase(passphrase);
  const problem = window.getByRole('alert');
  await expect(problem).toBeVisible({ timeout: 30_000 });
  return (await problem.textContent()) ?? '';
}

/** Opens the member list, putting the sealed copy back wherever the screens offer it. */
async function openAsOffered({ window }: Convite, passphrase: string): Promise<void> {
  const lock = new LockPage(window);
  const atStart = window.getByRole('button', { name: 'Put the copy back' });
  await expect(lock.heading.or(atStart)).toBeVisible({ timeout: 30_000 });
  if (await atStart.isVisible()) await atStart.click();
  await expect(lock.heading).toBeVisible();
  await lock.tryPassphrase(passphrase);

  const rail = window.getByRole('navigation', { name: 'Screens' });
  const atUnlock = window.getByRole('button', { name: /^Put back the copy of/ });
  await expect(rail.or(atUnlock)).toBeVisible({ timeout: 30_000 });
  // That the store is behind its copy shows a moment after the first screen.
  await atUnlock.waitFor({ timeout: 3_000 }).catch(() => undefined);
  if (await atUnlock.isVisible()) {
    await atUnlock.click();
    const dialog = window.getByRole('alertdialog');
    await dialog.getByRole('button', { name: 'Put the copy back' }).click();
    await expect(window.getByText(/^The copy of .+ is back/)).toBeVisible();
    await lock.tryPassphrase(passphrase);
  }
  await expect(rail).toBeVisible({ timeout: 30_000 });
  await new MembersPage(window).open();
}
