import { displayName, namePartsOf } from '../../core/matching/names';
import type { Json, Rec, RecordId } from '../../core/record';

/** A record's display name in both languages; empty when it has none. */
export type Label = { readonly en: string; readonly es: string };

/** Finds a record as it would be after the import. */
export type Find = (kind: string, id: RecordId) => Rec | undefined;

/** The field that names a record of a kind. Kinds with a name of their own making are in `labelOf`. */
const NAMING_FIELD: Readonly<Record<string, string>> = {
  agency: 'name',
  ask: 'words',
  'call-round': 'title',
  commitment: 'text',
  contest: 'text',
  demand: 'ask',
  fact: 'value',
  group: 'name',
  household: 'name',
  note: 'text',
  official: 'name',
  operation: 'agency',
  segment: 'name',
  statement: 'quote',
};

/** The kinds that a field's references may point to, by the field's or set's name. */
const REFERENCE_KINDS: Readonly<Record<string, readonly string[]>> = {
  a: ['member'],
  addedBy: ['group', 'member'],
  agency: ['agency'],
  b: ['member'],
  delegates: ['member'],
  event: ['event'],
  from: ['rung'],
  groups: ['group'],
  hosts: ['group'],
  household: ['household'],
  invitedBy: ['member'],
  meeting: ['meeting'],
  member: ['member'],
  official: ['official'],
  round: ['call-round'],
  rung: ['rung'],
  stewardGroup: ['group'],
  subject: ['member', 'event', 'meeting', 'official', 'agency'],
  to: ['rung'],
};

/** Kinds that are called after the member whom they are about. */
const ABOUT_ONE: ReadonlySet<string> = new Set(['call', 'one-on-one', 'rung-move']);

const MAX_LABEL = 80;
const NOTHING: Label = { en: '', es: '' };

/** The display name of a record. */
export function labelOf(record: Rec, find: Find): Label {
  const text = (key: string) => asText(record.fields[key]);
  if (record.kind === 'member') return same(displayName(namePartsOf(record.fields)));
  if (record.kind === 'event') return either(text('titleEn'), text('titleEs'));
  if (record.kind === 'rung') return either(text('nameEn'), text('nameEs'));
  if (ABOUT_ONE.has(record.kind)) return labelOfReference('member', text('member'), find);
  if (record.kind === 'attendance') {
    return same(text('walkInName') || labelOfReference('member', text('member'), find).en);
  }
  if (record.kind === 'meeting') {
    const who = labelOfReference('official', text('official'), find).en;
    return same([who, text('date')].filter(Boolean).join(', '));
  }
  if (record.kind === 'verdict') {
    const names = ['a', 'b'].map((side) => labelOfReference('member', text(side), find).en);
    return same(names.filter(Boolean).join(' · '));
  }
  const field = NAMING_FIELD[record.kind];
  return field ? same(text(field)) : NOTHING;
}

/** What a reference in a field or set of this name points to, by its display name; empty when unknown or no reference. */
export function labelOfReference(field: string, id: string, find: Find): Label {
  for (const kind of REFERENCE_KINDS[field] ?? []) {
    const record = find(kind, id);
    if (record) return labelOf(record, find);
  }
  return NOTHING;
}

/** Whether values of a field or elements of a set of this name are references. */
export const isReferenceField = (field: string): boolean => Object.hasOwn(REFERENCE_KINDS, field);

const asText = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

const either = (en: string, es: string): Label => ({ en: en || es, es: es || en });

const same = (text: string): Label => {
  const short = text.length > MAX_LABEL ? `${text.slice(0, MAX_LABEL)}…` : text;
  return { en: short, es: short };
};
