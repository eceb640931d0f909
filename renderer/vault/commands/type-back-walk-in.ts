import { attendanceId } from '../../core/model/attendance-id';
import type { Draft } from '../../core/model/kinds';
import type { Change, RecordId } from '../../core/record';
import { err, ok, type Result } from '../../core/result';
import { readEmails } from '../../core/tables/read-emails';
import { readPhones } from '../../core/tables/read-phones';
import { splitName } from '../../core/tables/split-name';
import type { WorkingSet } from '../store/working-set';
import type { CommandError } from '../vault';
import { attendanceChange } from './attendance-change';
import { checkedFields } from './checked-fields';
import type { Decide } from './decision';
import { markedNow } from './marked-now';
import { openEvent } from './open-event';

type Contact = Pick<Draft<'member'>, 'phones' | 'emails'>;

/**
 * Types one blank row of a sheet back. Whoever is known is marked, and what they wrote about being contacted is noted
 * on their record. Someone unknown becomes a member only with a yes to being contacted and a way to do it; else the
 * name stays on this event's list alone, for as long as sign-ins are kept.
 */
export const typeBackWalkIn: Decide<'type-back-walk-in'> = ({ event, row }, context) => {
  const { set, newId } = context;
  const open = openEvent(set, event);
  if (!open.ok) return open;
  const contact = readContact(row.contact);
  if (!contact.ok) return contact;
  const found = row.member === null ? null : set.get('member', row.member);
  if (found === undefined) return err({ type: 'not-found', kind: 'member' });
  const isReached = row.mayContact === true && contact.value !== null;
  const came = { ...markedNow(context, row.mark), walkIn: true, firstTime: row.firstTime };

  if (row.member === null && !isReached) {
    const written = checkedFields('attendance', { event, walkInName: row.name, ...came });
    if (!written.ok) return written;
    if (!written.value['walkInName']) return err({ type: 'name-missing' });
    const id = newId();
    const changes: Change[] = [{ kind: 'attendance', id, set: written.value }];
    return ok({ changes, label: 'walk-in-added', ids: [id] });
  }

  const member = row.member ?? newId();
  const answers = {
    ...(isReached ? contactsOf(set, member, contact.value ?? {}) : {}),
    ...consentOf(row.mayContact, String(set.get('event', event)?.fields['date'] ?? '')),
  };
  const draft: Draft<'member'> =
    row.member === null
      ? { ...splitName(row.name), preferredLanguage: row.preferredLanguage, ...answers }
      : answers;
  const person = checkedFields('member', draft, found ?? undefined);
  if (!person.ok) return person;
  if (row.member === null && !draft.givenName && !draft.familyNames && !draft.preferredName) {
    return err({ type: 'name-missing' });
  }
  const id = attendanceId(event, member);
  // Whoever was on the list all along is no walk-in.
  const { walkIn, ...isThere } = came;
  const attendance = attendanceChange(
    set,
    event,
    member,
    set.get('attendance', id) ? isThere : { ...isThere, walkIn },
  );
  if (!attendance.ok) return attendance;
  const changes: Change[] = [];
  if (Object.keys(person.value).length > 0) {
    changes.push({ kind: 'member', id: member, set: person.value });
  }
  if (attendance.value) changes.push(attendance.value);
  return ok({ changes, label: 'walk-in-added', ids: [id] });
};

/** A phone or an email as a record keeps it; null for nothing. */
function readContact(typed: string): Result<Contact | null, CommandError> {
  if (typed.trim() === '') return ok(null);
  const [email] = readEmails(typed.trim()).emails;
  if (email !== undefined) return ok({ emails: [email] });
  const { phones, unreadable } = readPhones(typed);
  const [phone] = phones;
  if (phone === undefined || unreadable) return err({ type: 'contact-unreadable' });
  return ok({ phones: [phone] });
}

/** What a member can be reached at, with one way more. */
function contactsOf(set: WorkingSet, member: RecordId, contact: Contact): Contact {
  const elements = (field: 'phones' | 'emails') => {
    const prefix = `${field}/`;
    const fields = set.get('member', member)?.fields ?? {};
    return Object.keys(fields)
      .filter((key) => key.startsWith(prefix) && fields[key] === true)
      .map((key) => key.slice(prefix.length));
  };
  return {
    ...(contact.phones ? { phones: [...elements('phones'), ...contact.phones] } : {}),
    ...(contact.emails ? { emails: [...elements('emails'), ...contact.emails] } : {}),
  };
}

/** The answer on the paper; nothing changes where the row says nothing. */
function consentOf(mayContact: boolean | null, on: string): Draft<'member'> {
  if (mayContact === null) return {};
  return {
    consentContact: mayContact ? 'yes' : 'no',
    consentContactGiven: { on, how: 'paper' },
  };
}
