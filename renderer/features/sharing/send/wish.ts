import { countyName } from '../../../core/model/county';
import type { ExportScope, ExportWish } from '../../../vault/vault';

/** What the person chose to send, before to whom. */
export type Wish = ExportWish;

export type ScopeType = ExportScope['type'];
export type FieldGroup = keyof Wish['include'];

/** The scopes in the order in which they are offered. */
export const SCOPE_TYPES = [
  'event',
  'event-counts',
  'segment',
  'county',
  'sheriffs',
  'report',
  'everything',
] as const satisfies readonly ScopeType[];

/** The field groups that a person chooses from, by scope. */
export const FIELD_GROUPS: { readonly [S in ScopeType]: readonly FieldGroup[] } = {
  event: ['phones', 'emails', 'needs', 'notes'],
  'event-counts': [],
  report: [],
  segment: ['phones', 'emails', 'notes'],
  county: ['notes'],
  sheriffs: ['notes'],
  everything: [],
};

/** Whether a file of the scope names members, so that it matters until when they may be kept. */
export const namesMembers = (type: ScopeType): boolean => type === 'event' || type === 'segment';

const USUAL_DAYS = 90;

/** A day some days after another, both `YYYY-MM-DD`. */
export function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** What is proposed for a scope: nothing that could stay home, and names for 90 days. A copy of everything is whole. */
export function proposedWish(scope: ExportScope, today: string): Wish {
  const all = scope.type === 'everything';
  return {
    scope,
    include: { phones: all, emails: all, needs: all || scope.type === 'event', notes: all },
    until: namesMembers(scope.type) ? dayAfter(today, USUAL_DAYS) : '',
    changesOnly: false,
  };
}

/** A scope of a type, about nothing in particular yet. A report is about the year so far. */
export function blankScope(type: ScopeType, today: string): ExportScope {
  switch (type) {
    case 'event':
    case 'event-counts':
      return { type, event: '' };
    case 'segment':
      return { type, segment: '' };
    case 'county':
      return { type, county: '' };
    case 'report':
      return { type, from: `${today.slice(0, 4)}-01-01`, to: today };
    default:
      return { type };
  }
}

/** Whether a scope says what it is about. */
export function isChosen(scope: ExportScope): boolean {
  switch (scope.type) {
    case 'event':
    case 'event-counts':
      return scope.event !== '';
    case 'segment':
      return scope.segment !== '';
    case 'county':
      return countyName(scope.county) !== '';
    case 'report':
      return scope.from !== '' && scope.to !== '' && scope.from <= scope.to;
    default:
      return true;
  }
}

/** The scope that a link names (`paths.sendEvent` and its like); an event to be chosen when it names none. */
export function scopeOfLink(part: string | null): ExportScope {
  if (part?.startsWith('county-')) return { type: 'county', county: part.slice('county-'.length) };
  if (part?.startsWith('segment-')) {
    return { type: 'segment', segment: part.slice('segment-'.length) };
  }
  return { type: 'event', event: part ?? '' };
}
