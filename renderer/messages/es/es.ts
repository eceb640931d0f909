import { common } from './common';
import { errors } from './errors';
import { events } from './events';
import { firstRun } from './first-run';
import { home } from './home';
import { members } from './members';
import { parts } from './parts';
import { reports } from './reports';
import { roster } from './roster';
import { settings } from './settings';
import { sharing } from './sharing';
import { shell } from './shell';
import { sheriffs } from './sheriffs';
import { terms } from './terms';
import { unlock } from './unlock';

/** The Spanish catalogue. */
export const es = {
  common,
  errors,
  events,
  'first-run': firstRun,
  home,
  members,
  parts,
  reports,
  roster,
  settings,
  sharing,
  shell,
  sheriffs,
  terms,
  unlock,
} as const;
