import { defineKind } from './define-kind';
import { choice, countyElement, line } from './parts';
import { AGENCY_TYPES } from './vocabulary';

/** An office with power over people in one or more counties: a sheriff's office, a town's police, ICE's field office. */
export const agencyKind = defineKind(
  'agency',
  { name: line(), type: choice(AGENCY_TYPES, 'sheriff') },
  { counties: countyElement },
);
export type Agency = ReturnType<typeof agencyKind.read>;
