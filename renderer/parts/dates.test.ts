import { describe, expect, it } from 'vitest';
import {
  daysBetween,
  formatDate,
  formatDates,
  formatLooseDate,
  formatTime,
  formatTimes,
  weekdayNames,
} from './dates';

/** Intl puts narrow no-break spaces before AM and PM. */
const plain = (text: string) => text.replace(/[\u202f\u00a0\u2009]/g, ' ');

describe('dates', () => {
  it('read as the language writes them, whatever zone the laptop is in', () => {
    expect(formatDate('2019-02-24', 'en', 'long')).toBe('Sunday, February 24, 2019');
    expect(formatDate('2019-02-24', 'es', 'long')).toBe('domingo, 24 de febrero de 2019');
  });

  it('are empty when there is none', () => {
    expect(formatDate('', 'en')).toBe('');
    expect(formatDate('2019-13-40', 'en')).toBe('');
    expect(formatTime('', 'es')).toBe('');
  });

  it('show only what is known of a loose date', () => {
    expect(formatLooseDate('2018', 'en')).toBe('2018');
    expect(formatLooseDate('2018-11', 'en')).toBe('November 2018');
    expect(formatLooseDate('2018-11-06', 'en')).toBe('Nov 6, 2018');
  });

  it('show times of the clock on the wall', () => {
    expect(plain(formatTime('18:30', 'en'))).toBe('6:30 PM');
    expect(plain(formatDates('2019-02-17', '2019-02-23', 'en'))).toBe('Feb 17 – 23, 2019');
    expect(plain(formatDates('2018-12-30', '2019-01-05', 'en'))).toBe('Dec 30, 2018 – Jan 5, 2019');
    expect(plain(formatTimes('18:30', '20:00', 'en'))).toBe('6:30 – 8:00 PM');
    expect(plain(formatTimes('18:30', '', 'en'))).toBe('6:30 PM');
    expect(plain(formatTimes('22:00', '01:30', 'en'))).toBe('10:00 PM – 1:30 AM');
    expect(plain(formatTimes('22:00', '01:30', 'es'))).toBe('10:00 p.m. – 1:30 a.m.');
  });

  it('start the week on Sunday', () => {
    expect(weekdayNames('en', 'long')[0]).toBe('Sunday');
    expect(weekdayNames('es', 'long')[0]).toBe('domingo');
  });

  it('count days across a change of clocks', () => {
    expect(daysBetween('2019-03-09', '2019-03-11')).toBe(2);
    expect(daysBetween('2019-02-24', '2019-02-20')).toBe(-4);
  });
});
