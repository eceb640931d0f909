import type { AttendeeRow } from '../../../core/views/views';
import type { Vault } from '../../../vault/vault';
import { EVERYBODY, peopleFound } from './people-filter';
import { alikeQuery, SHOWN, withAlike } from './walk-in-alike';

/** Whom Enter takes: someone on the list, a member who is not on it, a name only, or (null) nobody. */
export type MeantByEnter =
  | { readonly type: 'on-list'; readonly attendance: string }
  | { readonly type: 'member'; readonly member: string }
  | { readonly type: 'name' }
  | null;

/**
 * Asks who goes by what is typed now, rather than trust what the screen found for fewer letters. Enter takes the
 * only person it can mean; with several, or one who only looks alike, the choice is the person's.
 */
export async function meantByEnter(
  vault: Pick<Vault, 'view'>,
  door: {
    readonly event: string;
    readonly people: readonly AttendeeRow[];
    readonly typed: string;
  },
): Promise<MeantByEnter> {
  const { event, people, typed } = door;
  if (!typed) return null;
  const [named, alike] = await Promise.all([
    vault.view('invitable', { event, search: typed, limit: SHOWN }),
    vault.view('similar-members', alikeQuery(typed)),
  ]);
  const listed = peopleFound(people, { ...EVERYBODY, search: typed });
  const [person] = listed;
  const [member] = named;
  if (person && listed.length === 1 && !member) {
    return { type: 'on-list', attendance: person.attendance.id };
  }
  if (member && named.length === 1 && !person) return { type: 'member', member: member.id };
  const { onList, known } = withAlike(listed, named, people, alike);
  return onList.length === 0 && known.length === 0 ? { type: 'name' } : null;
}
