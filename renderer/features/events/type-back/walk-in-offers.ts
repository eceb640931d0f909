import { fold } from '../../../core/matching/fold';
import { matchesAll, searchTerms } from '../../../core/matching/search-text';
import { readEmails } from '../../../core/tables/read-emails';
import { readPhones } from '../../../core/tables/read-phones';
import { splitName } from '../../../core/tables/split-name';
import type { TypeBackLine } from '../../../core/views/after-views';
import type { SimilarMember } from '../../../core/views/people-views';
import type { MemberRow, Views } from '../../../core/views/views';
import { similarTo, sketchOf } from '../../../parts/similar-members/use-similar';

/** More would not be read while typing. */
const SHOWN = 5;

/** Who a written name may be: someone on the printed list, or a member who is not. */
export type Offer =
  | { readonly type: 'line'; readonly id: string; readonly line: TypeBackLine }
  | { readonly type: 'member'; readonly id: string; readonly member: MemberRow };

/** The questions whose answers make the offers for a name, and for a phone or an email that stands beside it. */
export const offerQueries = (event: string, name: string, contact = '') =>
  ({
    named: { event, search: name, limit: name === '' ? 0 : SHOWN },
    alike: similarTo(sketchOf({ ...splitName(name), ...reachOf(contact) }), {
      except: null,
      limit: SHOWN,
      weak: true,
    }),
  }) satisfies {
    readonly named: Views['invitable']['query'];
    readonly alike: Views['similar-members']['query'];
  };

/** A phone or an email, once enough of it is typed to tell. */
function reachOf(contact: string): { readonly phones?: string[]; readonly emails?: string[] } {
  const { emails } = readEmails(contact.trim());
  if (emails.length > 0) return { emails: [...emails] };
  const { phones } = readPhones(contact);
  return phones.length > 0 ? { phones: [...phones] } : {};
}

/**
 * Those on the list whose name holds what was typed, then members who go by it, then those who look alike, however
 * the name is spelled. `memberOf`: the member behind a line, where there is one.
 */
export function walkInOffers(
  name: string,
  lines: readonly TypeBackLine[],
  named: readonly MemberRow[],
  alike: readonly SimilarMember[],
): readonly Offer[] {
  const terms = searchTerms(name);
  if (terms.length === 0) return [];
  const onList = lines.filter(
    ({ name: printed, mark }) => mark !== null && matchesAll(fold(printed), terms),
  );
  const members = new Map(
    [...named, ...alike.map(({ row }) => row)].map((member) => [member.id, member]),
  );
  return [
    ...onList.map((line): Offer => ({ type: 'line', id: line.attendance, line })),
    ...Array.from(members.values(), (member): Offer => ({ type: 'member', id: member.id, member })),
  ].slice(0, SHOWN);
}
