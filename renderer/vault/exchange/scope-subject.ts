import type { ExchangeLog } from '../../core/model/workspace';
import type { ExportScope } from '../vault';

type Subject = Pick<ExchangeLog, 'scope' | 'event' | 'subject'>;

/** What a file is about, as its line in the log says it. */
export function subjectOf(scope: ExportScope): Subject {
  const { type } = scope;
  switch (type) {
    case 'event':
    case 'event-counts':
      return { scope: type, event: scope.event, subject: '' };
    case 'report':
      return { scope: type, event: null, subject: `${scope.from}..${scope.to}` };
    case 'segment':
      return { scope: type, event: null, subject: scope.segment };
    case 'county':
      return { scope: type, event: null, subject: scope.county };
    default:
      return { scope: type, event: null, subject: '' };
  }
}

/** Whether a line of the log speaks of a file about the same. */
export function isAbout(line: Subject, scope: ExportScope): boolean {
  const { scope: type, event, subject } = subjectOf(scope);
  return line.scope === type && line.event === event && line.subject === subject;
}
