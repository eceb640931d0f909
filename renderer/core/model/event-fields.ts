import { z } from 'zod';
import {
  choice,
  count,
  county,
  flag,
  line,
  prose,
  referenceElement,
  time,
  wordElement,
} from './parts';
import { ACCESS, LANGUAGES, PHOTO_RULES, RISK_LEVELS } from './vocabulary';

/** What an event, a series of events and a template for events say alike: all but the day. */
export const eventScalars = () => ({
  /** A code of `EVENT_KINDS`, or of a kind that the group made itself (`term.ts`). */
  kind: line(60).default('other'),
  titleEn: line(),
  titleEs: line(),
  descriptionEn: prose(2_000),
  descriptionEs: prose(2_000),
  startTime: time(),
  endTime: time(),
  timeZone: line(60).default('America/New_York'),
  /** Where, in words fit for anyone. */
  place: line(),
  /** The exact address, shown only for people who confirmed; never on a roster or a shared file by default. */
  privateAddress: line(),
  county: county(),
  capacity: count(),
  /** How many people the organizers want there. */
  goal: count(),
  interpretation: flag(),
  childcare: flag(),
  rides: flag(),
  photoRule: choice(PHOTO_RULES, 'ask'),
  risk: choice(RISK_LEVELS, ''),
  /** What has to be brought. */
  materials: prose(2_000),
  /** Names are dangerous here: the door opens on the headcount, and the count-only sheet is offered first. */
  countOnly: flag(),
  /** Name of the person who leads the event, as it may be printed; and the number to call on the day, as it may be printed. */
  lead: line(100),
  phoneToPrint: line(40),
});

/** The sets of the same. */
export const eventSets = {
  hosts: referenceElement,
  languages: z.enum(LANGUAGES),
  roles: wordElement,
  access: z.enum(ACCESS),
};
