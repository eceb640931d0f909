import type { Page } from '@playwright/test';
import type { Draft } from '../renderer/core/model/kinds';
import type { EventDetail } from '../renderer/core/views/views';
import type { Command, Done } from '../renderer/vault/vault';
import { askVault } from './ask-vault';

type Outcome = { ok: true; value: Done } | { ok: false; error: unknown };

/**
 * Runs commands on the unlocked vault of a window, as its screens would, and gives the ids of the records
 * that each made or touched. Hundreds of people are entered this way in seconds.
 */
export async function seed(
  window: Page,
  commands: readonly Command[],
): Promise<readonly string[][]> {
  const outcomes = await askVault(
    window,
    commands.map((command) => ['run', command]),
  );
  return (outcomes as Outcome[]).map((outcome) => {
    if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.error)}`);
    return [...outcome.value.ids];
  });
}

const GIVEN = ['Álamo', 'Begoña', 'Cósimo', 'Ñandú', 'Íñigo', 'Jícara', 'Zoë', 'Güira', 'Ébano'];
const FAMILY = [
  'Ficticia Inventada',
  'de la Muestra Peña',
  'Núñez Ejemplo',
  'Güemes de los Ángeles Supuestos',
  'O’Ensayo',
  'Prueba-Borrador Imaginario de la Cordillera Inventada',
];

/** A fictional person for the n-th line of a list: accents, two surnames, a number that keeps names apart. */
export const personNumber = (n: number) => ({
  givenName: GIVEN[n % GIVEN.length] ?? '',
  familyNames: `${FAMILY[n % FAMILY.length]} ${n + 1}`,
  preferredLanguage: n % 3 === 0 ? ('en' as const) : ('es' as const),
  phones: [`+1336555${String(n).padStart(4, '0')}`],
});

/** Enters fictional people and an event with all of them on its list. Gives the event's id. */
export async function seedEvent(
  window: Page,
  people: number,
  fields: Draft<'event'> = {},
): Promise<string> {
  const made = await seed(window, [
    {
      type: 'add-record',
      kind: 'event',
      fields: {
        kind: 'assembly',
        titleEn: 'Printed assembly',
        titleEs: 'Asamblea impresa',
        date: '2019-02-25',
        startTime: '18:30',
        endTime: '20:00',
        place: 'Salón de prueba',
        ...fields,
      },
    },
    ...Array.from({ length: people }, (_, n) => ({
      type: 'add-record' as const,
      kind: 'member' as const,
      fields: personNumber(n),
    })),
  ]);
  const [event = '', ...members] = made.map(([id]) => id ?? '');
  if (members.length > 0) {
    await seed(window, [{ type: 'invite-members', event, members, invitedBy: null }]);
  }
  return event;
}

/** Adds a shift to an event and gives it to the first person on its list. */
export async function seedShift(
  window: Page,
  event: string,
  fields: Draft<'shift'>,
): Promise<void> {
  const [[shift = ''] = []] = await seed(window, [
    { type: 'add-record', kind: 'shift', fields: { event, ...fields } },
  ]);
  const [detail] = (await askVault(window, [['view', 'event', { id: event }]])) as [EventDetail];
  const [first] = detail.people;
  if (!first) throw new Error('nobody on the list');
  await seed(window, [
    { type: 'give-shift', shift, who: { attendance: first.attendance.id }, as: 'takes' },
  ]);
}
