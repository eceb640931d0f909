import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestRides } from './match-rides';

const rider = (id: string, from = '', places = 1) => ({ id, from, places });
const driver = (id: string, free: number, from = '') => ({ id, from, free });

describe('suggesting rides', () => {
  it('seats people with a driver from where they begin, accents aside', () => {
    expect(
      suggestRides(
        [rider('a', 'Súr'), rider('b', 'North')],
        [driver('n', 2, 'north'), driver('s', 2, 'sur')],
      ),
    ).toEqual(
      expect.arrayContaining([
        { rider: 'a', driver: 's' },
        { rider: 'b', driver: 'n' },
      ]),
    );
  });

  it('keeps those of one place together where a car has room for all', () => {
    const pairs = suggestRides(
      [rider('a', 'mill'), rider('b', 'mill'), rider('c', 'mill')],
      [driver('two', 2), driver('four', 4), driver('three', 3)],
    );
    expect(pairs.map((pair) => pair.driver)).toEqual(['three', 'three', 'three']);
  });

  it('leaves out whom no car has room for, children with them', () => {
    expect(suggestRides([rider('family', '', 4), rider('one')], [driver('d', 3)])).toEqual([
      { rider: 'one', driver: 'd' },
    ]);
  });

  const place = fc.constantFrom('', 'mill', 'north', 'Súr');
  const riders = fc
    .array(fc.record({ from: place, places: fc.integer({ min: 1, max: 6 }) }), { maxLength: 25 })
    .map((all) => all.map((each, at) => ({ ...each, id: `r${at}` })));
  const drivers = fc
    .array(fc.record({ from: place, free: fc.integer({ min: 0, max: 8 }) }), { maxLength: 8 })
    .map((all) => all.map((each, at) => ({ ...each, id: `d${at}` })));

  it('never puts more people into a car than it has seats, nor anyone into two', () => {
    fc.assert(
      fc.property(riders, drivers, (all, cars) => {
        const pairs = suggestRides(all, cars);
        expect(new Set(pairs.map((pair) => pair.rider)).size).toBe(pairs.length);
        for (const { id, free } of cars) {
          const taken = pairs
            .filter((pair) => pair.driver === id)
            .reduce((sum, pair) => sum + (all.find((r) => r.id === pair.rider)?.places ?? 0), 0);
          expect(taken).toBeLessThanOrEqual(free);
        }
      }),
    );
  });

  it('leaves nobody waiting for whom a seat is left', () => {
    fc.assert(
      fc.property(riders, drivers, (all, cars) => {
        const pairs = suggestRides(all, cars);
        const left = all.filter(({ id }) => !pairs.some((pair) => pair.rider === id));
        const free = cars.map(({ id, free: seats }) =>
          pairs
            .filter((pair) => pair.driver === id)
            .reduce((n, pair) => n - (all.find((r) => r.id === pair.rider)?.places ?? 0), seats),
        );
        for (const { places } of left) expect(Math.max(0, ...free)).toBeLessThan(places);
      }),
    );
  });
});
