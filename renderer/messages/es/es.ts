import { after } from './after';
import { agreementLists } from './agreement-lists';
import { bulk } from './bulk';
import { calendar } from './calendar';
import { calls } from './calls';
import { care } from './care';
import { common } from './common';
import { countyFile } from './county-file';
import { demands } from './demands';
import { door } from './door';
import { duplicates } from './duplicates';
import { errors } from './errors';
import { events } from './events';
import { firstRun } from './first-run';
import { folder } from './folder';
import { home } from './home';
import { incidents } from './incidents';
import { incoming } from './incoming';
import { keeping } from './keeping';
import { leaving } from './leaving';
import { map } from './map';
import { meetings } from './meetings';
import { members } from './members';
import { paper } from './paper';
import { partners } from './partners';
import { parts } from './parts';
import { plan } from './plan';
import { power } from './power';
import { reports } from './reports';
import { segments } from './segments';
import { series } from './series';
import { settings } from './settings';
import { sharing } from './sharing';
import { shell } from './shell';
import { sheriffs } from './sheriffs';
import { tables } from './tables';
import { terms } from './terms';
import { unlock } from './unlock';

/** The Spanish catalogue. */
export const es = {
  after,
  'agreement-lists': agreementLists,
  bulk,
  calendar,
  calls,
  care,
  common,
  'county-file': countyFile,
  door,
  demands,
  duplicates,
  errors,
  events,
  'first-run': firstRun,
  folder,
  home,
  incoming,
  incidents,
  keeping,
  leaving,
  map,
  meetings,
  members,
  paper,
  partners,
  parts,
  plan,
  power,
  reports,
  segments,
  series,
  settings,
  sharing,
  shell,
  sheriffs,
  tables,
  terms,
  unlock,
} as const;
