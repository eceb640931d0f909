import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOME_ZONE, momentOf, wallClockAt, zoneNamed } from './zones';

describe('a time zone', () => {
  it('shows the time on the wall, in winter and in summer', () => {
    expect(wallClockAt(Date.parse('2019-02-20T00:30:00Z'), HOME_ZONE)).toEqual({
      date: '2019-02-19',
      time: '19:30',
    });
    expect(wallClockAt(Date.parse('2019-07-01T22:00:00Z'), HOME_ZONE).time).toBe('18:00');
  });

  it('finds the moment again, in any zone', () => {
    const zones = fc.constantFrom(
      HOME_ZONE,
      'America/Los_Angeles',
      'Asia/Kolkata',
      'Australia/Sydney',
    );
    const moments = fc
      .integer({ min: 0, max: 2_000_000_000 })
      .map((s) => Math.floor(s / 60) * 60_000);
    fc.assert(
      fc.property(zones, moments, (zone, moment) => {
        const wall = wallClockAt(moment, zone);
        expect(wallClockAt(momentOf(wall, zone), zone)).toEqual(wall);
      }),
    );
  });

  it('takes the time after an hour that the clocks leave out', () => {
    const wall = { date: '2019-03-10', time: '02:30' };
    expect(wallClockAt(momentOf(wall, HOME_ZONE), HOME_ZONE)).toEqual({
      date: '2019-03-10',
      time: '03:30',
    });
  });

  it('is known by its name, or by the name that Outlook gives it', () => {
    expect(zoneNamed('America/Chicago')).toBe('America/Chicago');
    expect(zoneNamed('Eastern Standard Time')).toBe(HOME_ZONE);
    expect(zoneNamed('Nowhere/Invented')).toBeNull();
    expect(zoneNamed('__proto__')).toBeNull();
  });
});
