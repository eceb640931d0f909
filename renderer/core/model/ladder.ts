import { z } from 'zod';
import { defineKind } from './define-kind';
import { date, line, reference } from './parts';

/** One rung of the group's own ladder of leadership, lowest `order` first. */
export const rungKind = defineKind(
  'rung',
  {
    nameEn: line(60),
    nameEs: line(60),
    /** What a person on this rung does, in the group's own words. */
    meaningEn: line(300),
    meaningEs: line(300),
    order: z.int().min(0).max(100).default(0),
  },
  {},
);
export type Rung = ReturnType<typeof rungKind.read>;

/** A step of one member on the ladder: who moved them, when and why. The member's `rung` holds where they stand now. */
export const rungMoveKind = defineKind(
  'rung-move',
  {
    member: reference(),
    from: reference(),
    to: reference(),
    date: date(),
    by: line(100),
    why: line(500),
  },
  {},
);
export type RungMove = ReturnType<typeof rungMoveKind.read>;
