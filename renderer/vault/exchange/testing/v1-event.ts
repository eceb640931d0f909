import { aMember, anAttendance, anEvent, aRecord } from '../../../core/model/testing/builders';
import { anExchangeLaptop, type ExchangeLaptop } from './exchange-laptop';

/**
 * How `e2e/vectors/v1-event.convite` was made, once. Everyone in it is invented. The file itself is what
 * counts: it must open for ever, whatever becomes of this code.
 */
export async function makeV1Event(passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  const laptop = anExchangeLaptop('vector-1', { workFactor: 18 });
  const host = laptop.add(aRecord('group', { name: 'Mesa Inventada', color: 'plum' }));
  laptop.write({ kind: 'group', id: laptop.group, set: { name: 'Grupo de Ejemplo' } });
  const event = laptop.add(
    anEvent({
      kind: 'vigil',
      titleEn: 'Vigil at the invented courthouse',
      titleEs: 'Vigilia en el juzgado inventado',
      date: '2019-02-23',
      startTime: '17:30',
      endTime: '19:00',
      place: 'Plaza de los Nopales',
      county: '37063',
      capacity: 40,
      interpretation: true,
      hosts: [laptop.group, host.id],
      languages: ['es', 'en'],
    }),
  );
  for (const [givenName, familyNames, rsvp] of PEOPLE) {
    const member = laptop.add(
      aMember({
        givenName,
        familyNames,
        county: '37063',
        preferredLanguage: 'es',
        languages: ['es', 'mix'],
        consentContact: 'yes',
        consentShare: 'yes',
        phones: ['919-555-0100'],
      }),
    );
    laptop.add(anAttendance(event, member, { rsvp, role: 'greeter' }));
  }
  addSomeoneWhoStaysHome(laptop, event);
  const made = await laptop.send(
    {
      scope: { type: 'event', event: event.id },
      include: { phones: true, emails: true, needs: true, notes: true },
    },
    passphrase,
  );
  return made.bytes;
}

const PEOPLE = [
  ['Nopal', 'Inventado Ejemplo', 'yes'],
  ['Ñandú', 'de la Prueba y Ficción', 'confirmed'],
  ['Tinaja', 'Güemes Fingida', 'maybe'],
] as const;

function addSomeoneWhoStaysHome(laptop: ExchangeLaptop, event: ReturnType<typeof anEvent>) {
  const home = laptop.add(
    aMember({ givenName: 'Comal', familyNames: 'Quedado', consentShare: 'no' }),
  );
  laptop.add(anAttendance(event, home, { rsvp: 'yes' }));
}
