import { idFromText } from '../../core/model/id-from-text';
import type { Draft, KindName } from '../../core/model/kinds';
import type { Change, RecordId } from '../../core/record';
import { checkedFields } from '../commands/checked-fields';

/** The id of a sample record: the same on every laptop, so that two samples can exchange files. */
export const sampleId = (kind: KindName, key: string): RecordId =>
  idFromText(`convite sample\n${kind}\n${key}`);

/** The change that adds one sample record. Bundled data that does not fit its schema is a bug and throws. */
export function sampleChange<K extends KindName>(kind: K, draft: Draft<K>, id: RecordId): Change {
  const fields = checkedFields(kind, draft);
  if (!fields.ok) throw new Error(`sample ${kind}: ${fields.error.field} does not fit`);
  return { kind, id, set: fields.value };
}
