import type { Rec, RecordId } from '../../core/record';
import type { RowDraft } from '../../core/tables/row-draft';
import type { RowDecision, RowMatch, RowOutcome, TableProblem } from '../../core/tables/table-plan';
import type { MemberChanges } from './member-changes';

/** A row as far as it is planned. Parts are replaced, never changed, as the plan goes on. */
export type PlannedRow = {
  /** What the row says by itself. */
  draft: RowDraft;
  /** What is wrong with the row by itself. */
  problems: readonly TableProblem[];
  matches: readonly RowMatch[];
  decision: RowDecision;
  outcome: RowOutcome;
  /** The earlier row of the same person that this one is taken together with; -1 when it stands alone. */
  joinedTo: number;
  /** Rows taken together with this one. */
  others: readonly number[];
  /** The member as it was when the plan was made; null for a new one. */
  member: Rec | null;
  /** What would be written to that member, by this row and its others together; null when there is none. */
  changes: MemberChanges | null;
  /** The drafts of the row and its others as one. */
  whole: RowDraft;
  /** What the row shares with rows about the same person (`likenesses`). */
  likenesses: readonly string[];
};

/** The member that a person chose or of whom there is no doubt. */
export const targetOf = ({ decision, matches }: PlannedRow): RecordId | null => {
  if (decision.type === 'known') return decision.member;
  if (decision.type === 'new') return null;
  const [best] = matches;
  return best?.strength === 'certain' ? best.member : null;
};

/** Whether the row may be someone who is here, if only by the name, and nobody said. */
export const isDoubtful = ({ decision, matches }: PlannedRow): boolean => {
  const [best] = matches;
  return (
    decision.type === 'undecided' &&
    (best?.strength === 'strong' || best?.strength === 'likely' || best?.strength === 'weak')
  );
};
