import type { Attendance } from '../model/attendance';
import type { Member } from '../model/member';
import { ACCESS, AGE_BANDS } from '../model/vocabulary';
import type { RecordId } from '../record';
import { isExpected } from '../views/turnout';
import { grouped } from './grouped';
import { type RidePair, suggestRides } from './match-rides';

type AgeBand = (typeof AGE_BANDS)[number];
type Access = (typeof ACCESS)[number];

/**
 * A person at an event with what they need and offer there. `shortName`: for paper, the first name, with the initial of
 * the surname where two share it. `phone`: for screens; on paper only when asked for.
 */
export type NeedingPerson = {
  readonly attendance: Attendance;
  readonly name: string;
  readonly shortName: string;
  readonly member: Pick<Member, 'languages' | 'preferredLanguage'> | null;
  readonly phone: string;
};

/** Who someone is, for a list of those who need or do something. */
export type Named = {
  readonly id: RecordId;
  readonly name: string;
  readonly shortName: string;
  readonly language: string | null;
  readonly phone: string;
  /** Said yes or confirmed. */
  readonly sure: boolean;
  readonly confirmed: boolean;
};

/** A family's children in childcare. `unknownAge`: how many of them nobody asked the age of. */
export type Family = Named & {
  readonly children: number;
  readonly byAge: { readonly [B in AgeBand]?: number };
  readonly unknownAge: number;
};

/** Someone who needs a ride, with the car they have a seat in. `places`: seats that they take, children with them. */
export type RiderRow = Named & {
  readonly from: string;
  readonly places: number;
  readonly driver: RecordId | null;
};

/** Someone who drives. `taken` may be more than `seats` when the driver offered fewer since. */
export type DriverRow = Named & {
  readonly from: string;
  readonly seats: number;
  readonly taken: number;
  readonly riders: readonly RiderRow[];
};

/** Who needs an interpreter into a language (null: nobody asked which), and who interprets it. */
export type LanguageNeed = {
  readonly language: string | null;
  readonly needed: readonly Named[];
  readonly interpreters: readonly Named[];
};

/** What the people of an event need, rolled up. */
export type Needs = {
  readonly childcare: {
    readonly children: number;
    readonly bands: readonly { readonly band: AgeBand; readonly children: number }[];
    readonly unknownAge: number;
    readonly families: readonly Family[];
  };
  readonly rides: {
    readonly drivers: readonly DriverRow[];
    /** Riders without a seat. */
    readonly waiting: readonly RiderRow[];
    readonly places: number;
    readonly seats: number;
    /** Who of those without a seat could ride with whom. */
    readonly suggested: readonly RidePair[];
  };
  readonly languages: readonly LanguageNeed[];
  readonly access: readonly { readonly access: Access; readonly people: readonly Named[] }[];
};

/** How many children a person brings to childcare, by age as far as it is known. */
export function childrenOf({
  childcareCount,
  childrenByAge,
}: Pick<Attendance, 'childcareCount' | 'childrenByAge'>): Pick<
  Family,
  'children' | 'byAge' | 'unknownAge'
> {
  const known = AGE_BANDS.reduce((sum, band) => sum + (childrenByAge[band] ?? 0), 0);
  const children = Math.max(known, childcareCount ?? 0);
  return { children, byAge: childrenByAge, unknownAge: children - known };
}

/** Seats that a person takes in a car: their own and their children's. */
export const placesInCar = (
  attendance: Pick<Attendance, 'childcareCount' | 'childrenByAge'>,
): number => 1 + childrenOf(attendance).children;

/**
 * Adds up what people need who did not say no and do not wait for a place. `people` come by name, and lists keep that.
 * `interprets`: whether someone interprets at the event.
 */
export function needsOf(
  people: readonly NeedingPerson[],
  interprets: (attendance: Attendance) => boolean,
): Needs {
  const coming = people.filter(({ attendance: { rsvp, waiting } }) => rsvp !== 'no' && !waiting);
  return {
    childcare: childcareOf(coming),
    rides: ridesOf(coming),
    languages: languagesOf(coming, interprets),
    access: ACCESS.map((access) => ({
      access,
      people: coming.filter(({ attendance }) => attendance.access.includes(access)).map(named),
    })).filter(({ people: needing }) => needing.length > 0),
  };
}

const named = ({ attendance, name, shortName, member, phone }: NeedingPerson): Named => ({
  id: attendance.id,
  name,
  shortName,
  language: member?.preferredLanguage ?? null,
  phone,
  sure: isExpected(attendance.rsvp) || attendance.walkIn,
  confirmed: attendance.rsvp === 'confirmed',
});

function childcareOf(people: readonly NeedingPerson[]): Needs['childcare'] {
  const families = people
    .map((person): Family => ({ ...named(person), ...childrenOf(person.attendance) }))
    .filter(({ children }) => children > 0);
  const sum = (of: (family: Family) => number) => families.reduce((all, one) => all + of(one), 0);
  return {
    children: sum(({ children }) => children),
    bands: AGE_BANDS.map((band) => ({ band, children: sum(({ byAge }) => byAge[band] ?? 0) })),
    unknownAge: sum(({ unknownAge }) => unknownAge),
    families,
  };
}

function ridesOf(people: readonly NeedingPerson[]): Needs['rides'] {
  const drives = ({ attendance }: NeedingPerson) => (attendance.seatsOffered ?? 0) > 0;
  const driving = people.filter(drives);
  const known = new Set(driving.map(({ attendance }) => attendance.id));
  const riders = people
    .filter((person) => person.attendance.ride && !drives(person))
    .map((person): RiderRow => {
      const { rideFrom, driver } = person.attendance;
      return {
        ...named(person),
        from: rideFrom,
        places: placesInCar(person.attendance),
        driver: driver !== null && known.has(driver) ? driver : null,
      };
    });
  const drivers = driving.map((person): DriverRow => {
    const own = riders.filter(({ driver }) => driver === person.attendance.id);
    return {
      ...named(person),
      from: person.attendance.rideFrom,
      seats: person.attendance.seatsOffered ?? 0,
      taken: own.reduce((sum, { places }) => sum + places, 0),
      riders: own,
    };
  });
  const waiting = riders.filter(({ driver }) => driver === null);
  return {
    drivers,
    waiting,
    places: riders.reduce((sum, { places }) => sum + places, 0),
    seats: drivers.reduce((sum, { seats }) => sum + seats, 0),
    suggested: suggestRides(
      waiting,
      drivers.map(({ id, from, seats, taken }) => ({ id, from, free: Math.max(0, seats - taken) })),
    ),
  };
}

function languagesOf(
  people: readonly NeedingPerson[],
  interprets: (attendance: Attendance) => boolean,
): Needs['languages'] {
  const needed = grouped(
    people.filter(({ attendance }) => attendance.interpreter),
    ({ attendance, member }) => attendance.interpreterLanguage ?? member?.preferredLanguage ?? null,
  );
  const interpreting = people.filter(({ attendance }) => interprets(attendance));
  return [...needed]
    .map(([language, needing]) => ({
      language,
      needed: needing.map(named),
      interpreters: interpreting
        .filter(({ member }) => language !== null && speaks(member, language))
        .map(named),
    }))
    .sort(
      (a, b) =>
        b.needed.length - a.needed.length || ((a.language ?? '~') < (b.language ?? '~') ? -1 : 1),
    );
}

const speaks = (member: NeedingPerson['member'], language: string): boolean =>
  member?.preferredLanguage === language || (member?.languages.includes(language) ?? false);
