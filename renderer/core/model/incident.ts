import { z } from 'zod';
import { defineKind } from './define-kind';
import { choice, count, county, date, flag, line, prose, reference, time } from './parts';
import {
  ACTIVITIES,
  AGENCIES_SEEN,
  INCIDENT_SHARING,
  INCIDENT_STATES,
  LANGUAGES,
  PAPERS_SHOWN,
  REFERRALS,
  REPORT_SOURCES,
  SETTINGS,
} from './vocabulary';

const yesNo = () => z.boolean().nullable().default(null);

/**
 * What an agency was seen doing (`domain.md` 3): SALUTE, and how many were taken. Never who anybody is. Detail is kept
 * for a short time, then only the row of the public summary.
 */
export const incidentKind = defineKind(
  'incident',
  {
    date: date(),
    timeSeen: time(),
    receivedOn: date(),
    timeReceived: time(),
    county: county(),
    town: line(100),
    /** A corner or a landmark, never a home's address. */
    place: line(),
    setting: choice(SETTINGS, 'other'),
    activity: choice(ACTIVITIES, 'other'),
    agents: count(1_000),
    vehicles: count(1_000),
    /** The exact words and marks on vests and vehicles. */
    uniform: line(),
    equipment: line(),
    agency: choice(AGENCIES_SEEN, 'unknown'),
    reportSource: choice(REPORT_SOURCES, 'told-by-witness'),
    stillThere: yesNo(),
    childrenPresent: yesNo(),
    force: yesNo(),
    paperShown: choice(PAPERS_SHOWN, 'not-seen'),
    taken: count(10_000),
    targets: count(10_000),
    collateral: count(10_000),
    /** The reason that the agency gave. */
    reason: line(300),
    /** ICE's own figure for the same, in its words. */
    iceFigure: line(),
    operation: reference(),
    /** Where evidence is kept, in words; never the evidence. */
    evidenceAt: line(),
    state: choice(INCIDENT_STATES, 'received'),
    sharing: choice(INCIDENT_SHARING, 'nobody'),
    /** It was confirmed, and not retracted since; and the two people who said that it is so. */
    confirmed: flag(),
    confirmedBy: line(100),
    confirmedByToo: line(100),
    note: prose(2_000),
  },
  {},
);
export type Incident = ReturnType<typeof incidentKind.read>;

/** A change of an incident's state: who made it, why, and who was told. */
export const incidentStepKind = defineKind(
  'incident-step',
  {
    incident: reference(),
    state: choice(INCIDENT_STATES, 'received'),
    date: date(),
    time: time(),
    by: line(100),
    note: prose(1_000),
    told: line(300),
  },
  {},
);
export type IncidentStep = ReturnType<typeof incidentStepKind.read>;

/** A call to the hotline (`domain.md` 3.1). The number to call back and the caller's words are erased when it is closed. */
export const hotlineCallKind = defineKind(
  'hotline-call',
  {
    code: line(12),
    date: date(),
    time: time(),
    language: z.enum(LANGUAGES).nullable().default(null),
    county: county(),
    what: prose(2_000),
    safeToCall: yesNo(),
    callBack: line(40),
    advice: prose(1_000),
    referral: choice(REFERRALS, ''),
    nextStep: line(300),
    owner: line(100),
    incident: reference(),
    closedOn: date(),
  },
  {},
);
export type HotlineCall = ReturnType<typeof hotlineCallKind.read>;
