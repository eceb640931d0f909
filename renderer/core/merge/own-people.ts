import { KINDS } from '../model/kinds';
import { CONSENT_PURPOSES } from '../model/vocabulary';
import type { Json, Rec, RecordId, Stamp } from '../record';
import { hasSeen, type Party } from './knowledge';
import { canonicalRecord, stampOf } from './merge-record';
import type { PlannedField } from './plan-types';
import { sameMeaning } from './same-meaning';

/** What a plan must know when the file is another group's. */
export type FromPartner = {
  /** Our own group; null before there is one. */
  readonly ourGroup: RecordId | null;
  /** What became of their value of a field, or of a later one, when it was suggested before; null: it never was. */
  suggested(member: RecordId, key: string, stamp: Stamp): 'open' | 'settled' | null;
  /** Whether a person who is not here is kept under another record of ours. */
  isElsewhere(member: RecordId): boolean;
};

/** Whether a record is a person's whose record our own group keeps. */
export const isOurPerson = (
  { kind, fields }: Rec,
  { ourGroup }: Pick<FromPartner, 'ourGroup'>,
): boolean => kind === 'member' && ourGroup !== null && fields['stewardGroup'] === ourGroup;

const CONSENTS: ReadonlySet<string> = new Set(
  CONSENT_PURPOSES.map((purpose) => `consent${purpose[0]?.toUpperCase()}${purpose.slice(1)}`),
);

/** Whether a field withdraws a consent: what protects a person counts at once, whoever wrote it. */
export const isRefusal = (kind: string, key: string, value: Json | undefined): boolean =>
  kind === 'member' && value === 'no' && CONSENTS.has(key);

/** A partner's copy of one of our people, divided. */
export type Divided = {
  /** What merges as anything else does: consents withdrawn, and what this version does not know; undefined: nothing. */
  readonly merged: Rec | undefined;
  /** What waits for a person, as fields of the plan. */
  readonly suggested: readonly PlannedField[];
  /** The latest stamp of what is not merged; what we write from now on is later. */
  readonly heard: Stamp | undefined;
  /** They say that another group keeps the record now. */
  readonly claimed: boolean;
};

type Sides = { readonly us: Party; readonly sender: Party };

/** Divides what a partner wrote about one of our people: hardly anything of it merges, and ours stays as it is. */
export function divide(ours: Rec, theirs: Rec, question: Sides, partner: FromPartner): Divided {
  const merges = (key: string): boolean =>
    KINDS.member.accepts(key, theirs.fields[key] as Json) === 'unknown-key' ||
    (isRefusal('member', key, theirs.fields[key]) && ours.fields[key] !== 'no');
  const suggested: PlannedField[] = [];
  let heard: Stamp | undefined;
  let claimed = false;
  for (const key in theirs.fields) {
    if (merges(key)) continue;
    const theirStamp = stampOf(theirs, key) as Stamp;
    if (heard === undefined || theirStamp > heard) heard = theirStamp;
    const field = differing(ours, theirs, key);
    if (!field || !isNews(field, ours, theirs, question)) continue;
    if (key === 'stewardGroup') claimed = true;
    else if (!isAnswered(field, partner.suggested(ours.id, key, theirStamp))) suggested.push(field);
  }
  return { merged: onlyFields(theirs, merges), suggested, heard, claimed };
}

/** A field that says something else with them, as a suggestion; undefined when it reads alike, or was written before we deleted the record. */
function differing(ours: Rec, theirs: Rec, key: string): (PlannedField & Written) | undefined {
  const value = theirs.fields[key];
  const stamp = stampOf(theirs, key) as Stamp;
  if (ours.tombstone !== undefined && stamp <= ours.tombstone) return undefined;
  if (sameMeaning(ours.kind, key, ours.fields[key], value)) return undefined;
  const ourStamp = stampOf(ours, key);
  return {
    key,
    ours: ourStamp === undefined ? null : { value: ours.fields[key], stamp: ourStamp },
    theirs: { value, stamp },
    winner: 'ours',
    conflict: false,
    suggested: true,
  };
}

type Written = { readonly theirs: NonNullable<PlannedField['theirs']> };

/** Whether it waits already, or was settled by what we have written since. */
const isAnswered = (
  { ours, theirs }: PlannedField & Written,
  before: ReturnType<FromPartner['suggested']>,
): boolean =>
  before === 'open' || (before === 'settled' && ours !== null && ours.stamp > theirs.stamp);

/** Whether they wrote it later than we did, or without either side knowing of the other's. */
function isNews(
  { ours: our, theirs: their }: PlannedField & Written,
  ours: Rec,
  theirs: Rec,
  { us, sender }: Sides,
): boolean {
  if (!our || their.stamp > our.stamp) return true;
  return !hasSeen(sender, theirs, our.stamp) && !hasSeen(us, ours, their.stamp);
}

/** The record with some of its fields, and without its deletion; undefined when it has none of them. */
function onlyFields(record: Rec, keeps: (key: string) => boolean): Rec | undefined {
  const fields: Record<string, Json> = {};
  const over: Record<string, Stamp> = {};
  for (const key in record.fields) {
    if (!keeps(key)) continue;
    fields[key] = record.fields[key] as Json;
    over[key] = stampOf(record, key) as Stamp;
  }
  if (Object.keys(fields).length === 0) return undefined;
  const { id, kind, stamps } = record;
  return canonicalRecord({ id, kind, fields, stamps: { base: stamps.base, over } });
}
