import { fold } from '../matching/fold';
import type { Incident } from '../model/incident';

export type IncidentState = Incident['state'];

/** What a verifier can find (`domain.md` 3.2). */
const FOUND = ['confirmed-ice', 'confirmed-other', 'not-enforcement', 'not-verified'] as const;

const NEXT: Readonly<Record<IncidentState, readonly IncidentState[]>> = {
  received: ['assigned', 'on-the-way', ...FOUND],
  assigned: ['on-the-way', ...FOUND],
  'on-the-way': FOUND,
  'confirmed-ice': ['closed', 'retracted'],
  'confirmed-other': ['closed', 'retracted'],
  'not-enforcement': ['closed', 'retracted'],
  'not-verified': ['on-the-way', 'confirmed-ice', 'confirmed-other', 'closed', 'retracted'],
  closed: ['retracted'],
  retracted: [],
};

/** The states that a report may go to from where it is. */
export const nextStates = (state: IncidentState): readonly IncidentState[] => NEXT[state];

/** Whether a state can have been told to others, so that it can only be corrected by retracting it. */
export const isTold = (state: IncidentState): boolean => NEXT[state].includes('retracted');

/** Whether a state needs two people who say so. */
export const needsTwo = (state: IncidentState): boolean =>
  state === 'confirmed-ice' || state === 'confirmed-other';

/** Whether two names are of two people, as far as names can tell: both are there, and differ in more than case and accents. */
export function areTwoPeople(first: string, second: string): boolean {
  const [a, b] = [fold(first).trim(), fold(second).trim()];
  return a !== '' && b !== '' && a !== b;
}

/** Whether a report still waits for somebody. */
export const isOpen = (state: IncidentState): boolean =>
  state === 'received' || state === 'assigned' || state === 'on-the-way';
