import type { RecordId } from '../record';
import { idFromText } from './id-from-text';

/**
 * The id of a member's attendance at an event. It derives from both, so that two groups who invite the
 * same person to the same event write one record, and their answers merge.
 */
export const attendanceId = (event: RecordId, member: RecordId): RecordId =>
  idFromText(`convite attendance\n${event}\n${member}`);
