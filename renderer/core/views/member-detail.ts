import { displayName } from '../matching/names';
import { formatPhone } from '../matching/phones';
import type { Member } from '../model/member';
import { eventRow } from './event-rows';
import { notesOn } from './notes';
import { sortedByKey } from './order';
import type { Records } from './records';
import type { MemberDetail, MemberRow } from './views';

/** A member as a line of the list. */
export const memberRow = (member: Member): MemberRow => ({
  id: member.id,
  name: displayName(member),
  county: member.county,
  preferredLanguage: member.preferredLanguage,
  languages: member.languages,
  phone: formatPhone(member.phones[0] ?? ''),
  email: member.emails[0] ?? '',
  zip: member.zip,
  tags: member.tags,
  groups: member.groups,
  roles: member.roles,
  rung: member.rung,
  consentContact: member.consentContact,
  consentShare: member.consentShare,
});

/** Everything about one person, their events latest first; null when there is no such member. */
export function answerMember(records: Records, id: string): MemberDetail | null {
  const member = records.one('member', id);
  if (!member) return null;
  const events = records.by('attendance', 'member', id).flatMap((attendance) => {
    const event = records.one('event', attendance.event);
    return event ? [{ event: eventRow(records, event), attendance }] : [];
  });
  return {
    member,
    name: displayName(member),
    notes: notesOn(records, id),
    events: sortedByKey(events, ({ event }) => `${event.date} ${event.startTime}`).reverse(),
  };
}
