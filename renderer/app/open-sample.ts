import { i18n } from '../messages/i18n';
import type { Vault } from '../vault/vault';

const SECRET_BYTES = 32;

/**
 * Fills the throw-away profile of `--sample` with the bundled sample. Its passphrase is drawn at random and known
 * to nobody: the profile is removed when the app closes.
 */
export async function openSample(vault: Vault): Promise<void> {
  const secret = crypto.getRandomValues(new Uint8Array(SECRET_BYTES));
  const passphrase = Array.from(secret, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const created = await vault.create({
    passphrase,
    groupName: i18n.t('first-run:sample.group'),
    organizerName: i18n.t('first-run:sample.organizer'),
    sample: true,
  });
  if (!created.ok) throw new Error(`sample: ${created.error.type}`);
}
