import { agencyKind } from './agency';
import { attendanceKind } from './attendance';
import { callKind, callRoundKind } from './call';
import { contestKind, demandKind, operationKind } from './campaign';
import { doorPlanKind } from './door-plan';
import { eventKind } from './event';
import { eventCountKind } from './event-count';
import { factKind } from './fact';
import { folderFileKind } from './folder-file';
import { groupKind } from './group';
import { headcountKind } from './headcount';
import { householdKind } from './household';
import { hotlineCallKind, incidentKind, incidentStepKind } from './incident';
import { rungKind, rungMoveKind } from './ladder';
import { lastSentKind } from './last-sent';
import { lawKind } from './law';
import { askKind, askTextKind, commitmentKind, commitmentStepKind, meetingKind } from './meeting';
import { memberKind } from './member';
import { noteKind } from './note';
import { officialKind } from './official';
import { oneOnOneKind } from './one-on-one';
import { partnerKind } from './partner';
import { reachKind, stanceKind } from './power';
import { recordsRequestKind } from './records-request';
import { legalHoldKind, purgeKind, retentionRuleKind } from './retention';
import { segmentKind } from './segment';
import { eventTemplateKind, seriesKind } from './series';
import { sheetKind } from './sheet';
import { shiftKind } from './shift';
import { statementKind } from './statement';
import { suggestionKind } from './suggestion';
import { tableHeaderKind, tableImportKind } from './table-import';
import { termKind } from './term';
import { verdictKind } from './verdict';
import { exchangeLogKind, identityKind, workspaceKind } from './workspace';

/** Every kind of record that this version knows. */
export const KINDS = {
  agency: agencyKind,
  ask: askKind,
  'ask-text': askTextKind,
  attendance: attendanceKind,
  call: callKind,
  'call-round': callRoundKind,
  commitment: commitmentKind,
  'commitment-step': commitmentStepKind,
  contest: contestKind,
  demand: demandKind,
  'door-plan': doorPlanKind,
  event: eventKind,
  'event-count': eventCountKind,
  'event-template': eventTemplateKind,
  'exchange-log': exchangeLogKind,
  fact: factKind,
  'folder-file': folderFileKind,
  group: groupKind,
  headcount: headcountKind,
  'hotline-call': hotlineCallKind,
  household: householdKind,
  identity: identityKind,
  incident: incidentKind,
  'incident-step': incidentStepKind,
  'last-sent': lastSentKind,
  law: lawKind,
  'legal-hold': legalHoldKind,
  meeting: meetingKind,
  member: memberKind,
  note: noteKind,
  official: officialKind,
  'one-on-one': oneOnOneKind,
  operation: operationKind,
  partner: partnerKind,
  purge: purgeKind,
  reach: reachKind,
  'records-request': recordsRequestKind,
  'retention-rule': retentionRuleKind,
  rung: rungKind,
  'rung-move': rungMoveKind,
  segment: segmentKind,
  series: seriesKind,
  sheet: sheetKind,
  shift: shiftKind,
  stance: stanceKind,
  statement: statementKind,
  suggestion: suggestionKind,
  'table-header': tableHeaderKind,
  'table-import': tableImportKind,
  term: termKind,
  verdict: verdictKind,
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
  'door-plan',
  'exchange-log',
  'folder-file',
  'identity',
  'last-sent',
  'partner',
  'suggestion',
  'table-header',
]);

/** Kinds that only commands of their own write, because something else has to change with them. */
type GuardedKind =
  | 'attendance'
  | 'call'
  | 'commitment-step'
  | 'door-plan'
  | 'event-count'
  | 'exchange-log'
  | 'folder-file'
  | 'headcount'
  | 'hotline-call'
  | 'identity'
  | 'incident'
  | 'incident-step'
  | 'last-sent'
  | 'law'
  | 'legal-hold'
  | 'partner'
  | 'purge'
  | 'retention-rule'
  | 'rung-move'
  | 'series'
  | 'sheet'
  | 'suggestion'
  | 'table-header'
  | 'table-import'
  | 'term'
  | 'verdict'
  | 'workspace';

/** Kinds that a form may add, edit and delete directly. */
export type EditableKind = Exclude<KindName, GuardedKind>;

/** Whether this version knows the kind. */
export const isKnownKind = (kind: string): kind is KindName => Object.hasOwn(KINDS, kind);
