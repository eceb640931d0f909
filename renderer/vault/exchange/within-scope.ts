import { isBareRefusal } from '../../core/merge/bare-refusal';
import { eventCountId, eventCountKind } from '../../core/model/event-count';
import { KINDS } from '../../core/model/kinds';
import { verdictId, verdictKind } from '../../core/model/verdict';
import type { Json, Rec, RecordId } from '../../core/record';
import type { Manifest } from './manifest';
import { countiesOf, type FindRecord, SHERIFF_KINDS } from './selection/counties-of';
import { staysHome } from './selection/home-fields';

const COUNTED_KINDS = ['event', 'event-count', 'group'];
/** The kinds that a file of each scope may carry. */
const KINDS_OF = {
  event: new Set(['attendance', 'event', 'group', 'member', 'note', 'verdict']),
  'event-counts': new Set(COUNTED_KINDS),
  report: new Set(COUNTED_KINDS),
  segment: new Set(['group', 'member', 'note', 'verdict']),
  county: new Set<string>([...SHERIFF_KINDS, 'group']),
  sheriffs: new Set<string>([...SHERIFF_KINDS, 'group']),
} as const;

type Scope = Manifest['scope'];

/** The place of the first record that does not belong in a file; -1 when there is none. */
export function findStray(
  records: readonly Rec[],
  manifest: Pick<Manifest, 'scope' | 'sender'>,
): number {
  if (manifest.scope.type === 'everything') return -1;
  const byId = new Map(records.map((record) => [`${record.kind} ${record.id}`, record]));
  const inFile: FindRecord = (kind, id) => byId.get(`${kind} ${id}`);
  return records.findIndex((record) => !isWithinScope(record, manifest, inFile));
}

/**
 * Whether a record belongs in a file: one about an event brings that event and nothing about other events or other
 * matters, whatever its sender put in; and no partner's file brings what partners keep for themselves. `inFile` finds
 * a record that the file brings.
 */
function isWithinScope(
  record: Rec,
  { scope, sender }: Pick<Manifest, 'scope' | 'sender'>,
  inFile: FindRecord,
): boolean {
  if (scope.type === 'everything') return true;
  if (!KINDS_OF[scope.type].has(record.kind)) return false;
  for (const key in record.fields) if (staysHome(record.kind, key)) return false;
  switch (record.kind) {
    case 'event':
      return isEventOf(record, scope);
    case 'event-count': {
      const { event, group } = eventCountKind.read(record);
      if (event === null || group !== sender.groupId || !inFile('event', event)) return false;
      return record.id === eventCountId(event, group);
    }
    case 'attendance': {
      const { event, member } = record.fields;
      return (event === undefined || event === eventOf(scope)) && !isRefusing(member, inFile);
    }
    case 'verdict':
      return isAboutPeopleOf(
        record,
        (id) => inFile('member', id) !== undefined && !isRefusing(id, inFile),
      );
    case 'group':
      return true;
    case 'member':
      return mayBeNamed(record);
    case 'note':
      return isNoteOf(record, scope, inFile);
    default:
      return scope.type !== 'county' || isOfCounty(record, scope.county, inFile);
  }
}

/**
 * Whether a person agreed to be shared, as far as the file says: of whoever did not, it may say that and nothing else,
 * so that no file names them.
 */
const mayBeNamed = (member: Rec): boolean => {
  const { consentShare } = member.fields;
  return (consentShare !== 'no' && consentShare !== 'unknown') || isBareRefusal(member);
};

/** Whether the file says of a person that they do not agree to be shared: then it says nothing else of them. */
function isRefusing(member: Json | undefined, inFile: FindRecord): boolean {
  const found = typeof member === 'string' ? inFile('member', member) : undefined;
  return found !== undefined && isBareRefusal(found);
}

const eventOf = (scope: Scope): RecordId | undefined =>
  'event' in scope ? scope.event : undefined;

function isEventOf(record: Rec, scope: Scope): boolean {
  if (scope.type !== 'report') return record.id === eventOf(scope);
  const { date } = KINDS.event.read(record);
  return date >= scope.from && date <= scope.to;
}

/** Whether a note is about what its file is about; one that was deleted says nothing. */
function isNoteOf(note: Rec, scope: Scope, inFile: FindRecord): boolean {
  const { subject } = KINDS.note.read(note);
  if (subject === null) return true;
  if (isRefusing(subject, inFile)) return false;
  if (scope.type === 'county') return isOfCounty(note, scope.county, inFile);
  if (scope.type === 'sheriffs') return inFile('member', subject) === undefined;
  return subject === eventOf(scope) || inFile('member', subject) !== undefined;
}

const isOfCounty = (record: Rec, county: string, inFile: FindRecord): boolean =>
  countiesOf(record, inFile)?.includes(county) ?? true;

/** Whether a verdict is about two people of the file, or about one of them and a record that was merged into theirs. */
function isAboutPeopleOf(record: Rec, isInFile: (member: RecordId) => boolean): boolean {
  const { id, a, b, says } = verdictKind.read(record);
  if (a === null || b === null || id !== verdictId(a, b)) return false;
  return says === 'same-person' ? isInFile(a) || isInFile(b) : isInFile(a) && isInFile(b);
}

/**
 * Whether the sender may delete a record of ours. A copy of our own workspace may; a partner may take
 * back a row of the roster when the event is theirs or the person is theirs, and nothing else.
 */
export function mayDelete(
  manifest: Pick<Manifest, 'scope' | 'sender'>,
  find: (kind: string, id: string) => Rec | undefined,
  ours: Rec | undefined,
): boolean {
  if (manifest.scope.type === 'everything') return true;
  if (manifest.scope.type !== 'event') return false;
  if (ours?.kind !== 'attendance' || ours.fields['event'] !== manifest.scope.event) return false;
  const { groupId } = manifest.sender;
  if (find('event', manifest.scope.event)?.fields[`hosts/${groupId}`] === true) return true;
  const member = ours.fields['member'];
  return typeof member === 'string' && find('member', member)?.fields['stewardGroup'] === groupId;
}
