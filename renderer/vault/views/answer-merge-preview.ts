import { formatPhone } from '../../core/matching/phones';
import { countyName } from '../../core/model/county';
import type { Member } from '../../core/model/member';
import type { RecordId } from '../../core/record';
import { memberRow } from '../../core/views/member-detail';
import type { MergeField, MergePreview } from '../../core/views/people-views';
import type { Records } from '../../core/views/records';
import { CONSENT_FIELDS, strictest } from '../merging/merged-fields';
import { movedRecords } from '../merging/moved-records';
import { movedVerdicts } from '../merging/moved-verdicts';
import type { WorkingSet } from '../store/working-set';

/** The fields of a merge in the order in which people read them; a record's origin is nothing to choose by eye. */
const SHOWN = [
  'givenName',
  'familyNames',
  'preferredName',
  'phones',
  'emails',
  'preferredLanguage',
  'languages',
  'county',
  'zip',
  'household',
  'groups',
  'roles',
  'tags',
  'rung',
  ...CONSENT_FIELDS.map(([consent]) => consent),
  'stewardGroup',
] as const;

type Shown = (typeof SHOWN)[number];
type Text = Pick<MergeField['values'][number], 'text' | 'textEs'>;

/** What merging the others into the first of these members would do; null unless two or more of them are here. */
export function answerMergePreview(
  records: Records,
  set: WorkingSet,
  ids: readonly RecordId[],
): MergePreview | null {
  const members = [...new Set(ids)].flatMap((id) => records.one('member', id) ?? []);
  const [keep, ...others] = members.map(({ id }) => id);
  if (keep === undefined || others.length === 0) return null;
  const { moved, joined } = movedRecords(set, keep, others);
  const verdicts = movedVerdicts(set, keep, others, { date: '', by: '' }).moved;
  return {
    members: members.map(memberRow),
    fields: SHOWN.map((field) => fieldOf(records, members, field)),
    moved: verdicts > 0 ? { ...moved, verdict: verdicts } : moved,
    joined,
  };
}

function fieldOf(records: Records, members: readonly Member[], field: Shown): MergeField {
  const holders = new Map<string, RecordId[]>();
  let isSet = false;
  for (const member of members) {
    const value = heldBy(records, member, field);
    isSet = typeof value !== 'string';
    for (const one of typeof value === 'string' ? [value] : value) {
      if (one !== '') holders.set(one, [...(holders.get(one) ?? []), member.id]);
    }
  }
  const values = [...holders].sort(([, a], [, b]) => b.length - a.length);
  return {
    field,
    differs: !isSet && values.length > 1,
    stays: isSet ? null : ((holders.get(staying(records, members, field)) ?? [])[0] ?? null),
    values: values.map(([value, who]) => ({ ...textOf(records, field, value), members: who })),
  };
}

/** The scalar value that a merge keeps by itself, as `mergedFields` does. */
function staying(records: Records, members: readonly Member[], field: Shown): string {
  const consent = CONSENT_FIELDS.find(([name]) => name === field)?.[0];
  if (consent) return strictest(members.map((member) => member[consent]));
  const kept = field === 'stewardGroup' ? members.slice(0, 1) : members;
  const held = kept.map((member) => heldBy(records, member, field));
  return (
    (held.find((value) => typeof value === 'string' && value !== '') as string | undefined) ?? ''
  );
}

/** A field's value, or a set's elements. Nobody's answer to a consent is no value. */
function heldBy(records: Records, member: Member, field: Shown): string | readonly string[] {
  if (field === 'stewardGroup') return member.stewardGroup ?? ownGroup(records);
  const value = member[field];
  return value === null || value === 'unknown' ? '' : value;
}

const ownGroup = (records: Records): string => records.all('workspace')[0]?.ownGroup ?? '';

function textOf(records: Records, field: Shown, value: string): Text {
  switch (field) {
    case 'phones':
      return same(formatPhone(value));
    case 'county':
      return same(countyName(value));
    case 'household':
      return same(records.one('household', value)?.name ?? '');
    case 'groups':
    case 'stewardGroup':
      return same(records.one('group', value)?.name ?? '');
    case 'rung': {
      const rung = records.one('rung', value);
      const [en, es] = [rung?.nameEn ?? '', rung?.nameEs ?? ''];
      return { text: en || es, textEs: es || en };
    }
    default:
      return same(value);
  }
}

const same = (text: string): Text => ({ text, textEs: text });
