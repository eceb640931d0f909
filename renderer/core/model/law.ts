import type { RecordId } from '../record';
import { defineKind } from './define-kind';
import { idFromText } from './id-from-text';
import { choice, date, flag, line, prose } from './parts';
import { FACT_TOPICS } from './vocabulary';

/**
 * What a group says of a state law: one that comes with the app, corrected, or one of its own. `floor` is the value of
 * the topic below which practice is not lawful, in stored words; empty when the law sets none.
 */
export const lawKind = defineKind(
  'law',
  {
    /** Names the law for good, such as `hb-10`. */
    code: line(60),
    topic: choice(FACT_TOPICS, 'other'),
    from: date(),
    to: date(),
    floor: line(),
    citation: line(300),
    /** The statute's own words. */
    quote: prose(4_000),
    noteEn: prose(2_000),
    noteEs: prose(2_000),
    source: line(500),
    hidden: flag(),
  },
  {},
);
export type Law = ReturnType<typeof lawKind.read>;

/** The id of what a group says of a law. */
export const lawId = (code: string): RecordId => idFromText(`convite law\n${code}`);
