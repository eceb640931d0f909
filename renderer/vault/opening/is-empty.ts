import { ok, type Result } from '../../core/result';
import type { Rows } from '../store/database';
import type { StoreError } from '../vault';

/** Whether a store has neither header nor rows. Rows without a header are a damaged vault, not the absence of one. */
export async function isEmpty(rows: Rows): Promise<Result<boolean, StoreError>> {
  const [header, names] = [await rows.header(), await rows.names()];
  if (!header.ok) return header;
  if (!names.ok) return names;
  return ok(header.value === null && names.value.length === 0);
}

/** What a store holds that nobody opened. One that can't be read counts as locked: unlocking then says what is wrong. */
export async function closedState(rows: Rows): Promise<'empty' | 'locked'> {
  const empty = await isEmpty(rows);
  return empty.ok && empty.value ? 'empty' : 'locked';
}
