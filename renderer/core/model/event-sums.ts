import { z } from 'zod';

const sum = () => z.int().min(0);

/** How an event's people add up, as numbers in one flat row: the sums of `Turnout`, and how many `people` they stand for. */
export const eventSums = () =>
  z.strictObject({
    people: sum(),
    asked: sum(),
    expected: sum(),
    /** How many of those came. Older counts do not say it. */
    expectedCame: sum().optional(),
    came: sum(),
    unmarked: sum(),
    interpretersComing: sum(),
    invited: sum(),
    yes: sum(),
    maybe: sum(),
    no: sum(),
    leftMessage: sum(),
    confirmed: sum(),
    present: sum(),
    late: sum(),
    excused: sum(),
    noShow: sum(),
    walkIns: sum(),
    childcare: sum(),
    rides: sum(),
    interpreters: sum(),
  });
