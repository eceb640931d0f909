import { attendanceId } from '../../../core/model/attendance-id';
import { KINDS } from '../../../core/model/kinds';
import { aMember, anAttendance, anEvent } from '../../../core/model/testing/builders';
import type { Rec, RecordId } from '../../../core/record';
import type { Exported, ExportRequest } from '../../vault';
import { identityOf, makeSigningKey, ownGroupOf } from '../own-identity';
import { anExchangeLaptop, type ExchangeLaptop } from './exchange-laptop';
import { aLedger, type Ledger } from './ledger';

/** One laptop of a simulated coalition. `home` numbers its group. */
export type Somebody = { readonly laptop: ExchangeLaptop; readonly home: number };

/** A file on its way. It may be taken by whoever can open it, late, twice or never. */
export type Parcel = {
  readonly from: Somebody;
  /** Whose key it is sealed to; absent: under a passphrase that everyone may have. */
  readonly to?: Somebody;
  readonly scope: ExportRequest['scope'];
  readonly file: Exported;
};

/** Groups with their laptops, the people and events they know, and every file that was ever made. */
export type World = {
  readonly all: readonly Somebody[];
  readonly groups: readonly (readonly Somebody[])[];
  readonly ledger: Ledger;
  readonly people: readonly Rec[];
  readonly events: readonly Rec[];
  readonly parcels: Parcel[];
};

/** How a world begins. `shape`: laptops per group. `skew`: hours by which each laptop's clock is off. */
export type Beginning = {
  readonly shape: readonly number[];
  readonly skew: readonly number[];
  /** Whether everyone heard everything before the rest happens. */
  readonly settled: boolean;
  readonly consents: readonly ('yes' | 'no' | 'unknown')[];
  /** For worlds whose files are really sealed: scrypt's, as a logarithm to base 2. */
  readonly workFactor?: number;
  /** Whether laptops of one group have each other's cards; letters need none. */
  readonly cards?: boolean;
  /** Whether the first laptops of groups have each other's cards, with keys that seal nothing. */
  readonly partners?: boolean;
};

const HOUR = 3_600_000;
const NOON = 1_550_600_000_000;
const NAMES = ['a', 'b', 'c', 'd', 'e'];

/**
 * Makes a world: each person is known to one laptop, the two events to the first laptop of the first and of the last
 * group, with everyone whom it knows on the roster.
 */
export function aWorld({
  shape,
  skew,
  consents,
  workFactor,
  cards = true,
  partners = false,
}: Omit<Beginning, 'settled'>): World {
  const ledger = aLedger();
  const groups: Somebody[][] = [];
  const all: Somebody[] = [];
  for (const [home, size] of shape.entries()) {
    const group: Somebody[] = [];
    for (let i = 0; i < size; i++) {
      const startAt = NOON + (skew[all.length] ?? 0) * HOUR;
      const options = { startAt, ...(workFactor !== undefined && { workFactor }) };
      const laptop = anExchangeLaptop(NAMES[all.length] as string, options);
      ledger.watch(laptop);
      joinGroup(laptop, group[0]?.laptop.group);
      const one = { laptop, home };
      group.push(one);
      all.push(one);
    }
    if (cards) knowEachOther(group);
    groups.push(group);
  }
  if (partners) befriend(groups.map(([first]) => first as Somebody));
  for (const { laptop } of all) for (const r of laptop.shared()) laptop.write(asChange(r));
  const people = consents.map((consentShare, i) => {
    const { laptop } = ownerOf(all, i);
    return laptop.add(
      aMember({
        givenName: `Nopal ${i}`,
        consentShare,
        phones: [`919 555 010${i}`],
        tags: ['a'],
        stewardGroup: ownGroupOf(laptop.set),
      }),
    );
  });
  const hosts = [groups[0]?.[0], groups.at(-1)?.[0]] as [Somebody, Somebody];
  const events = hosts.map(({ laptop }) =>
    laptop.add(anEvent({ hosts: hosts.map((host) => host.laptop.group) })),
  );
  const world = { all, groups, ledger, people, events, parcels: [] };
  for (const [e, host] of hosts.entries()) {
    for (const person of people) {
      if (host.laptop.set.get('member', person.id)) {
        host.laptop.add(anAttendance(events[e] as Rec, person, { rsvp: 'yes' }));
      }
    }
  }
  return world;
}

const ownerOf = (all: readonly Somebody[], i: number) => all[i % all.length] as Somebody;

const asChange = ({ kind, id, fields }: Rec) => ({ kind, id, set: fields });

/** Makes a laptop one of a group's; its own made-up group stays as a partner that nobody is in. */
function joinGroup(laptop: ExchangeLaptop, group: RecordId | undefined): void {
  if (group === undefined) return;
  for (const { kind, id } of [...laptop.set.all('workspace')]) {
    laptop.write({ kind, id, set: { ownGroup: group } });
  }
}

/** The laptops of a group compared their cards: each takes what the others sign for its own group's. */
function knowEachOther(group: readonly Somebody[]): void {
  if (group.length < 2) return;
  const signers = group.map(({ laptop }) => {
    const { key, change } = makeSigningKey(laptop.deps.newId(), laptop.deps.randomBytes(32));
    laptop.write(change);
    return key.signer;
  });
  for (const { laptop } of group) {
    for (const signer of signers) {
      const set = KINDS.partner.write({ isDevice: true, state: 'verified', signer });
      laptop.write({ kind: 'partner', id: laptop.deps.newId(), set });
    }
  }
}

/** The first laptops of groups compared their cards. Their keys tell them apart, and seal nothing. */
function befriend(firsts: readonly Somebody[]): void {
  const cards = firsts.map(({ laptop }) => {
    const { set, deps, group } = laptop;
    const made = makeSigningKey(deps.newId(), deps.randomBytes(32));
    const known = identityOf(set);
    if (!known) laptop.write(made.change);
    const recipient = `age1pq1${deps.device}`;
    const id = known?.id ?? made.change.id;
    laptop.write({ kind: 'identity', id, set: { recipient, ageKey: recipient } });
    return { group, signer: known?.signer ?? made.key.signer, recipient };
  });
  for (const { laptop } of firsts) {
    for (const { group, ...keys } of cards) {
      if (group === laptop.group) continue;
      laptop.write({ kind: 'partner', id: group, set: { ...keys, state: 'verified' } });
    }
  }
}

/** The other group that a number means, by its first laptop; undefined when there is none or its card is not here. */
export function partnerAt({ groups }: World, from: Somebody, n: number): Somebody | undefined {
  const others = groups.flatMap(([first]) => (first && first.home !== from.home ? [first] : []));
  return others[n % Math.max(1, others.length)];
}

/** Whether a laptop has the card of another one's group. */
export const hasCardOf = ({ laptop }: Somebody, other: Somebody): boolean =>
  laptop.set.get('partner', other.laptop.group) !== undefined;

/** The id of a person's row on an event's roster. */
export const rowId = (event: Rec, person: Rec): RecordId => attendanceId(event.id, person.id);

/** Files that someone may have: everything from their own group, one event from anyone. */
export const parcelsFor = ({ parcels }: World, to: Somebody): Parcel[] =>
  parcels.filter(
    ({ from, scope, to: addressee }) =>
      from !== to &&
      (addressee ? addressee === to : scope.type === 'event' || from.home === to.home),
  );
