import type { ExchangeLog } from '../../core/model/workspace';
import type { Manifest } from './manifest';

/**
 * Whether a file holds only the changes since one whose records are not here: it never came, was taken back, or its
 * names became counts.
 */
export const isBaseMissing = (
  log: readonly ExchangeLog[],
  { base }: Pick<Manifest, 'base'>,
): boolean =>
  base !== null &&
  !log.some(
    (line) =>
      line.direction === 'in' && line.exportId === base && !line.undone && line.reducedOn === '',
  );
