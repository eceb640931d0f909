import { displayName, namePartsOf } from '../../../core/matching/names';
import { canonicalRecord } from '../../../core/merge/merge-record';
import { isKnownKind, KINDS } from '../../../core/model/kinds';
import type { Fields, Json, Rec, RecordId } from '../../../core/record';
import type { ExportPreview, ExportWish } from '../../vault';
import { staysHome } from './home-fields';

export type Include = ExportWish['include'];

/** What a file would carry. Records are copies without the fields that stay home. */
export type Selection = {
  readonly records: readonly Rec[];
  readonly included: ExportPreview['included'];
  readonly leftOut: ExportPreview['leftOut'];
  /** Names of the field groups that stay home. */
  readonly redactions: readonly string[];
};

/**
 * What a file carries. `besides`: records of which its counts do not speak, whole or not: what a partner is told of people
 * whom earlier files named (`withdrawn`), and the partners' cards in a copy of everything.
 */
export type Chosen = Selection & {
  readonly besides: readonly Rec[];
  readonly withdrawn: ExportPreview['withdrawn'];
};

/** A copy of a record with some of its fields. */
export function withFields(record: Rec, keeps: (key: string, value: Json) => boolean): Rec {
  const fields: Record<string, Json> = {};
  for (const key in record.fields) {
    const value = record.fields[key] as Json;
    if (keeps(key, value)) fields[key] = value;
  }
  return canonicalRecord({ ...record, fields: fields as Fields });
}

/**
 * A record as a partner gets it: without the fields that stay home, those of `dropped`, and what this version does not
 * know, because it cannot judge whether that is fit for a partner.
 */
export const forPartner = (record: Rec, dropped: readonly string[] = []): Rec =>
  withFields(
    record,
    (key, value) =>
      isKnown(record.kind, key, value) &&
      !staysHome(record.kind, key) &&
      !dropped.includes(fieldOf(key)),
  );

/** The field that a key belongs to: itself, or the set whose element it is. */
export const fieldOf = (key: string): string => key.split('/', 1)[0] as string;

/** A person as previews name them. */
export const nameOf = ({ id, fields }: Rec): { readonly id: RecordId; readonly name: string } => ({
  id,
  name: displayName(namePartsOf(fields)),
});

const isKnown = (kind: string, key: string, value: Json): boolean =>
  isKnownKind(kind) && KINDS[kind].accepts(key, value) === 'yes';
