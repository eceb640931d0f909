import type { Fields, Rec, RecordId } from '../../record';
import { attendanceId } from '../attendance-id';
import { type Draft, KINDS, type KindName } from '../kinds';

let made = 0;

/** A new id; the same ones in each test file. */
export const anId = (): RecordId =>
  `00000000-0000-4000-8000-${(++made).toString(16).padStart(12, '0')}`;

/** A stamp of one device, later at each call. */
const aStamp = (): string =>
  `${(1_550_000_000_000 + ++made).toString(16).padStart(12, '0')}-0000-00000000000000aa`;

/** A record of a kind from a draft. */
export function aRecord<K extends KindName>(kind: K, draft: Draft<K>, id: RecordId = anId()): Rec {
  const write = KINDS[kind].write as (draft: Draft<K>) => Fields;
  return { id, kind, fields: write(draft), stamps: { base: aStamp() } };
}

/** A member; "Nopal Inventado" unless named otherwise. */
export const aMember = (draft: Draft<'member'> = {}): Rec =>
  aRecord('member', { givenName: 'Nopal', familyNames: 'Inventado', ...draft });

/** An event of 23 February 2019 unless said otherwise. */
export const anEvent = (draft: Draft<'event'> = {}): Rec =>
  aRecord('event', { titleEn: 'Vigil', titleEs: 'Vigilia', date: '2019-02-23', ...draft });

/** A member's attendance at an event. */
export const anAttendance = (event: Rec, member: Rec, draft: Draft<'attendance'> = {}): Rec =>
  aRecord(
    'attendance',
    { event: event.id, member: member.id, ...draft },
    attendanceId(event.id, member.id),
  );

/** A walk-in of whom only a name is known. */
export const aWalkIn = (event: Rec, walkInName: string): Rec =>
  aRecord('attendance', { event: event.id, walkInName, walkIn: true, mark: 'present' });
