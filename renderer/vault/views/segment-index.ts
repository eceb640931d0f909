import type { RecordId } from '../../core/record';
import { conditionFits } from '../../core/segments/condition-fits';
import { READY_SEGMENTS } from '../../core/segments/ready-made';
import type { SegmentCondition, SegmentRule } from '../../core/segments/rule';
import { ruleFits } from '../../core/segments/rule-fits';
import type { WorkingSet } from '../store/working-set';
import { follow } from './follow';
import { makeSegmentDigests, RULE_KINDS, type SegmentDigests } from './segment-digests';

/** Some of the members. Good until the next change. */
export type Circle = {
  /** Names the circle among all others, of this moment and of earlier ones. */
  readonly key: string;
  holds(id: RecordId): boolean;
};

/** Answers whom rules mean. What each condition says of each member is kept and mended, so that an edited rule costs one condition at most. */
export type SegmentIndex = {
  /** How many members a rule fits. */
  count(rule: SegmentRule, today: string): number;
  /** The members whom a rule fits. */
  circle(rule: SegmentRule, today: string): Circle;
  /** Makes in parts what the first count would have to wait for. */
  warm(today: string): Iterable<void>;
};

/** By slot: 1 where a condition holds. */
type Marks = { readonly marks: Uint8Array; readonly fits: ReturnType<typeof conditionFits> };

/** How many conditions are kept: a dozen segments and the one that is being written. */
const KEPT_CONDITIONS = 64;
/** Members who may be added before marks are made anew. */
const ROOM = 1_024;

/** Indexes the members of a working set for rules, and keeps up with it. */
export function createSegmentIndex(set: WorkingSet): SegmentIndex {
  let digests: SegmentDigests | null = null;
  /** The latest asked for come last. */
  const kept = new Map<string, Marks>();

  const forget = () => {
    digests = null;
    kept.clear();
  };

  const mark = ({ marks, fits }: Marks, slot: number) => {
    const digest = digests?.at(slot);
    marks[slot] = digest && fits(digest) ? 1 : 0;
  };

  const { catchUp } = follow(set, {
    mend(batch) {
      const slots = digests?.mend(batch);
      if (slots === undefined) return;
      if (slots === null) return forget();
      for (const [key, known] of kept) {
        if ((digests?.size() ?? 0) > known.marks.length) kept.delete(key);
        else for (const slot of slots) mark(known, slot);
      }
    },
    forget,
  });

  const ready = (): SegmentDigests => {
    catchUp();
    digests ??= runAll(makeSegmentDigests(set));
    return digests;
  };

  const marksOf = (condition: SegmentCondition, today: string): Uint8Array => {
    const { not: _, ...said } = condition;
    const key = `${today} ${JSON.stringify(said)}`;
    let known = kept.get(key);
    if (known) kept.delete(key);
    else {
      const size = ready().size();
      known = { marks: new Uint8Array(size + ROOM), fits: conditionFits(condition, today) };
      for (let slot = 0; slot < size; slot++) mark(known, slot);
    }
    kept.set(key, known);
    const [oldest] = kept.keys();
    if (kept.size > KEPT_CONDITIONS && oldest !== undefined) kept.delete(oldest);
    return known.marks;
  };

  const fitsSlot = (rule: SegmentRule, today: string): ((slot: number) => boolean) =>
    ruleFits(rule, (condition) => {
      const marks = marksOf(condition, today);
      return (slot) => marks[slot] === 1;
    });

  return {
    count(rule, today) {
      const there = ready();
      const fits = fitsSlot(rule, today);
      let members = 0;
      for (let slot = 0, size = there.size(); slot < size; slot++) {
        if (there.at(slot) && fits(slot)) members += 1;
      }
      return members;
    },
    circle(rule, today) {
      const there = ready();
      const fits = fitsSlot(rule, today);
      return {
        key: `${today} ${RULE_KINDS.map((kind) => set.version(kind))} ${JSON.stringify(rule)}`,
        holds(id) {
          const slot = there.slotOf(id);
          return slot !== undefined && fits(slot);
        },
      };
    },
    *warm(today) {
      catchUp();
      if (!digests) {
        const version = set.version();
        const making = makeSegmentDigests(set);
        for (let step = making.next(); ; step = making.next()) {
          if (step.done) {
            digests = step.value;
            break;
          }
          yield;
          // Something changed, or someone could not wait: whoever asks next makes them at once.
          if (set.version() !== version || digests) break;
        }
      }
      for (const { rule } of READY_SEGMENTS) {
        yield;
        if (digests) fitsSlot(rule, today);
      }
    },
  };
}

/** Runs a work to its end without a pause. */
function runAll<T>(work: Generator<void, T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}
