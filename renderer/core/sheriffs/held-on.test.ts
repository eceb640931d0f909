import { describe, expect, it } from 'vitest';
import { heldOn } from './held-on';

const fact = (validFrom: string, validTo = '', sourceDate = '') => ({
  validFrom,
  validTo,
  sourceDate,
});
const on = (day: string) => ({ day, knownThen: false });

describe('whether a fact holds on a day', () => {
  it('begins on its first day and ends before its last', () => {
    expect(heldOn(fact('2018-12-05', '2019-06-30'), on('2018-12-04'))).toBe(false);
    expect(heldOn(fact('2018-12-05', '2019-06-30'), on('2018-12-05'))).toBe(true);
    expect(heldOn(fact('2018-12-05', '2019-06-30'), on('2019-06-30'))).toBe(false);
  });

  it('takes a month or a year from its first day', () => {
    expect(heldOn(fact('2018-12'), on('2018-12-01'))).toBe(true);
    expect(heldOn(fact('2018'), on('2017-12-31'))).toBe(false);
  });

  it('counts from its source when nobody knows the beginning', () => {
    expect(heldOn(fact('', '', '2019-02'), on('2019-01-31'))).toBe(false);
    expect(heldOn(fact('', '', '2019-02'), on('2019-02-01'))).toBe(true);
    expect(heldOn(fact(''), on('2000-01-01'))).toBe(true);
  });

  it('can be asked for what was known on that day only', () => {
    const told = fact('2018-12-05', '', '2019-02');
    expect(heldOn(told, { day: '2018-12-31', knownThen: false })).toBe(true);
    expect(heldOn(told, { day: '2018-12-31', knownThen: true })).toBe(false);
  });
});
