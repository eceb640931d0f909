import { isAhead } from '../clock/clock';
import { deviceOf, stampAfter } from '../clock/stamp';
import {
  type Fields,
  isAlive,
  type Json,
  type Rec,
  type RecordId,
  type Stamp,
  type Stamps,
} from '../record';
import { isBareRefusal } from './bare-refusal';
import { hasSeen, type Party, type Stamped, stampsOf } from './knowledge';
import { mergeRecord, sameJson, stampOf } from './merge-record';
import { divide, type FromPartner, isOurPerson, isRefusal } from './own-people';
import type { PlanCounts, PlannedField, PlannedRecord, PlanProblem } from './plan-types';
import { sameMeaning } from './same-meaning';

/** All that a plan depends on. `theirs` are records in canonical form, each kind and id once. */
export type MergeQuestion = {
  readonly theirs: readonly Rec[];
  /** Our copy of a record, live or deleted. */
  known(kind: string, id: RecordId): Rec | undefined;
  readonly us: Party;
  readonly sender: Party;
  /** The file is another group's. Absent: it is our own, from this laptop or another. */
  readonly partner?: FromPartner | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Whether a deletion in the file counts. `ours` is absent when the record is not known here. */
  mayDelete(theirs: Rec, ours: Rec | undefined): boolean;
  /** Whether a deleted record of ours was only let go of: then it comes again with whatever the file says. */
  letGo?(ours: Rec): boolean;
  /**
   * Whether a bare "no" (`isBareRefusal`) about someone here counts. Absent: the file is a copy of everything, in which
   * such a record is one like any other.
   */
  heeds?(ours: Rec): boolean;
  /** Whether a file said before of someone in this one that they no longer agree, later than what this one says. */
  isRefusedSince?(theirs: Rec): boolean;
};

/** What an import would do, as plain data. Nothing is written. */
export type MergePlan = {
  readonly records: readonly PlannedRecord[];
  /** Who no longer agrees to be shared, as the file says without naming them, and when that was written; whether they are here or not. */
  readonly refusals: readonly (readonly [RecordId, Stamp])[];
  readonly counts: Omit<PlanCounts, 'notShared'>;
};

/** Works out what a file would change. The same question always has the same answer. */
export function planMerge(question: MergeQuestion): MergePlan {
  const records: PlannedRecord[] = [];
  const ahead = new Map<string, number>();
  const gone = question.partner ? whoStaysGone(question, question.partner) : new Set<RecordId>();
  const out = whoStaysOut(question);
  const kept = new Set<RecordId>();
  const refusals: [RecordId, Stamp][] = [];
  let unheeded = 0;
  let refused = 0;
  let claimed = 0;
  for (const incoming of question.theirs) {
    const early = aheadOf(incoming, question.now);
    if (early !== undefined) {
      ahead.set(early, (ahead.get(early) ?? 0) + 1);
      continue;
    }
    const ours = question.known(incoming.kind, incoming.id);
    const isHere = ours !== undefined && isAlive(ours);
    if (question.heeds && isBareRefusal(incoming)) {
      if (isHere && !question.heeds(ours)) {
        unheeded++;
        continue;
      }
      refusals.push([incoming.id, incoming.stamps.base]);
      // Nobody is added, and nobody comes back, by what names no one.
      if (!isHere) continue;
    }
    const person = whoseRecord(incoming);
    if (person !== undefined && out.has(person) && !isHere) continue;
    if (person !== undefined && gone.has(person) && !isHere) {
      if (isAlive(incoming)) kept.add(person);
      continue;
    }
    const theirs = adoptable(incoming, ours, question);
    if (theirs !== incoming) refused++;
    if (!theirs) continue;
    if (question.partner && isHere && isOurPerson(ours, question.partner)) {
      const { planned, isClaimed } = planOurPerson(ours, theirs, question, question.partner);
      if (isClaimed) claimed++;
      records.push(planned);
    } else records.push(planRecord(ours, theirs, question));
  }
  const problems: PlanProblem[] = [...ahead].map(([device, count]) => ({
    type: 'clock-ahead',
    device,
    records: count,
  }));
  if (refused > 0) problems.push({ type: 'deletion-refused', records: refused });
  if (kept.size > 0) problems.push({ type: 'stays-deleted', records: kept.size });
  if (claimed > 0) problems.push({ type: 'steward-kept', records: claimed });
  if (out.size > 0) problems.push({ type: 'refused-before', records: out.size });
  if (unheeded > 0) problems.push({ type: 'refusal-unheeded', records: unheeded });
  return { records, refusals, counts: { ...countChanges(records), problems } };
}

