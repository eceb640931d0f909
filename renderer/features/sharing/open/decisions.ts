import {
  type ConflictChoice,
  type ImportDecisions,
  type PairDecision,
  type PlanRow,
  WHOLE_RECORD,
} from '../../../core/merge/plan-types';
import type { RecordId } from '../../../core/record';

/** A field of a row of the preview. */
export type PlanField = PlanRow['fields'][number];
/** One of the two sides of a conflict. */
export type Side = ConflictChoice['take'];
/** Which side counts where nobody chose. */
export type Rule = ImportDecisions['rule'];

/** What was chosen in one record by hand: for all of it, and for single fields, which go before. */
export type RowChoice = {
  readonly whole: Side | null;
  readonly fields: ReadonlyMap<string, Side>;
};

/** What was said of someone new: one with someone here, or not; `ours` are those here whom it is about. */
export type PersonAnswer = {
  readonly says: PairDecision['says'];
  readonly ours: readonly RecordId[];
};

/** All that was decided about a preview so far. `people`: by the new person's id; who is missing stays open. */
export type Decisions = {
  readonly rule: Rule;
  readonly rows: ReadonlyMap<RecordId, RowChoice>;
  readonly people: ReadonlyMap<RecordId, PersonAnswer>;
  /** Records that both sides wrote in which everything was chosen by hand, so that the rule has nothing to decide there. */
  readonly settled: ReadonlySet<RecordId>;
};

/** Changes the decisions from what they were. */
export type Decide = (change: (before: Decisions) => Decisions) => void;

/** Nothing was decided yet: the later one counts, and everyone stays a person of their own. */
export const NOTHING_DECIDED: Decisions = {
  rule: 'later',
  rows: new Map(),
  people: new Map(),
  settled: new Set(),
};

/** Nothing was chosen in a record. */
export const UNCHOSEN: RowChoice = { whole: null, fields: new Map() };

/** The side of a conflict that will stand: chosen for the field, for the record, or by the rule. */
export const sideOf = ({ whole, fields }: RowChoice, rule: Rule, field: PlanField): Side =>
  fields.get(field.key) ?? whole ?? (rule === 'later' ? field.winner : rule);

/** Chooses a side for one field. */
export const takeField = (decisions: Decisions, row: PlanRow, key: string, side: Side): Decisions =>
  withRow(decisions, row, ({ whole, fields }) => ({
    whole,
    fields: new Map(fields).set(key, side),
  }));

/** Chooses a side for all of a record, also for the fields that were chosen before; null: back to the rule. */
export const takeRow = (decisions: Decisions, row: PlanRow, side: Side | null): Decisions =>
  withRow(decisions, row, () => ({ whole: side, fields: new Map() }));

/** Answers about someone new; null: it stays open. */
export function answerPerson(
  decisions: Decisions,
  id: RecordId,
  answer: PersonAnswer | null,
): Decisions {
  const people = new Map(decisions.people);
  if (answer) people.set(id, answer);
  else people.delete(id);
  return { ...decisions, people };
}

/** The decisions as the vault takes them. */
export const asImportDecisions = ({ rule, rows, people }: Decisions): ImportDecisions => ({
  rule,
  choices: [...rows].flatMap(([id, { whole, fields }]) => [
    ...(whole === null ? [] : [{ id, key: WHOLE_RECORD, take: whole }]),
    ...Array.from(fields, ([key, take]) => ({ id, key, take })),
  ]),
  pairs: [...people].flatMap(([theirs, { says, ours }]) =>
    ours.map((one) => ({ theirs, ours: one, says })),
  ),
});

function withRow(
  decisions: Decisions,
  row: PlanRow,
  choose: (before: RowChoice) => RowChoice,
): Decisions {
  const chosen = choose(decisions.rows.get(row.id) ?? UNCHOSEN);
  const rows = new Map(decisions.rows).set(row.id, chosen);
  const settled = new Set(decisions.settled);
  const both = row.fields.filter(({ conflict }) => conflict);
  const isSettled =
    both.length > 0 &&
    (chosen.whole !== null ||
      (row.change === 'conflict' && both.every(({ key }) => chosen.fields.has(key))));
  if (isSettled) settled.add(row.id);
  else settled.delete(row.id);
  return { ...decisions, rows, settled };
}
