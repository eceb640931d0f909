import { fold } from '../../core/matching/fold';
import { lastTenDigits } from '../../core/matching/phones';
import type { RowDraft } from '../../core/tables/row-draft';

const PARTICLES = /(?:^| )(?:de|del|la|las|los|y|e)(?= )/g;

/**
 * What a row shares with other rows of its table about the same person, each enough by itself: the name with a phone,
 * or with an email. A row with neither shares only all of its cells: two people may well have one name.
 */
export function likenesses(draft: RowDraft, cells: readonly string[]): readonly string[] {
  const { givenName, familyNames, preferredName, phones, emails } = draft;
  const name = fold(`${givenName || preferredName} ${familyNames}`).replace(PARTICLES, '');
  if (phones.length === 0 && emails.length === 0) return [`=\n${cells.join('\n')}`];
  const shared: string[] = [];
  for (const phone of phones) shared.push(`${name}\n${lastTenDigits(phone) || phone}`);
  for (const email of emails) shared.push(`${name}\n${email.toLowerCase()}`);
  return shared;
}