/** The device whose clock put a record too far ahead of ours; undefined when none did. */
export function aheadOf(record: Stamped, now: number): string | undefined {
  for (const stamp of stampsOf(record)) if (isAhead(stamp, now)) return deviceOf(stamp);
  return undefined;
}

/** Their record as far as we follow it: without a deletion that is not theirs to make; undefined when nothing is left. */
function adoptable(theirs: Rec, ours: Rec | undefined, question: MergeQuestion): Rec | undefined {
  if (theirs.tombstone === undefined || theirs.tombstone === ours?.tombstone) return theirs;
  if (question.mayDelete(theirs, ours)) return theirs;
  if (!isAlive(theirs)) return undefined;
  const { id, kind, fields, stamps } = theirs;
  return { id, kind, fields, stamps };
}

/** People of the file who are not here, and of whom a file said before that they no longer agree. */
function whoStaysOut(question: MergeQuestion): ReadonlySet<RecordId> {
  const out = new Set<RecordId>();
  for (const theirs of question.theirs) {
    if (theirs.kind !== 'member' || isBareRefusal(theirs)) continue;
    const ours = question.known('member', theirs.id);
    if (ours && isAlive(ours)) continue;
    if (question.isRefusedSince?.(theirs)) out.add(theirs.id);
  }
  return out;
}

/**
 * People whom we deleted and whom a partner's file does not bring back: our own, whatever was written about them
 * since, and anyone about whom nothing was.
 */
function whoStaysGone(question: MergeQuestion, partner: FromPartner): ReadonlySet<RecordId> {
  const gone = new Set<RecordId>();
  const returning = new Set<RecordId>();
  for (const theirs of question.theirs) {
    if (theirs.kind !== 'member') continue;
    const ours = question.known('member', theirs.id);
    if (!ours || isAlive(ours)) continue;
    const returns =
      !(question.heeds && isBareRefusal(theirs)) &&
      (question.letGo?.(ours) ||
        (!isOurPerson(theirs, partner) && isAlive(mergeRecord(ours, theirs))));
    (returns ? returning : gone).add(theirs.id);
  }
  for (const theirs of question.theirs) {
    const person = whoseRecord(theirs);
    if (person === undefined || returning.has(person) || partner.isElsewhere(person)) continue;
    const ours = question.known('member', person);
    if (ours && !isAlive(ours)) gone.add(person);
  }
  return gone;
}

/** The person without whom a record says nothing: themselves, or whose row or note it is. */
function whoseRecord({ kind, id, fields }: Rec): RecordId | undefined {
  if (kind === 'member') return id;
  const person = fields[kind === 'attendance' ? 'member' : 'subject'];
  const isAbout = kind === 'attendance' || kind === 'note';
  return isAbout && typeof person === 'string' ? person : undefined;
}

/** What a partner wrote about a person whose record we keep: suggestions, and what protects the person. */
function planOurPerson(
  ours: Rec,
  theirs: Rec,
  question: MergeQuestion,
  partner: FromPartner,
): { readonly planned: PlannedRecord; readonly isClaimed: boolean } {
  const { merged, suggested, heard, claimed } = divide(ours, theirs, question, partner);
  const planned = planRecord(ours, merged ?? ours, question);
  const fields = [...planned.fields, ...suggested];
  const change =
    planned.change === 'unchanged' && suggested.length > 0 ? 'changed' : planned.change;
  return {
    planned: { ...planned, change, fields, ...(heard !== undefined && { heard }) },
    isClaimed: claimed,
  };
}

