import { randomBytes } from '@noble/hashes/utils.js';
import { base64nopad } from '@scure/base';
import { type Identity, type Recipient, Stanza } from 'age-encryption';
import { unwrapFileKey, wrapFileKey } from '../sealing/passphrase-wrap';

const SALT = 16;
const WRAPPED = 32;

/** Seals a file under a passphrase. `workFactor` is scrypt's, as a logarithm to base 2. */
export const passphraseRecipient = (passphrase: string, workFactor: number): Recipient => ({
  async wrapFileKey(fileKey) {
    // age-encryption draws its keys and nonces in the same way.
    const salt = randomBytes(SALT);
    const wrapped = await wrapFileKey(fileKey, passphrase, { salt, workFactor });
    return [new Stanza(['scrypt', base64nopad.encode(salt), String(workFactor)], wrapped)];
  },
});

/** Opens a file that was sealed under a passphrase. The guard has seen that its stanza is alone, and bounded the work. */
export const passphraseIdentity = (passphrase: string): Identity => ({
  async unwrapFileKey([stanza, ...others]) {
    const [type, salt, factor, ...more] = stanza?.args ?? [];
    if (!stanza || type !== 'scrypt' || !salt || !factor) return null;
    if (others.length > 0 || more.length > 0) throw new Error('a scrypt stanza stands alone');
    const wrap = { salt: base64nopad.decode(salt), workFactor: Number(factor) };
    if (wrap.salt.length !== SALT || stanza.body.length !== WRAPPED || !/^[1-9]\d*$/.test(factor)) {
      throw new Error('not a scrypt stanza');
    }
    return unwrapFileKey(stanza.body, passphrase, wrap);
  },
});
