import { useState } from 'react';
import type { SegmentRule } from '../../../../core/segments/rule';
import { withoutEmpty } from './rule-edits';

type Draft = { readonly rule: SegmentRule; readonly past: readonly SegmentRule[] };

/** Edits that can be undone. */
const MOST_PAST = 100;

/** What is being written, by segment. It lasts while the window does, so that looking at a person loses nothing. */
const kept = new Map<string, Draft>();

/** A rule while it is being edited. */
export type RuleDraft = {
  readonly rule: SegmentRule;
  /** Whether it differs from what is saved. */
  readonly isChanged: boolean;
  change(rule: SegmentRule): void;
  /** Takes back the last edit; null when there is none. */
  readonly undo: (() => void) | null;
  /** Forgets every edit. */
  discard(): void;
};

/** The rule of a segment as it is being edited. `key` names the segment. */
export function useRuleDraft(key: string, saved: SegmentRule): RuleDraft {
  const [, redraw] = useState(0);
  const draft = kept.get(key) ?? { rule: saved, past: [] };
  const keep = (next: Draft | null) => {
    if (next) kept.set(key, next);
    else kept.delete(key);
    redraw((n) => n + 1);
  };
  const last = draft.past.at(-1);
  return {
    rule: draft.rule,
    isChanged: JSON.stringify(withoutEmpty(draft.rule)) !== JSON.stringify(saved),
    change(rule) {
      if (JSON.stringify(rule) === JSON.stringify(draft.rule)) return;
      keep({ rule, past: [...draft.past, draft.rule].slice(-MOST_PAST) });
    },
    undo: last ? () => keep({ rule: last, past: draft.past.slice(0, -1) }) : null,
    discard: () => keep(null),
  };
}