function planRecord(ours: Rec | undefined, theirs: Rec, question: MergeQuestion): PlannedRecord {
  const { id, kind } = theirs;
  if (ours === undefined) {
    const change = isAlive(theirs) ? 'added' : 'unchanged';
    return { id, kind, change, fields: [], before: null, after: theirs, restore: {} };
  }
  const after = mergeRecord(ours, theirs);
  const common = { id, kind, before: ours, after };
  const deletedAnew = after.tombstone !== ours.tombstone;
  if (!isAlive(after) && !isAlive(ours) && isAlive(theirs) && question.letGo?.(ours)) {
    const restore = droppedFields(ours, theirs, after);
    const fields = revivedFields(ours, theirs, after, restore, question);
    return { ...common, after: theirs, change: 'revived', fields, restore };
  }
  if (!isAlive(after)) {
    const fields = isAlive(ours) ? lostFields(ours, theirs, after, question) : [];
    const change = isAlive(ours) ? 'deleted' : 'unchanged';
    return { ...common, change, fields, restore: {} };
  }
  if (!isAlive(ours) || deletedAnew) {
    const dropped = droppedFields(ours, theirs, after);
    const fields = revivedFields(ours, theirs, after, dropped, question);
    return { ...common, after: restored(after, dropped), change: 'revived', fields, restore: {} };
  }
  const isSame = after === ours && sameStamps(ours.stamps, theirs.stamps);
  const fields = isSame ? [] : differingFields(ours, theirs, question);
  const restore = refusalsAnew(fields, after);
  const change = fields.some((f) => f.conflict)
    ? 'conflict'
    : fields.length > 0
      ? 'changed'
      : 'unchanged';
  return { ...common, change, fields, restore };
}

/** Consents withdrawn by a partner that an answer of ours is later than: they count nevertheless, and are written anew. */
function refusalsAnew(fields: readonly PlannedField[], after: Rec): Fields {
  const anew: Record<string, Json> = {};
  for (const { key, winner, theirs } of fields) {
    if (winner === 'theirs' && !sameJson(after.fields[key], theirs?.value)) anew[key] = 'no';
  }
  return anew;
}

/** Whether all fields that two copies have were last written in the same moments: then neither side tells the other anything. */
function sameStamps(ours: Stamps, theirs: Stamps): boolean {
  if (ours.base !== theirs.base) return false;
  if (ours.over === theirs.over) return true;
  const keys = Object.keys(ours.over ?? {});
  return (
    keys.length === Object.keys(theirs.over ?? {}).length &&
    keys.every((key) => ours.over?.[key] === theirs.over?.[key])
  );
}

/** Fields of two living copies where theirs wins, or where both wrote without knowing of the other. */
function differingFields(ours: Rec, theirs: Rec, question: MergeQuestion): PlannedField[] {
  const fields: PlannedField[] = [];
  for (const key in theirs.fields) {
    const value = theirs.fields[key] as Json;
    const stamp = stampOf(theirs, key) as Stamp;
    if (value === ours.fields[key]) continue;
    if (ours.tombstone !== undefined && stamp <= ours.tombstone) continue;
    const ourStamp = stampOf(ours, key);
    if (sameMeaning(theirs.kind, key, ours.fields[key], value)) continue;
    if (ourStamp === undefined) {
      fields.push({ key, ours: null, theirs: { value, stamp }, winner: 'theirs', conflict: false });
      continue;
    }
    const merged = mergedValue(ours, theirs, key);
    const isNews = stamp !== ourStamp && !hasSeen(question.us, ours, stamp);
    // A consent that a partner's file withdraws is nothing to choose about: no rule for all conflicts may give it again.
    const binds = isNews && question.partner && isRefusal(theirs.kind, key, value);
    const conflict = isNews && !binds && !hasSeen(question.sender, theirs, ourStamp);
    const winner = binds || sameJson(merged, value) ? 'theirs' : 'ours';
    if (winner === 'ours' && !conflict) continue;
    fields.push({
      key,
      ours: { value: ours.fields[key], stamp: ourStamp },
      theirs: { value, stamp },
      winner,
      conflict,
    });
  }
  return fields;
}

