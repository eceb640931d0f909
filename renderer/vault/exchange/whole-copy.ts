import { canonicalRecord } from '../../core/merge/merge-record';
import { KINDS } from '../../core/model/kinds';
import { partnerState } from '../../core/model/partner';
import { isAlive, type Rec } from '../../core/record';
import { workspaceOf } from '../opening/known-workspace';
import type { WorkingSet } from '../store/working-set';
import type { GuardedFile } from './guard';
import type { Manifest } from './manifest';
import { isOwnSigner, ownGroupOf } from './own-identity';
import { mayBringEverything } from './sender-trust';

/** A file as far as these questions go. */
type Copy = {
  readonly manifest: Manifest;
  readonly signer: string;
  readonly scheme: GuardedFile['scheme'];
  readonly records: readonly Rec[];
};

/** What makes a laptop more than fresh: records of people, events and meetings, and whom it exchanges files with. */
const USED = ['member', 'event', 'meeting', 'partner', 'exchange-log'];

/**
 * Whether this laptop becomes one of the group that a copy of everything is of: it opened it by its passphrase, and
 * holds nothing of its own yet.
 */
export function adoptsGroup(set: WorkingSet, { manifest, scheme, records }: Copy): boolean {
  const { groupId } = manifest.sender;
  if (manifest.scope.type !== 'everything' || scheme !== 'passphrase') return false;
  if (groupId === ownGroupOf(set) || workspaceOf(set)?.sample) return false;
  if (USED.some((kind) => set.count(kind) > 0)) return false;
  return records.some(
    (record) => record.kind === 'group' && record.id === groupId && isAlive(record),
  );
}

/** The partners whose cards a copy brings, as they are taken in; and whether as far trusted as there. */
export type PartnersTaken = { readonly records: readonly Rec[]; readonly trusted: boolean };

/**
 * Which cards of a copy of everything are taken in. Of a partner who is known here only by the same keys is anything
 * taken, so that nobody's trust ever passes to other keys. How far they are trusted comes along with a copy by a laptop
 * of ours whose words were compared, by this one, or by the passphrase onto a fresh laptop; otherwise their words have to be compared here.
 */
export function partnersTaken(
  set: WorkingSet,
  copy: Copy,
  partners: readonly Rec[],
): PartnersTaken {
  const { manifest, signer, scheme } = copy;
  const trusted =
    scheme === 'keys' ||
    isOwnSigner(set, signer) ||
    mayBringEverything(set, signer, manifest) ||
    adoptsGroup(set, copy);
  const own = new Set([ownGroupOf(set), manifest.sender.groupId]);
  const records = partners.flatMap((record) => {
    const theirs = KINDS.partner.read(record);
    if (!isAlive(record) || theirs.isDevice || own.has(record.id)) return [];
    const known = set.known('partner', record.id);
    if (!known) {
      if (trusted) return [record];
      return partnerState(theirs) === 'revoked' ? [] : [withoutTrust(record)];
    }
    if (!trusted || !isAlive(known)) return [];
    const ours = KINDS.partner.read(known);
    const isSame =
      ours.signer === theirs.signer &&
      ours.recipient === theirs.recipient &&
      ours.nextSigner === '' &&
      theirs.nextSigner === '';
    return isSame && ours.state !== 'revoked' ? [record] : [];
  });
  return { records, trusted };
}

/** What a person decided about a partner on the laptop where it was. */
const TRUST: ReadonlySet<string> = new Set(['state', 'verifiedOn', 'verifiedBy', 'sheriffs']);

function withoutTrust(record: Rec): Rec {
  const kept = Object.entries(record.fields).filter(([key]) => !TRUST.has(key));
  const over = Object.entries(record.stamps.over ?? {}).filter(([key]) => !TRUST.has(key));
  const { base } = record.stamps;
  return canonicalRecord({
    ...record,
    fields: Object.fromEntries(kept),
    stamps: { base, over: Object.fromEntries(over) },
  });
}
