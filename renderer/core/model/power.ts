import { z } from 'zod';
import { defineKind } from './define-kind';
import { choice, date, line, looseDate, prose, reference } from './parts';
import { SOURCE_KINDS } from './vocabulary';

/** Ends of the two axes of the power map (`domain.md` 1.4): from against us to with us, and from none to decides. */
export const STANCE_RANGE = { least: -3, most: 3 } as const;
export const INFLUENCE_RANGE = { least: 0, most: 4 } as const;

/** Where an official stood on a day. Added, never overwritten, so that the map has a history. */
export const stanceKind = defineKind(
  'stance',
  {
    official: reference(),
    date: date(),
    /** Above that of every entry that was there when it was made: the later of two of one day holds. */
    order: z.int().min(0).max(10_000).default(0),
    stance: z.int().min(STANCE_RANGE.least).max(STANCE_RANGE.most).default(0),
    influence: z.int().min(INFLUENCE_RANGE.least).max(INFLUENCE_RANGE.most).default(0),
    why: prose(1_000),
    sourceKind: choice(SOURCE_KINDS, 'group-knowledge'),
    source: line(500),
    addedBy: reference(),
  },
  {},
);
export type Stance = ReturnType<typeof stanceKind.read>;

/** Who can reach an official: a member of ours, another official, or someone by name. */
export const reachKind = defineKind(
  'reach',
  {
    official: reference(),
    member: reference(),
    through: reference(),
    who: line(100),
    how: line(300),
    since: looseDate(),
    until: looseDate(),
  },
  {},
);
export type Reach = ReturnType<typeof reachKind.read>;