/** What the one rule makes of a single field that both sides hold. */
function mergedValue(ours: Rec, theirs: Rec, key: string): Json | undefined {
  const only = (record: Rec): Rec => ({
    id: record.id,
    kind: record.kind,
    fields: { [key]: record.fields[key] as Json },
    stamps: { base: stampOf(record, key) as Stamp },
  });
  return mergeRecord(only(ours), only(theirs)).fields[key];
}

/** Every field that a deletion takes from us. A conflict where the sender had not seen our last write. */
function lostFields(ours: Rec, theirs: Rec, after: Rec, question: MergeQuestion): PlannedField[] {
  const stamp = after.tombstone as Stamp;
  return Object.keys(ours.fields).map((key) => {
    const ourStamp = stampOf(ours, key) as Stamp;
    return {
      key,
      ours: { value: ours.fields[key], stamp: ourStamp },
      theirs: { value: undefined, stamp },
      winner: 'theirs',
      conflict: !hasSeen(question.sender, theirs, ourStamp),
    };
  });
}

/**
 * A record that lives again, with the fields that the deletion dropped as if written right after it: nothing that anyone
 * wrote since gives way to them, and no deletion. So the latest write and the latest deletion alone decide what lives,
 * in whatever order files come.
 */
function restored(after: Rec, dropped: Fields): Rec {
  if (after.tombstone === undefined || Object.keys(dropped).length === 0) return after;
  const { id, kind } = after;
  const stamps = { base: stampAfter(after.tombstone) };
  return mergeRecord(after, { id, kind, fields: dropped, stamps });
}

/** Fields that the tombstone drops from a record that lives on, with their last values on either side. */
function droppedFields(ours: Rec, theirs: Rec, after: Rec): Fields {
  const dropped: Record<string, Json> = {};
  for (const key of new Set([...Object.keys(ours.fields), ...Object.keys(theirs.fields)])) {
    if (Object.hasOwn(after.fields, key)) continue;
    const our = stampOf(ours, key);
    const their = stampOf(theirs, key);
    const from = our === undefined || (their !== undefined && their > our) ? theirs : ours;
    dropped[key] = from.fields[key] as Json;
  }
  return dropped;
}

/** Fields of a record that lives again: new beside our deletion, or kept although they deleted it. */
function revivedFields(
  ours: Rec,
  theirs: Rec,
  after: Rec,
  restore: Fields,
  question: MergeQuestion,
): PlannedField[] {
  const fields: PlannedField[] = [];
  for (const key of [...Object.keys(after.fields), ...Object.keys(restore)]) {
    const ourStamp = stampOf(ours, key) ?? ours.tombstone;
    const theirStamp = stampOf(theirs, key) ?? theirs.tombstone;
    const lasting = after.fields[key] ?? restore[key];
    const winner = sameJson(lasting, ours.fields[key]) ? 'ours' : 'theirs';
    fields.push({
      key,
      ours: ourStamp === undefined ? null : { value: ours.fields[key], stamp: ourStamp },
      theirs: theirStamp === undefined ? null : { value: theirs.fields[key], stamp: theirStamp },
      winner,
      conflict:
        ourStamp !== undefined &&
        theirStamp !== undefined &&
        !hasSeen(question.sender, theirs, ourStamp) &&
        !hasSeen(question.us, ours, theirStamp),
    });
  }
  return fields;
}

function countChanges(
  records: readonly PlannedRecord[],
): Omit<PlanCounts, 'notShared' | 'problems'> {
  const counts = { added: 0, changed: 0, conflict: 0, deleted: 0, revived: 0, unchanged: 0 };
  let suggestions = 0;
  let refusals = 0;
  const byKind: Record<string, number> = {};
  for (const record of records) {
    counts[record.change]++;
    byKind[record.kind] = (byKind[record.kind] ?? 0) + 1;
    suggestions += record.fields.filter(({ suggested }) => suggested).length;
    if (record.kind === 'member' && record.fields.some(withdrawsShare)) refusals++;
  }
  const { conflict, ...rest } = counts;
  return { ...rest, conflicts: conflict, suggestions, refusals, byKind };
}

/** Whether a person no longer agrees to be shared, by what a file says. */
const withdrawsShare = ({ key, winner, theirs }: PlannedField): boolean =>
  key === 'consentShare' && winner === 'theirs' && theirs?.value === 'no';
