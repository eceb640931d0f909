import type { GuardedFile } from '../guard';
import type { OpenedFile } from '../open';

// Stand-ins for the stages around the lines of a file, for laws that need many thousands of files. Scrypt alone costs
// a good part of a second each time, and signing and padding would be most of the rest; all of them are tested
// elsewhere. A test puts them in place of guard, open, seal-file, sign and pause with vi.mock; every other stage
// stays real.

type Bytes = Uint8Array<ArrayBuffer>;

/** The pieces one after the other, in clear. */
export async function sealFile(pieces: readonly Uint8Array[]): Promise<Bytes> {
  const text = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    text.set(piece, at);
    at += piece.length;
  }
  return text;
}

/** The same for a partner: in clear. */
export const sealFileTo = (pieces: readonly Uint8Array[]): Promise<Bytes> => sealFile(pieces);

export const guardFile = (bytes: Bytes) => ({
  ok: true,
  value: { bytes, scheme: 'passphrase', headerBytes: 0 } as unknown as GuardedFile,
});

export const openFile = async ({ bytes }: GuardedFile) => ({
  ok: true,
  value: { text: bytes } as unknown as OpenedFile,
});

/** Keys that tell signers apart, and sign nothing. */
export const signingKeyFrom = (seed: Uint8Array) => {
  const signer = Buffer.from(seed).toString('hex');
  return { signingKey: signer, signer };
};
export const signManifest = (): string => '0'.repeat(128);
export const isSignedBy = (): boolean => true;

/** A course that nobody stops, and that waits for nothing. */
export const createCourse = () => ({ goesOn: async () => true, cancel() {} });
