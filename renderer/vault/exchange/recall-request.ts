import { KINDS } from '../../core/model/kinds';
import { type Partner, partnerState } from '../../core/model/partner';
import type { ExchangeLog } from '../../core/model/workspace';
import type { Change } from '../../core/record';
import { err, ok, type Result } from '../../core/result';
import type { RecallPreview } from '../leaving-door';
import { timeOfDay } from '../local-time';
import type { Done, ImportError } from '../vault';
import type { ExchangeDeps } from './exchange-deps';
import { takenNote } from './folder-notes';
import type { GuardedFile } from './guard';
import { signersOf } from './in-force';
import type { Manifest } from './manifest';
import { partnerOf } from './partners';
import { subjectOf } from './scope-subject';
import { trustOf } from './sender-trust';
import type { VerifiedFile } from './verify';
import { withdraw } from './withdraw';
import { previewOfLines } from './withdrawal-doors';

/** An opened request. `recipient`: the fingerprint of our key; `digest`: how the shared folder knows the file. */
type Asking = {
  readonly manifest: Manifest;
  readonly signer: string;
  readonly recipient: string;
  readonly digest: string;
};

type Asked = {
  /** Files of the sender that came here and were not taken back. */
  readonly lines: readonly ExchangeLog[];
  readonly neverCame: number;
  readonly goneBefore: number;
};

/**
 * Looks at a file that asks for files back: whether its sender may, and what giving them back would take; null for any
 * other file. It has no records, and comes sealed to our key.
 */
export async function planRecall(
  deps: ExchangeDeps,
  { scheme }: Pick<GuardedFile, 'scheme'>,
  { manifest, signer, lines }: VerifiedFile,
): Promise<Result<RecallPreview | null, ImportError>> {
  if (manifest.purpose !== 'recall') return ok(null);
  if (scheme !== 'keys' || !manifest.recalls?.length) {
    return err({ type: 'contents-invalid', line: 2 });
  }
  if (lines.length > 0) return err({ type: 'contents-invalid', line: 3 });
  const asked = askedFor(deps, manifest, signer);
  if (!asked.ok) return asked;
  const { neverCame, goneBefore } = asked.value;
  const withdrawal = await previewOfLines(deps, asked.value.lines);
  return withdrawal.ok ? ok({ neverCame, goneBefore, withdrawal: withdrawal.value }) : withdrawal;
}

/** Gives the files back: withdraws what they brought, as one entry, and notes who asked. */
export async function applyRecall(
  deps: ExchangeDeps,
  { manifest, signer, recipient, digest }: Asking,
): Promise<Result<Done, ImportError>> {
  const asked = askedFor(deps, manifest, signer);
  if (!asked.ok) return asked;
  const { lines } = asked.value;
  const today = deps.today();
  const noted: Change = {
    kind: 'exchange-log',
    id: deps.newId(),
    set: KINDS['exchange-log'].write({
      direction: 'in',
      purpose: 'recall',
      exportId: manifest.exportId,
      partner: manifest.sender.name,
      group: manifest.sender.groupId,
      ...subjectOf(manifest.scope),
      signer,
      recipient,
      sequence: manifest.sequence,
      date: today,
      time: timeOfDay(deps.now()),
    }),
  };
  const lasting = [noted, ...takenNote(deps, digest)];
  if (lines.length > 0) {
    const done = await withdraw(deps, lines, 'file-recalled', { recalledOn: today }, lasting);
    if (done.ok) return done;
    const { error } = done;
    if (error.type !== 'nothing-to-undo') return err(error);
  }
  const logged = await deps.commit({ lasting }, { label: 'file-recalled' });
  return logged.ok ? ok(logged.value) : logged;
}

/**
 * The files that a sender asks back. Only what the same sender brought: the same key, or another key of a partner whose
 * keys nobody doubts. A file that someone else brought refuses the whole.
 */
function askedFor(
  { set }: ExchangeDeps,
  { recalls = [], sender }: Manifest,
  signer: string,
): Result<Asked, ImportError> {
  const trust = trustOf(set, signer, sender.groupId);
  if (trust.is === 'revoked') return err({ type: 'sender-revoked' });
  const isKnown = trust.trust === 'verified' || trust.trust === 'unverified';
  const keys = keysOf(isKnown ? partnerOf(set, sender.groupId) : undefined, signer);
  const lines: ExchangeLog[] = [];
  let neverCame = 0;
  let goneBefore = 0;
  for (const exportId of new Set(recalls)) {
    const came = set
      .by('exchange-log', 'exportId', exportId)
      .map(KINDS['exchange-log'].read)
      .filter(({ direction, purpose }) => direction === 'in' && purpose !== 'recall');
    const theirs = came.filter((line) => keys.has(line.signer));
    if (came.length > 0 && theirs.length === 0) return err({ type: 'recall-not-theirs' });
    const standing = theirs.filter(({ undone }) => !undone);
    if (came.length === 0) neverCame++;
    else if (standing.length === 0) goneBefore++;
    lines.push(...standing);
  }
  return ok({ lines, neverCame, goneBefore });
}

/** The keys that speak for whoever signed: a partner's other keys only while none is in doubt. */
function keysOf(partner: Partner | undefined, signer: string): ReadonlySet<string> {
  const keys = partner && partnerState(partner) !== 'changed' ? signersOf(partner) : [];
  return new Set(keys.includes(signer) ? keys : [signer]);
}
