import { commitmentKind, commitmentStepKind } from '../../core/model/meeting';
import type { Change } from '../../core/record';
import { err, ok } from '../../core/result';
import { checkedFields } from './checked-fields';
import type { Decide } from './decision';

/**
 * Says what became of a promise, with the evidence. Without a date the evidence is of today. Each change is kept as a
 * step of its own, so that what was said before stays: also what was said before there were steps.
 */
export const settleCommitment: Decide<'settle-commitment'> = (command, context) => {
  const { set, today, newId, organizer } = context;
  const { commitment: id, state, evidence } = command;
  const current = set.get('commitment', id);
  if (!current) return err({ type: 'not-found', kind: 'commitment' });
  if (!evidence.trim()) return err({ type: 'evidence-missing' });
  const evidenceDate = command.evidenceDate || today();
  const written = checkedFields('commitment', { state, evidence, evidenceDate }, current);
  if (!written.ok) return written;
  if (Object.keys(written.value).length === 0) {
    return ok({ changes: [], label: 'commitment-settled', ids: [id] });
  }
  const changes: Change[] = [{ kind: 'commitment', id, set: written.value }];
  const steps = set.by('commitment-step', 'commitment', id).map(commitmentStepKind.read);
  const before = commitmentKind.read(current);
  const isKept = steps.some(
    (step) => step.state === before.state && step.evidence === before.evidence,
  );
  const said = [
    ...(before.evidence !== '' && !isKept
      ? [{ state: before.state, evidence: before.evidence, date: before.evidenceDate, by: '' }]
      : []),
    { state, evidence, date: evidenceDate, by: organizer },
  ];
  for (const [place, step] of said.entries()) {
    const order = Math.min(steps.length + place, 1_000);
    const fields = checkedFields('commitment-step', { commitment: id, order, ...step });
    if (!fields.ok) return fields;
    changes.push({ kind: 'commitment-step', id: newId(), set: fields.value });
  }
  return ok({ changes, label: 'commitment-settled', ids: [id] });
};
