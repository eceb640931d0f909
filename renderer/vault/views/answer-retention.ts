import { displayName, namePartsOf } from '../../core/matching/names';
import { KINDS, type KindName } from '../../core/model/kinds';
import { RETENTION_SUBJECTS } from '../../core/model/vocabulary';
import type { RecordId } from '../../core/record';
import { askAfter, DEFAULT_LIMITS, dueOn } from '../../core/retention/limits';
import { sortedByKey } from '../../core/views/order';
import type { HeldView, RetentionAsk, RetentionView } from '../../core/views/people-views';
import type { Records } from '../../core/views/records';
import { beyond, inactive, whoIn } from '../retention/held-under';
import { lastHeard } from '../retention/last-heard';
import { holdOf } from '../retention/legal-hold';
import { limitsOf } from '../retention/limits-of';
import type { WorkingSet } from '../store/working-set';

/** So many names show what a limit means. */
const EXAMPLES = 5;
/** So many members are asked about at once. */
const ASKED = 50;

function retentionNow(records: Records, set: WorkingSet, today: string): RetentionView {
  const limits = limitsOf(set);
  const workspace = records.all('workspace')[0];
  const ownGroup = workspace?.ownGroup ?? null;
  const inTime = (at: { readonly date: string; readonly time: string }) => `${at.date} ${at.time}`;
  return {
    rows: RETENTION_SUBJECTS.map((subject) => {
      const days = limits[subject];
      const { due, next } = beyond(set, subject, limits, today, ownGroup);
      const names = new Set<string>();
      for (const record of due) {
        const name = whoIn(set, record);
        if (name) names.add(name);
        if (names.size === EXAMPLES) break;
      }
      return {
        subject,
        days,
        defaultDays: DEFAULT_LIMITS[subject],
        due: due.length,
        nextOn: next && days !== null ? dueOn(next, days) : '',
        examples: [...names],
      };
    }),
    ask: asked(set, limits['inactive-members'], today, ownGroup),
    hold: holdOf(set),
    holds: sortedByKey(records.all('legal-hold'), inTime).reverse(),
    runs: sortedByKey(records.all('purge'), inTime).reverse(),
    agreedOn: workspace?.retentionAgreedOn ?? '',
  };
}

/** What the limits reach today, whom to ask about, and what was done under them. */
export const answerRetention = (records: Records, set: WorkingSet, today: string): RetentionView =>
  onceAVersion(set, `retention ${today}`, () => retentionNow(records, set, today));

/** What this laptop holds, as counts. Reads fields directly: there can be 100,000 members. */
export const answerHeld = (records: Records, set: WorkingSet): HeldView =>
  onceAVersion(set, 'held', () => heldNow(records, set));

type Answered = { readonly version: number; readonly answer: unknown };
const answered = new WeakMap<WorkingSet, Map<string, Answered>>();

/** An answer that looks through everything, kept until something changes. */
function onceAVersion<T>(set: WorkingSet, name: string, answer: () => T): T {
  const known = answered.get(set) ?? new Map<string, Answered>();
  answered.set(set, known);
  const version = set.version();
  const before = known.get(name);
  if (before?.version === version) return before.answer as T;
  const made = answer();
  known.set(name, { version, answer: made });
  return made;
}

/** Members of whom nothing was heard for long, so that a person says whether to keep them before the limit does. */
function asked(
  set: WorkingSet,
  days: number | null,
  today: string,
  ownGroup: RecordId | null,
): RetentionAsk {
  if (days === null) return { days: null, total: 0, members: [] };
  const after = askAfter(days);
  const { due } = inactive(set, after, today, ownGroup);
  const heard = lastHeard(set, ownGroup);
  return {
    days: after,
    total: due.length,
    members: due.slice(0, ASKED).map(({ id, fields }) => {
      const date = heard.get(id) ?? '';
      return {
        id,
        name: displayName(namePartsOf(fields)),
        lastHeard: date,
        erasedOn: dueOn(date, days),
      };
    }),
  };
}

function heldNow(records: Records, set: WorkingSet): HeldView {
  const kinds = set
    .kinds()
    .filter((kind) => set.count(kind) > 0 && !HIDDEN.has(kind))
    .map((kind) => ({ kind, records: set.count(kind), oldest: oldestOf(set, kind) }));
  const fields = new Map<string, number>();
  for (const field of [...Object.keys(KINDS.member.scalars), ...Object.keys(KINDS.member.sets)]) {
    if (!NO_FACTS.test(field)) fields.set(field, 0);
  }
  for (const [, member] of set.glances('member')) {
    const has = new Set<string>();
    for (const key of member.elements()) has.add(key.slice(0, key.indexOf('/')));
    for (const field of fields.keys()) {
      const value = member.value(field);
      if (value !== undefined && value !== null && value !== '' && value !== 'unknown') {
        has.add(field);
      }
    }
    for (const field of has) {
      const before = fields.get(field);
      if (before !== undefined) fields.set(field, before + 1);
    }
  }
  const log = records.all('exchange-log');
  return {
    kinds: sortedByKey(kinds, ({ kind }) => kind),
    memberFields: [...fields]
      .filter(([, members]) => members > 0)
      .map(([field, members]) => ({ field, members })),
    members: set.count('member'),
    filesOut: log.filter(({ direction }) => direction === 'out').length,
    filesIn: log.filter(({ direction }) => direction === 'in').length,
    hold: holdOf(set),
  };
}

/**
 * Kinds that say nothing about people: this laptop's own settings and what it is to do at doors, its keys, those of other groups and what it knows
 * of tables; and the log of files, whose counts stand by themselves.
 */
const HIDDEN: ReadonlySet<string> = new Set<KindName>([
  'workspace',
  'door-plan',
  'exchange-log',
  'folder-file',
  'identity',
  'last-sent',
  'partner',
  'table-header',
]);

/** Fields of a member that only say where a record hangs or when something was given. */
const NO_FACTS = /^(stewardGroup|importedIn|keptOn|rung|household|.*Given)$/;

/** The earliest date that a record of the kind speaks of; empty when the kind has no dates. */
function oldestOf(set: WorkingSet, kind: string): string {
  if (kind === 'attendance') {
    return earliest(
      Array.from(set.glances('event')).flatMap(([id, event]) => {
        const date = event.value('date');
        return typeof date === 'string' && set.by('attendance', 'event', id).length > 0
          ? [date]
          : [];
      }),
    );
  }
  const dates: string[] = [];
  for (const [, record] of set.glances(kind)) {
    const date = record.value('date');
    if (typeof date === 'string') dates.push(date);
  }
  return earliest(dates);
}

const earliest = (dates: readonly string[]): string =>
  dates.reduce((first, date) => (date && (first === '' || date < first) ? date : first), '');
