import { line as textLine } from '../../core/model/parts';
import { EXCHANGE_SCOPES } from '../../core/model/vocabulary';
import { err, ok, type Result } from '../../core/result';
import { APP_VERSION, isNewerVersion } from '../../core/upgrade/app-version';
import { sha256Of } from '../sealing/digest';
import type { ImportError } from '../vault';
import { MAX_MANIFEST_LINE, MAX_SEAL_LINE, MAX_SHARED_FILE } from './limits';
import {
  type Manifest,
  manifestHeadSchema,
  manifestSchema,
  type Seal,
  sealSchema,
} from './manifest';
import type { OpenedFile } from './open';
import { isSignedBy } from './sign';
import { parseStrict } from './strict-json';

declare const verified: unique symbol;

/** A file whose manifest was signed by `signer` and whose record lines are the ones the manifest speaks of. */
export type VerifiedFile = {
  readonly [verified]: true;
  readonly manifest: Manifest;
  readonly signer: string;
  /** The record lines, each with its newline. */
  readonly lines: Uint8Array;
};

export type VerifyError = Extract<
  ImportError,
  {
    readonly type:
      | 'not-a-convite-file'
      | 'signature-invalid'
      | 'newer-format'
      | 'contents-invalid'
      | 'file-too-large';
  }
>;

const NEWLINE = 10;

/** Checks seal, signature and manifest, in this order: what was not signed is not read. */
export async function verifyFile({ text }: OpenedFile): Promise<Result<VerifiedFile, VerifyError>> {
  const sealEnd = text.subarray(0, MAX_SEAL_LINE + 1).indexOf(NEWLINE);
  if (sealEnd < 0) return err({ type: 'not-a-convite-file' });
  const seal = readSeal(text.subarray(0, sealEnd));
  if (!seal.ok) return seal;

  const start = sealEnd + 1;
  const length = text.subarray(start, start + MAX_MANIFEST_LINE + 1).indexOf(NEWLINE);
  if (length < 0) return err({ type: 'contents-invalid', line: 2 });
  const manifestLine = text.subarray(start, start + length);
  const { signature, signer } = seal.value;
  if (!isSignedBy(manifestLine, signature, signer)) return err({ type: 'signature-invalid' });
  const manifest = readManifest(manifestLine);
  if (!manifest.ok) return manifest;

  if (manifest.value.scope.type !== 'everything' && text.length > MAX_SHARED_FILE) {
    return err({ type: 'file-too-large', bytes: text.length, limit: MAX_SHARED_FILE });
  }
  const lines = withoutPadding(text.subarray(start + length + 1));
  if ((await sha256Of([lines])) !== manifest.value.payloadSha256) {
    return err({ type: 'signature-invalid' });
  }
  const file = { manifest: manifest.value, signer, lines };
  return ok(file as Omit<VerifiedFile, typeof verified> as VerifiedFile);
}

function readSeal(line: Uint8Array): Result<Seal, VerifyError> {
  const parsed = parseStrict(line) as { convite?: unknown; version?: unknown } | null | undefined;
  if (parsed?.convite !== 'exchange') return err({ type: 'not-a-convite-file' });
  if (typeof parsed.version === 'number' && parsed.version > 1) {
    return err({ type: 'newer-format', minApp: '' });
  }
  const seal = sealSchema.safeParse(parsed);
  return seal.success ? ok(seal.data) : err({ type: 'contents-invalid', line: 1 });
}

function readManifest(line: Uint8Array): Result<Manifest, VerifyError> {
  const parsed = parseStrict(line);
  const head = manifestHeadSchema.safeParse(parsed);
  if (!head.success) return err({ type: 'contents-invalid', line: 2 });
  const { minApp, scope, purpose } = head.data;
  const known =
    scope.type === 'everything'
      ? purpose === 'backup'
      : (purpose === 'share' || purpose === 'recall') &&
        (EXCHANGE_SCOPES as readonly string[]).includes(scope.type);
  if (!known || isNewerVersion(minApp, APP_VERSION)) return err({ type: 'newer-format', minApp });
  const manifest = manifestSchema.safeParse(parsed);
  if (!manifest.success) return err({ type: 'contents-invalid', line: 2 });
  const { sender } = manifest.data;
  const name = textLine(100).parse(sender.name);
  return ok({ ...manifest.data, sender: { ...sender, name } });
}

/** The bytes up to and including the newline of the last line that is not blank. */
function withoutPadding(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === NEWLINE) end--;
  return bytes.subarray(0, Math.min(bytes.length, end === 0 ? 0 : end + 1));
}
