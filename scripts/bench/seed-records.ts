import { attendanceId } from '../../renderer/core/model/attendance-id';
import { COUNTIES } from '../../renderer/core/model/county';
import type { Fields, Rec } from '../../renderer/core/record';

const GIVEN = [
  'Amapola',
  'Begonia',
  'Cósimo',
  'Dalia',
  'Encino',
  'Florián',
  'Girasol',
  'Hortensia',
  'Ícaro',
  'Jacaranda',
  'Lucero',
  'María',
  'Nopal',
  'Ñandú',
  'Olivo',
  'Petunia',
  'Quetzal',
  'Rocío',
  'Saúco',
  'Tulipán',
];
const FAMILY = [
  'Ejemplo',
  'Ficticia',
  'Inventado',
  'Muestra',
  'Prueba',
  'de la Maqueta',
  'del Modelo',
  'Núñez Ficticio',
  'Imaginaria',
  'Simulado',
  'Supuesta',
  'Hipotética',
  'Ensayo',
  'Borrador',
  'Güemes Ejemplo',
  'Boceto',
  'Figurado',
  'Quimera',
  'Utopía',
  'Espejismo',
];
const TAGS = ['capacitación', 'cocina', 'transporte', 'prensa', 'jóvenes', 'iglesia', 'guardia'];

/** A small repeatable random source (mulberry32, public domain), so that every run seeds the same data. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const stampAt = (n: number): string =>
  `${(1_700_000_000_000 + n).toString(16).padStart(12, '0')}-0000-00000000000000b1`;

/** Ids and counts of what `seedRecords` made, so that a measurement finds its event. */
export type Seed = {
  readonly records: readonly Rec[];
  readonly members: number;
  readonly attendances: number;
  /** An event with up to 1,000 people on its list. */
  readonly bigEvent: string;
  /** An event at which up to 2,000 people are expected. */
  readonly doorEvent: string;
  /** Someone on the list of the big event. */
  readonly member: string;
};

/** Fictional records for measuring: `members` members, three times as many attendance rows, 500 events. */
export function seedRecords(members: number): Seed {
  const random = seededRandom(20_190_205);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const id = (): string => {
    const hex = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16));
    hex[12] = '4';
    hex[16] = '8';
    const s = hex.join('');
    return `${s.slice(0, 8)}-${s.slice(8, 12)}-${s.slice(12, 16)}-${s.slice(16, 20)}-${s.slice(20)}`;
  };
  const records: Rec[] = [];
  const add = (kind: string, fields: Fields, recordId = id()): string => {
    records.push({ id: recordId, kind, fields, stamps: { base: stampAt(records.length) } });
    return recordId;
  };

  const events = Array.from({ length: 500 }, (_, n) => {
    const month = String((n % 12) + 1).padStart(2, '0');
    const day = String((n % 28) + 1).padStart(2, '0');
    return add('event', {
      kind: 'committee',
      titleEn: `Measured meeting ${n + 1}`,
      titleEs: `Reunión medida ${n + 1}`,
      date: `2026-${month}-${day}`,
      startTime: '18:00',
      endTime: '20:00',
      place: 'Salón de ejemplo',
      county: '37067',
    });
  });
  const people = Array.from({ length: members }, (_, n) => {
    const phone = `+1336555${String(n % 10_000).padStart(4, '0')}`;
    return add('member', {
      givenName: `${pick(GIVEN)} ${pick(GIVEN)}`,
      familyNames: `${pick(FAMILY)} ${pick(FAMILY)}`,
      preferredName: '',
      county: pick(COUNTIES).fips,
      preferredLanguage: random() < 0.7 ? 'es' : 'en',
      consentContact: random() < 0.8 ? 'yes' : 'unknown',
      consentShare: random() < 0.6 ? 'yes' : 'no',
      [`phones/${phone}`]: true,
      [`emails/persona${n}@example.org`]: true,
      'languages/es': true,
      [`tags/${pick(TAGS)}`]: true,
      'roles/driver': random() < 0.1,
    });
  });

  const bigEvent = events[0] as string;
  let attendances = 0;
  const attend = (event: string, member: string, expected = false): void => {
    attendances++;
    add(
      'attendance',
      {
        event,
        member,
        rsvp: expected ? 'yes' : pick(['yes', 'confirmed', 'maybe', 'invited'] as const),
        mark: 'blank',
      },
      attendanceId(event, member),
    );
  };
  for (const member of people.slice(0, 1_000)) attend(bigEvent, member);
  const doorEvent = events[1] as string;
  for (const member of people.slice(-2_000)) attend(doorEvent, member, true);
  const perEvent = Math.floor((members * 3 - attendances) / (events.length - 2));
  for (const event of events.slice(2)) {
    const start = Math.floor(random() * people.length);
    for (let i = 0; i < Math.min(perEvent, people.length); i++) {
      attend(event, people[(start + i) % people.length] as string);
    }
  }
  return { records, members, attendances, bigEvent, doorEvent, member: people[0] as string };
}
