import { agencyKind } from './agency';
import { attendanceKind } from './attendance';
import { contestKind, demandKind, operationKind } from './campaign';
import { eventKind } from './event';
import { factKind } from './fact';
import { groupKind } from './group';
import { askKind, commitmentKind, meetingKind } from './meeting';
import { memberKind } from './member';
import { noteKind } from './note';
import { officialKind } from './official';
import { statementKind } from './statement';
import { exchangeLogKind, identityKind, workspaceKind } from './workspace';

/** Every kind of record that this version knows. */
export const KINDS = {
  agency: agencyKind,
  ask: askKind,
  attendance: attendanceKind,
  commitment: commitmentKind,
  contest: contestKind,
  demand: demandKind,
  event: eventKind,
  'exchange-log': exchangeLogKind,
  fact: factKind,
  group: groupKind,
  identity: identityKind,
  meeting: meetingKind,
  member: memberKind,
  note: noteKind,
  official: officialKind,
  operation: operationKind,
  statement: statementKind,
  workspace: workspaceKind,
} as const;

export type KindName = keyof typeof KINDS;

/** The plain value of each kind, by its name. */
export type ValueByKind = { readonly [K in KindName]: ReturnType<(typeof KINDS)[K]['read']> };

/** What a form hands in for a record of a kind: any of its fields, without the id. */
export type Draft<K extends KindName> = Partial<Omit<ValueByKind[K], 'id'>>;

/** Kinds that never leave the laptop in a shared file. */
export const LOCAL_KINDS: ReadonlySet<string> = new Set<KindName>([
  'workspace',
  'exchange-log',
  'identity',
]);

/** Whether this version knows the kind. */
export const isKnownKind = (kind: string): kind is KindName => Object.hasOwn(KINDS, kind);
