import { err, ok } from '../../core/result';
import { checkedFields } from './checked-fields';
import type { Decide } from './decision';

/** Says what became of a promise, with the evidence. Without a date the evidence is of today. */
export const settleCommitment: Decide<'settle-commitment'> = (command, { set, today }) => {
  const { commitment: id, state, evidence } = command;
  const current = set.get('commitment', id);
  if (!current) return err({ type: 'not-found', kind: 'commitment' });
  if (!evidence.trim()) return err({ type: 'evidence-missing' });
  const evidenceDate = command.evidenceDate || today();
  const written = checkedFields('commitment', { state, evidence, evidenceDate }, current);
  if (!written.ok) return written;
  const changed = Object.keys(written.value).length > 0;
  return ok({
    changes: changed ? [{ kind: 'commitment', id, set: written.value }] : [],
    label: 'commitment-settled',
    ids: [id],
  });
};
