import type { ExchangeLog } from '../../core/model/workspace';
import type { Manifest } from './manifest';

/**
 * Whether a file holds only the changes since one whose records are not here: it never came, was taken back, its names
 * became counts, or that is so of a file that it builds on in turn.
 */
export const isBaseMissing = (
  log: readonly ExchangeLog[],
  { base }: Pick<Manifest, 'base'>,
): boolean => base !== null && !isKept(log, 'in', base);

/**
 * Whether what a file brought is still held where it went to, as far as the log tells: neither it nor any that it
 * builds on was taken back, reduced, or asked back.
 */
export function isKept(
  log: readonly ExchangeLog[],
  direction: ExchangeLog['direction'],
  exportId: string,
): boolean {
  const seen = new Set<string>();
  for (let next = exportId; next !== ''; ) {
    const line = log.find(
      (one) => one.direction === direction && one.exportId === next && isInForce(one),
    );
    if (!line || seen.has(next)) return false;
    seen.add(next);
    next = line.base;
  }
  return true;
}

const isInForce = ({ undone, reducedOn, recalledOn }: ExchangeLog): boolean =>
  !undone && reducedOn === '' && recalledOn === '';
