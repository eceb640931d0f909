import { describe, expect, it } from 'vitest';
import { doorPhase, hasEnded, isLate, opensAt, wallClock } from './door-time';

const event = { date: '2026-03-01', startTime: '18:30', endTime: '20:00' };
const at = (time: string, date = '2026-03-01') => ({ date, time });

describe('when the door opens', () => {
  it('is offered from one hour before the start until one hour after the end', () => {
    expect(doorPhase(event, at('17:29'))).toBe('early');
    expect(doorPhase(event, at('17:30'))).toBe('open');
    expect(doorPhase(event, at('21:00'))).toBe('open');
    expect(doorPhase(event, at('21:01'))).toBe('over');
    expect(doorPhase(event, at('18:00', '2026-02-28'))).toBe('early');
  });

  it('knows events that go on after midnight, and those without times', () => {
    const vigil = { date: '2026-03-01', startTime: '22:00', endTime: '01:00' };
    expect(doorPhase(vigil, at('00:30', '2026-03-02'))).toBe('open');
    expect(doorPhase(vigil, at('02:01', '2026-03-02'))).toBe('over');
    const open = { date: '2026-03-01', startTime: '', endTime: '' };
    expect(doorPhase(open, at('00:00'))).toBe('open');
    expect(doorPhase(open, at('00:00', '2026-03-02'))).toBe('over');
    expect(doorPhase({ ...event, endTime: '' }, at('22:30'))).toBe('open');
  });

  it('is one hour before the start, on the day before when that is before midnight', () => {
    expect(['18:30', '01:00', '00:15', ''].map(opensAt)).toEqual(['17:30', '00:00', '23:15', '']);
  });

  it('calls late who comes a quarter of an hour after the start', () => {
    expect(isLate(event, at('18:44'))).toBe(false);
    expect(isLate(event, at('18:45'))).toBe(true);
    expect(isLate({ ...event, startTime: '' }, at('23:00'))).toBe(false);
  });

  it('knows when it is time to close the event', () => {
    expect(hasEnded(event, at('19:59'))).toBe(false);
    expect(hasEnded(event, at('20:00'))).toBe(true);
    const open = { date: '2026-03-01', startTime: '', endTime: '' };
    expect(hasEnded(open, at('23:59'))).toBe(false);
    expect(hasEnded(open, at('00:00', '2026-03-02'))).toBe(true);
  });

  it('reads the clock where the event is', () => {
    const moment = Date.parse('2026-03-01T23:05:00Z');
    expect(wallClock(moment, 'America/New_York')).toEqual({ date: '2026-03-01', time: '18:05' });
    expect(wallClock(moment, 'Nowhere/Nothing').date).toMatch(/^2026-03-0[12]$/);
  });
});
