import type { PartnerRow } from '../../../core/views/partner-row';
import type { ScopeType } from './wish';

/** A partner whom a file is for, as the screen names it. */
export type Receiver = { readonly id: string; readonly name: string };

const ORDER = { verified: 0, unverified: 1, changed: 2, revoked: 3 } as const;

/**
 * Partners that a file of a scope may be for, the most trusted first. A copy of everything goes to laptops of our own
 * group alone, and nothing else does.
 */
export function partnersFor(
  partners: readonly PartnerRow[],
  type: ScopeType,
): { readonly open: readonly PartnerRow[]; readonly shut: readonly PartnerRow[] } {
  const all = partners
    .filter(({ isDevice }) => isDevice === (type === 'everything'))
    .sort((a, b) => ORDER[a.state] - ORDER[b.state]);
  const open = all.filter(
    ({ state }) => state === 'verified' || (state === 'unverified' && type !== 'everything'),
  );
  return { open, shut: all.filter((partner) => !open.includes(partner)) };
}
