import { describe, expect, it } from 'vitest';
import { attendanceId } from '../../core/model/attendance-id';
import { aMember, anAttendance, anEvent, aRecord } from '../../core/model/testing/builders';
import type { ViewName, Views } from '../../core/views/views';
import { aLaptop } from '../../vault/testing/laptop';
import type { Command } from '../../vault/vault';
import { type Choice, createArrivals } from './arrivals';

const PEOPLE = 200;
const event = anEvent();
const casa = aRecord('household', { name: 'Casa Azul' });
const members = Array.from({ length: PEOPLE }, (_, n) =>
  aMember({ givenName: `Nopal ${letters(n)}`, familyNames: 'Inventado' }),
);
const maria = aMember({ givenName: 'María', familyNames: 'Luna', household: casa.id });
const jose = aMember({ givenName: 'José', familyNames: 'Luna', household: casa.id });

function letters(n: number): string {
  return `${'abcdefghijklmnop'[n >> 4]}${'abcdefghijklmnop'[n & 15]}x`;
}

/** A vault that answers late and in order, as a worker does, with an undo for what it wrote. */
function aDoor() {
  const laptop = aLaptop([
    event,
    casa,
    maria,
    jose,
    ...members,
    ...[maria, ...members].map((member) => anAttendance(event, member, { rsvp: 'yes' })),
  ]);
  const entries: string[] = [];
  const asked: string[] = [];
  let turn: Promise<unknown> = Promise.resolve();
  const later = <T>(answer: () => T): Promise<T> => {
    const answered = turn.then(() => new Promise((resolve) => setTimeout(resolve, 1))).then(answer);
    turn = answered;
    return answered;
  };
  const vault = {
    view: <N extends ViewName>(name: N, query: Views[N]['query']) =>
      later(() => {
        if (name === 'door-search') asked.push((query as Views['door-search']['query']).text);
        return laptop.view(name, query);
      }),
    run: (command: Command) =>
      later(() => {
        if (command.type === 'undo') {
          const attendance = entries[Number(command.entry)] ?? '';
          laptop.run({ type: 'mark-attendance', attendance: [attendance], mark: 'blank' });
          return { ok: true as const, value: { entry: 'undo', ids: [], kept: 0 } };
        }
        const { changes, ids } = laptop.run(command as never);
        const entry = changes.length > 0 ? String(entries.push(ids[0] ?? '') - 1) : null;
        return { ok: true as const, value: { entry, ids, kept: 0 } };
      }),
  };
  const arrivals = createArrivals(vault, event.id);
  return {
    arrivals,
    asked,
    here: () => laptop.view('door', { event: event.id })?.here,
    send: (text: string, more: Partial<Choice> = {}) =>
      arrivals.send({ text, key: null, along: [], deed: 'in', ...more }),
  };
}

describe('people who arrive', () => {
  it('are all marked, two hundred in a row, while nobody waits for an answer', async () => {
    const { arrivals, send, here } = aDoor();
    const sent = members.map((_, n) => {
      for (const letter of letters(n)) arrivals.type(letter);
      arrivals.type('');
      return send(`nopal ${letters(n)}`);
    });
    expect(await Promise.all(sent)).toEqual(members.map(() => true));
    expect(here()).toBe(PEOPLE);
    expect(arrivals.read()).toMatchObject({ doubts: [], undoable: PEOPLE, found: null });
  });

  it('are never fresh for a text that is not in the box any more', async () => {
    const { arrivals, asked } = aDoor();
    for (const text of ['m', 'ma', 'mar', 'mari', 'maria']) arrivals.type(text);
    expect(arrivals.read().isFresh).toBe(false);
    await expect.poll(() => arrivals.read().isFresh).toBe(true);
    expect(arrivals.read()).toMatchObject({ found: { text: 'maria' }, isFresh: true });
    arrivals.type('marial');
    expect(arrivals.read()).toMatchObject({ found: { text: 'maria' }, isFresh: false });
    expect(asked).toEqual(['m', 'maria']);
    arrivals.type('');
    expect(arrivals.read().found).toBeNull();
  });

  it('are not guessed: a text that means several marks nobody and is kept', async () => {
    const { arrivals, send, here } = aDoor();
    expect(await send('nopal')).toBe(false);
    expect(here()).toBe(0);
    expect(arrivals.read()).toMatchObject({ doubts: ['nopal'], said: { type: 'doubt' } });
    arrivals.settle('nopal');
    expect(arrivals.read().doubts).toEqual([]);
    const key = attendanceId(event.id, members[3]?.id ?? '');
    expect(await send('nopal adx', { key })).toBe(true);
    expect(here()).toBe(1);
  });

  it('can come with their household, and once more does no harm', async () => {
    const { arrivals, send, here } = aDoor();
    expect(await send('maria', { along: [jose.id] })).toBe(true);
    expect(here()).toBe(2);
    expect(arrivals.read().said).toEqual({ type: 'in', name: 'María Luna', count: 1 });
    await send('maria');
    expect(here()).toBe(2);
    expect(arrivals.read().said).toMatchObject({ type: 'already', name: 'María Luna' });
    expect(arrivals.read().undoable).toBe(1);
  });

  it('can be late, leave early or be taken back, and new people are added by name', async () => {
    const { arrivals, send, here } = aDoor();
    await send('maria', { deed: 'late' });
    expect(arrivals.read().atHand).toMatchObject({ mark: 'late', leftEarly: false });
    await arrivals.sendAtHand('early');
    expect(arrivals.read().atHand).toMatchObject({ mark: 'late', leftEarly: true });
    await send('Petunia');
    expect(arrivals.read().said).toMatchObject({ type: 'walk-in', name: 'Petunia' });
    expect(here()).toBe(2);
    await arrivals.undo();
    expect(here()).toBe(1);
    expect(arrivals.read().said).toMatchObject({ type: 'taken-back', name: 'Petunia' });
    expect(arrivals.read().undoable).toBe(2);
  });

  it('are not added under what is no name', async () => {
    const { arrivals, send, here } = aDoor();
    expect(await send('A012345678 Petunia')).toBe(false);
    expect(arrivals.read().said).toEqual({ type: 'no-name' });
    expect(here()).toBe(0);
  });
});
