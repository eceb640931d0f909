import { useState } from 'react';
import type { EventDetail } from '../../../core/views/views';
import type { Whom } from '../../../vault/vault';
import { EVENT_PEOPLE, membersOfEvent, type Who } from './round-draft';

/** Whom someone chose to call. */
export type WhomChoice = {
  readonly who: Who | null;
  readonly setWho: (who: Who) => void;
  /** Null while nobody is chosen. */
  readonly whom: Whom | null;
  /** How many are meant, before those who said no are left out; null when it is not known here. */
  readonly asked: number | null;
};

/** Chooses among an event's people and the members who were selected; `usual` holds until someone chooses. */
export function useWhom(
  event: EventDetail | null,
  selected: readonly string[],
  usual: Who | null,
): WhomChoice {
  const [chosen, setWho] = useState<Who | null>(null);
  const who = chosen ?? (selected.length > 0 ? 'selected' : event ? usual : null);
  const ids =
    who === 'selected'
      ? selected
      : event
        ? EVENT_PEOPLE.flatMap((each) => (each === who ? membersOfEvent(event.people, each) : []))
        : [];
  return {
    who,
    setWho,
    whom: ids.length > 0 ? { type: 'members', ids } : null,
    asked: ids.length,
  };
}
