import { KINDS } from '../../../core/model/kinds';
import type { Rec, RecordId } from '../../../core/record';

/** Kinds of what is known about those in power, which a county's file may carry. */
export const SHERIFF_KINDS = [
  'agency',
  'ask',
  'commitment',
  'contest',
  'demand',
  'fact',
  'meeting',
  'note',
  'official',
  'operation',
  'statement',
] as const;

/** Finds a living record. */
export type FindRecord = (kind: string, id: RecordId) => Rec | undefined;

/**
 * The counties that a record about those in power concerns, by FIPS code, as far as the records it points to can be
 * found. A demand concerns all of them, and says so with null.
 */
export function countiesOf(record: Rec, find: FindRecord): readonly string[] | null {
  const at = (kind: string, id: RecordId | null) => {
    const found = id === null ? undefined : find(kind, id);
    return found ? (countiesOf(found, find) ?? []) : [];
  };
  const official = (id: RecordId | null) => {
    const found = id === null ? undefined : find('official', id);
    return found && KINDS.official.read(found);
  };
  switch (record.kind) {
    case 'agency':
      return KINDS.agency.read(record).counties;
    case 'contest':
      return KINDS.contest.read(record).counties;
    case 'operation':
      return KINDS.operation.read(record).counties;
    case 'official': {
      const { county, agency } = KINDS.official.read(record);
      return county ? [county] : at('agency', agency);
    }
    case 'fact': {
      const { county, agency } = KINDS.fact.read(record);
      return county ? [county] : at('agency', agency);
    }
    case 'meeting': {
      const meeting = KINDS.meeting.read(record);
      const met = official(meeting.official);
      return met?.county ? [met.county] : at('agency', meeting.agency ?? met?.agency ?? null);
    }
    case 'commitment': {
      const commitment = KINDS.commitment.read(record);
      const meeting = commitment.meeting === null ? undefined : find('meeting', commitment.meeting);
      const heardAt = meeting && KINDS.meeting.read(meeting);
      const by = official(commitment.official ?? heardAt?.official ?? null);
      if (by?.county) return [by.county];
      const agency = commitment.agency ?? by?.agency ?? null;
      return agency === null ? at('meeting', commitment.meeting) : at('agency', agency);
    }
    case 'statement': {
      const { official: by, meeting } = KINDS.statement.read(record);
      return by === null ? at('meeting', meeting) : at('official', by);
    }
    case 'ask':
      return at('meeting', KINDS.ask.read(record).meeting);
    case 'note': {
      const { subject } = KINDS.note.read(record);
      return ['agency', 'official', 'meeting'].flatMap((kind) => at(kind, subject));
    }
    default:
      return null;
  }
}
