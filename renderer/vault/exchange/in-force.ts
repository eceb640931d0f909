import { KINDS } from '../../core/model/kinds';
import type { Partner } from '../../core/model/partner';
import type { ExchangeLog } from '../../core/model/workspace';
import type { RecordId } from '../../core/record';
import type { WorkingSet } from '../store/working-set';

/** The files that came in and whose effect stands: not taken back, not reduced, not given back to their sender. */
export const inForce = (set: WorkingSet): ExchangeLog[] =>
  Array.from(set.by('exchange-log', 'direction', 'in'), KINDS['exchange-log'].read).filter(
    ({ undone, reducedOn, purpose }) => !undone && reducedOn === '' && purpose !== 'recall',
  );

/** Files that came in from a partner: in its name, or signed with any key that it has or had. */
export function linesOfPartner(set: WorkingSet, partner: Partner): ExchangeLog[] {
  const keys = new Set(signersOf(partner));
  return Array.from(set.by('exchange-log', 'direction', 'in'), KINDS['exchange-log'].read)
    .filter(
      ({ group, signer, undone, purpose }) =>
        !undone && purpose !== 'recall' && (group === partner.id || keys.has(signer)),
    )
    .map((line) => (line.group === null ? { ...line, group: partner.id } : line));
}

/** Every signing key that a partner has or had, and those of its other laptops. */
export const signersOf = (partner: Partner): readonly string[] =>
  [
    partner.signer,
    ...partner.earlierSigners,
    ...partner.revokedSigners,
    ...partner.devices.map(({ signer }) => signer),
  ].filter((key) => key !== '');

/**
 * Whether a file named a person. A file with more people than a line lists names whoever its sender decides about.
 */
export function isNamedIn(
  line: ExchangeLog,
  people: ReadonlySet<RecordId>,
  id: RecordId,
  steward: RecordId | null,
): boolean {
  if (line.scope === 'everything') return false;
  if (people.size > 0) return people.has(id);
  return line.people > 0 && line.group !== null && line.group === steward;
}
