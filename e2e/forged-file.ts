import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Decrypter, Encrypter } from 'age-encryption';
import { fingerprintOf } from '../renderer/vault/exchange/fingerprint';
import { signingKeyFrom, signManifest } from '../renderer/vault/exchange/sign';

/** What a card says, as its line of JSON tells anyone. */
type Card = {
  readonly groupId: string;
  readonly name: string;
  readonly signer: string;
  readonly recipient: string;
};

export const readCard = (line: string): Card => JSON.parse(line) as Card;

/**
 * A file for the holder of one card that claims to come from the holder of another: who made it knows both cards, as
 * anyone may, and no secret. `claims`: whether it names the true signing key, which did not sign it, or its own.
 */
export async function forgedFile(
  from: Card,
  to: Card,
  claims: 'their-key' | 'own-key',
): Promise<Uint8Array> {
  const forger = signingKeyFrom(randomBytes(32));
  const device = randomBytes(8).toString('hex');
  const event = randomUUID();
  const stamp = `${Date.now().toString(16).padStart(12, '0')}-0000-${device}`;
  const record = line({
    id: event,
    kind: 'event',
    fields: { titleEn: 'A forum that nobody called', date: '2030-03-02' },
    stamps: { base: stamp },
  });
  const manifest = line({
    exportId: randomBytes(16).toString('hex'),
    purpose: 'share',
    sender: { groupId: from.groupId, name: from.name, device },
    recipients: [fingerprintOf(to.recipient)],
    sequence: 1,
    previous: null,
    vector: { [device]: stamp },
    createdAt: new Date().toISOString(),
    expiresOn: '',
    scope: { type: 'event', event },
    redactions: [],
    counts: { event: 1 },
    notShared: 0,
    schema: 1,
    minApp: '0.1.0',
    payloadSha256: createHash('sha256').update(record).digest('hex'),
    mayPassOn: false,
  });
  const seal = line({
    convite: 'exchange',
    version: 1,
    signer: claims === 'their-key' ? from.signer : forger.signer,
    signature: signManifest(Buffer.from(manifest.trimEnd()), forger),
  });
  const text = (seal + manifest + record).padEnd(SMALLEST, '\n');
  return sealedTo(Buffer.from(text), to);
}

/** As large as every small file, in bytes. */
const SMALLEST = 64 * 1024;
const line = (value: object): string => `${JSON.stringify(value)}\n`;

/** A file under a passphrase, as whoever was told it could pass it on: its lines sealed anew to somebody else's key. */
export async function forwardedFile(
  file: Uint8Array,
  passphrase: string,
  to: Card,
): Promise<Uint8Array> {
  const age = new Decrypter();
  age.addPassphrase(passphrase);
  return sealedTo(await age.decrypt(file), to);
}

/** A file in which one bit of what is sealed was turned. */
export function alteredFile(file: Uint8Array): Uint8Array {
  const altered = Buffer.from(file);
  const at = altered.length - 1_000;
  altered.writeUInt8(altered.readUInt8(at) ^ 1, at);
  return altered;
}

async function sealedTo(text: Uint8Array, { recipient }: Card): Promise<Uint8Array> {
  const age = new Encrypter();
  age.addRecipient(recipient);
  return age.encrypt(text);
}
