import type { ReportView } from '../../core/report/report-types';

/** What files of a report are called: the sort of numbers and the months, never a group or an event. */
export const fileName = (what: string, { from, to }: ReportView): string =>
  `convite-${what}-${from.slice(0, 7)}-${to.slice(0, 7)}`;
