import type { RecordId } from '../../core/record';
import type { SegmentRule } from '../../core/segments/rule';
import type { Vault } from '../../vault/vault';

/** Members asked for at once. */
const SLICE = 2_000;

/** Whom a rule means, without those who said no to being contacted; `leftOut`: how many those are. */
export async function membersToInvite(
  vault: Pick<Vault, 'view'>,
  rule: SegmentRule,
): Promise<{ readonly ids: readonly RecordId[]; readonly leftOut: number }> {
  const ids: RecordId[] = [];
  let seen = 0;
  for (let total = 1; seen < total; ) {
    const slice = await vault.view('members', {
      search: '',
      sort: 'name',
      descending: false,
      filter: { rule },
      from: seen,
      count: SLICE,
    });
    total = slice.total;
    if (slice.rows.length === 0) break;
    seen += slice.rows.length;
    for (const row of slice.rows) if (row.consentContact !== 'no') ids.push(row.id);
  }
  return { ids, leftOut: seen - ids.length };
}
