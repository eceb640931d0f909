import { Decrypter } from 'age-encryption';
import { deviceOf } from '../../../core/clock/stamp';
import { isBareRefusal } from '../../../core/merge/bare-refusal';
import { stampOf } from '../../../core/merge/merge-record';
import { sameMeaning } from '../../../core/merge/same-meaning';
import { isAlive, type Json, type Rec, type RecordId } from '../../../core/record';
import type { Exported, ExportRequest } from '../../vault';
import { PASSPHRASE } from './exchange-laptop';
import type { Somebody, World } from './world';

const PRIVATE = ['groups', 'roles', 'tags', 'household', 'zip', 'rung', 'importedIn', 'keptOn'];
const KINDS_FOR_PARTNERS = new Set(['attendance', 'event', 'group', 'member', 'verdict']);

/** The record lines of a file, sealed or not. */
export async function linesOf({ bytes }: Exported): Promise<Rec[]> {
  const text = bytes[0] === '{'.charCodeAt(0) ? bytes : await opened(bytes);
  const lines = new TextDecoder().decode(text).trimEnd().split('\n');
  return lines.slice(2).map((line) => JSON.parse(line));
}

async function opened(bytes: Uint8Array): Promise<Uint8Array> {
  const age = new Decrypter();
  age.addPassphrase(PASSPHRASE);
  return age.decrypt(bytes);
}

/**
 * A partner's file names only those who agreed, as far as its sender knows, and nothing that stays home. Of someone whom
 * the partner got before (`sent`) and who agrees no longer it says that, and nothing else.
 */
export async function checkPartnerFile(
  { laptop }: Somebody,
  file: Exported,
  include: ExportRequest['include'],
  sent: ReadonlySet<RecordId>,
): Promise<void> {
  for (const record of await linesOf(file)) {
    const { kind, id, fields } = record;
    if (isBareRefusal(record)) {
      if (laptop.set.get('member', id)?.fields['consentShare'] === 'yes' || !sent.has(id))
        throw new Error('a no that nobody said, or to whom nobody was named');
      continue;
    }
    if (!KINDS_FOR_PARTNERS.has(kind)) throw new Error(`a ${kind} left for a partner`);
    if (kind === 'event' && 'privateAddress' in fields) throw new Error('a private address left');
    if (kind === 'attendance' && typeof fields['member'] === 'string')
      mustAgree(laptop.set.get('member', fields['member']));
    if (kind !== 'member') continue;
    mustAgree(laptop.set.get('member', id));
    for (const key in fields) {
      const group = key.split('/')[0] as string;
      const stays =
        PRIVATE.includes(group) ||
        (group === 'phones' && !include.phones) ||
        (group === 'emails' && !include.emails);
      if (stays) throw new Error(`${key} left for a partner`);
    }
  }
}

function mustAgree(member: Rec | undefined): void {
  if (member?.fields['consentShare'] !== 'yes') throw new Error('someone left without consent');
}

/**
 * What a group holds of others' people came there by files of its own, or with the consent of the time; nobody who
 * never agreed is known outside the group that wrote them down.
 */
export function checkWhoIsWhere({ all, ledger, people }: World): void {
  const agreed = new Set<string>();
  const writers = new Map<string, number>();
  for (const { laptop, home } of all) writers.set(laptop.deps.device, home);
  const wrote = new Map<string, Set<number>>();
  for (const { kind, id, field, value, stamp } of ledger.writes()) {
    if (kind !== 'member') continue;
    if (field === 'consentShare' && value === 'yes') agreed.add(id);
    const writer = writers.get(deviceOf(stamp));
    // What a later write brought back stands under a device that there is not.
    if (writer === undefined) continue;
    const groups = wrote.get(id) ?? new Set();
    wrote.set(id, groups.add(writer));
  }
  for (const { id } of people) {
    if (agreed.has(id)) continue;
    if ((wrote.get(id)?.size ?? 0) > 1)
      throw new Error('a partner wrote about someone who never agreed');
    for (const { laptop, home } of all) {
      if (!wrote.get(id)?.has(home) && laptop.set.known('member', id)) {
        throw new Error('a partner knows someone who never agreed');
      }
    }
  }
}

/** Everything that a person would notice about a record: fields that say something, by `kind id field`. */
export function meanings(records: Iterable<Rec>): Map<string, Json> {
  const found = new Map<string, Json>();
  for (const { kind, id, fields } of records) {
    for (const key in fields) {
      const value = fields[key] as Json;
      if (!sameMeaning(kind, key, undefined, value)) found.set(`${kind} ${id} ${key}`, value);
    }
  }
  return found;
}

/** Each write of a laptop that it holds no more must have given way to a later write or deletion. */
export function checkNothingLost(before: Rec, after: Rec | undefined): void {
  if (!after) throw new Error(`${before.kind} ${before.id} vanished`);
  for (const key in before.fields) {
    const was = stampOf(before, key) as string;
    const is = stampOf(after, key);
    // A record that lives on keeps every field, or has it written anew; only one that is gone may lose them.
    if (is !== undefined ? is >= was : !isAlive(after) && (after.tombstone ?? '') >= was) continue;
    throw new Error(`${before.kind} ${before.id} ${key} went back`);
  }
  if ((after.tombstone ?? '') < (before.tombstone ?? ''))
    throw new Error('a deletion was forgotten');
}

/** A partner's file takes a row off our roster only when the partner hosts the event or decides about the person. */
export function checkDeletion(group: RecordId, before: readonly Rec[], after: Rec): void {
  if (isAlive(after)) return;
  const find = (kind: string, id: unknown) => before.find((r) => r.kind === kind && r.id === id);
  const was = find(after.kind, after.id);
  if (!was || !isAlive(was)) return;
  const isHost = find('event', was.fields['event'])?.fields[`hosts/${group}`] === true;
  const isSteward = find('member', was.fields['member'])?.fields['stewardGroup'] === group;
  if (was.kind !== 'attendance' || !(isHost || isSteward)) {
    throw new Error(`a partner deleted our ${was.kind}`);
  }
}
