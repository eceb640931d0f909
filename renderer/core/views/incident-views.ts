import type { PublicSummary } from '../incidents/public-summary';
import type { Operation } from '../model/campaign';
import type { HotlineCall, Incident, IncidentStep } from '../model/incident';
import type { RecordId } from '../record';

/** An incident as a line of the log. */
export type IncidentRow = {
  readonly incident: Incident;
  readonly operation: Operation | null;
  /** It waits for somebody. */
  readonly open: boolean;
};

/** One incident with how it came to be what it is, the earliest step first. */
export type IncidentDetail = IncidentRow & {
  readonly steps: readonly IncidentStep[];
  readonly calls: readonly HotlineCall[];
};

/** What the screens about incidents and the hotline ask for. Days are `YYYY-MM-DD`, both included. */
export type IncidentViews = {
  /** Open ones first, then by day, the latest first. */
  incidents: { query: Record<string, never>; result: readonly IncidentRow[] };
  incident: { query: { id: RecordId }; result: IncidentDetail | null };
  'public-summary': {
    query: { from: string; to: string; county: string | null };
    result: PublicSummary;
  };
  operations: { query: Record<string, never>; result: readonly Operation[] };
  /** Open calls, the oldest first; then closed ones, the latest first. */
  'hotline-calls': { query: Record<string, never>; result: readonly HotlineCall[] };
};
