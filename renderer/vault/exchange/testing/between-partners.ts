import { Decrypter, Encrypter } from 'age-encryption';
import { aMember, anAttendance, anEvent } from '../../../core/model/testing/builders';
import { type DecidedCommand, decide } from '../../commands/decide';
import { answerView } from '../../views/answer-view';
import { ageKeyOf, ownGroupOf } from '../own-identity';
import { anExchangeLaptop, type ExchangeLaptop, type oneEvent } from './exchange-laptop';

export type Bytes = Uint8Array<ArrayBuffer>;

/** The text of a laptop's card. */
export async function cardOf(laptop: ExchangeLaptop): Promise<string> {
  const card = await laptop.exchange.ownCard();
  if (!card.ok) throw new Error('no card');
  return card.value.line;
}

/** Hands the card of one laptop to another. */
export async function give(from: ExchangeLaptop, to: ExchangeLaptop) {
  return to.exchange.addCard(await cardOf(from));
}

/** Decides and writes a command. Gives its error, or null. */
export function run(laptop: ExchangeLaptop, command: DecidedCommand): string | null {
  const decided = decide(command, {
    set: laptop.set,
    newId: laptop.deps.newId,
    today: laptop.deps.today,
    now: laptop.deps.now,
    membersOf: () => [],
    device: '00000000000000aa',
    organizer: 'Nopal',
    ownGroup: ownGroupOf(laptop.set),
  });
  if (!decided.ok) return decided.error.type;
  laptop.write(...decided.value.changes);
  return null;
}

/** What a laptop shows of its partners. */
export const partners = ({ set, deps }: ExchangeLaptop) =>
  answerView('partners', {}, { set, today: deps.today, journal: () => [] });

/** How far a partner is trusted. */
export const stateOf = (laptop: ExchangeLaptop, group: string) =>
  partners(laptop).find(({ id }) => id === group)?.state;

/** Marks a partner as verified, as after comparing the words. */
export function verify(laptop: ExchangeLaptop, partner: string) {
  const signer = partners(laptop).find(({ id }) => id === partner)?.signer ?? '';
  return run(laptop, { type: 'verify-partner', partner, signer });
}

/** Two laptops that have each other's verified card, and an event with one person on the first. */
export async function aPair() {
  const [a, b] = [anExchangeLaptop('a'), anExchangeLaptop('b')];
  await give(a, b);
  await give(b, a);
  verify(a, b.group);
  verify(b, a.group);
  const event = a.add(anEvent({ titleEn: 'Vigil' }));
  const member = a.add(aMember({ givenName: 'Nopal', consentShare: 'yes' }));
  a.add(anAttendance(event, member, { rsvp: 'yes' }));
  return { a, b, event, member };
}

/** A file for a partner that is handed over, as bytes. */
export async function sealedFor(
  from: ExchangeLaptop,
  what: ReturnType<typeof oneEvent>,
  partner: string,
) {
  const made = await from.exchange.exportFile({ ...what, partner }, () => {}).outcome;
  if (!made.ok) throw new Error(`not made: ${made.error.type}`);
  await from.exchange.noteHandedOver([made.value.fileName]);
  return made.value.bytes;
}

/** Opens a file up to its preview. */
export const plan = (laptop: ExchangeLaptop, bytes: Bytes, passphrase: string | null = null) =>
  laptop.exchange.planImport(bytes, passphrase, () => {}).outcome;

/** The lines of a file, opened with a laptop's own key. */
export async function linesOf(laptop: ExchangeLaptop, bytes: Bytes): Promise<Uint8Array> {
  const age = new Decrypter();
  age.addIdentity(ageKeyOf(laptop.set)?.ageKey ?? '');
  return age.decrypt(bytes);
}

/** Lines sealed to a laptop's key, as anyone can do it. */
export async function sealedAnew(text: Uint8Array, to: ExchangeLaptop): Promise<Bytes> {
  const age = new Encrypter();
  age.addRecipient(ageKeyOf(to.set)?.recipient ?? '');
  return (await age.encrypt(text)) as Bytes;
}
