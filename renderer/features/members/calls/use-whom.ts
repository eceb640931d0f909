import { useState } from 'react';
import type { SegmentRule } from '../../../core/segments/rule';
import type { EventDetail } from '../../../core/views/views';
import { heldSegment, holdSegment } from '../../../parts/segment-held';
import { useView } from '../../../parts/vault-context';
import type { Whom } from '../../../vault/vault';
import { heldMembers, holdMembers } from './held-members';
import { EVENT_PEOPLE, membersOfEvent, type Who } from './round-draft';

/** A segment that was chosen, or handed over (`id` null). */
type ChosenSegment = { readonly id: string | null; readonly rule: SegmentRule };

/** Whom someone chose to call. */
export type WhomChoice = {
  /** Members who were selected in the list and handed over. */
  readonly selected: readonly string[];
  readonly who: Who;
  readonly setWho: (who: Who) => void;
  readonly segment: ChosenSegment | null;
  readonly setSegment: (segment: ChosenSegment | null) => void;
  /** Null while nobody is meant. */
  readonly whom: Whom | null;
  /** How many are meant, before those who said no are left out; null while it is not known. */
  readonly asked: number | null;
};

/** Means nobody, to ask for a count that is thrown away. */
const NOBODY: SegmentRule = { join: 'all', parts: [{ type: 'tag', not: false, any: [] }] };

/**
 * Chooses among an event's people, a segment, and the members who were selected. Whoever was handed over
 * comes first, then the people of the event whom `usual` means.
 */
export function useWhom(
  event: EventDetail | null,
  usual: (typeof EVENT_PEOPLE)[number],
): WhomChoice {
  const [selected] = useState(heldMembers);
  const [segment, setSegment] = useState<ChosenSegment | null>(() => {
    const rule = heldSegment();
    return rule && { id: null, rule };
  });
  const [chosen, setWho] = useState<Who | null>(null);
  const count = useView('segment-count', { rule: segment?.rule ?? NOBODY });
  const first = selected.length > 0 ? 'selected' : segment?.id === null ? 'segment' : null;
  const who = chosen ?? first ?? (event ? usual : 'segment');
  const choice = { selected, who, setWho, segment, setSegment };
  if (who === 'segment') {
    return segment
      ? {
          ...choice,
          whom: { type: 'segment', rule: segment.rule },
          asked: count?.members ?? null,
        }
      : { ...choice, whom: null, asked: null };
  }
  const ids =
    who === 'selected'
      ? selected
      : EVENT_PEOPLE.flatMap((each) =>
          event && each === who ? membersOfEvent(event.people, each) : [],
        );
  return {
    ...choice,
    whom: ids.length > 0 ? { type: 'members', ids } : null,
    asked: ids.length,
  };
}

/** Forgets whoever was handed over, once they are planned for. */
export function forgetHanded(): void {
  holdMembers([]);
  holdSegment(null);
}
