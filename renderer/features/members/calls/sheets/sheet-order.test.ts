import { describe, expect, it } from 'vitest';
import type { CallLine } from '../../../../core/views/people-views';
import { scriptFor } from '../script-for';
import { peopleOnPaper } from './sheet-order';

const aLine = (number: number, caller: string, language: string | null, outcome: string | null) =>
  ({ call: { number, caller, outcome, callBackOn: '' }, language }) as unknown as CallLine;

const lines = [
  aLine(3, 'Luz', 'en', null),
  aLine(2, 'Ana', 'es', null),
  aLine(1, 'Ana', 'es', 'no-answer'),
  aLine(4, 'Ana', null, null),
  aLine(5, 'Ana', 'es', 'yes'),
  aLine(6, '', 'es', null),
];

const numbers = (caller: string | null, who: 'left' | 'all') =>
  peopleOnPaper(lines, { caller, who }, '2019-02-20').map((sheet) => [
    sheet.caller,
    ...sheet.groups.map((group) => group.lines.map(({ call }) => call.number)),
  ]);

describe('people on paper', () => {
  it('have a sheet for each caller, each language together, by code', () => {
    expect(numbers(null, 'left')).toEqual([
      ['Ana', [1, 2], [4]],
      ['Luz', [3]],
      ['', [6]],
    ]);
    expect(numbers(null, 'all')[0]).toEqual(['Ana', [1, 2, 5], [4]]);
  });

  it('are one caller’s alone when asked', () => {
    expect(numbers('Luz', 'all')).toEqual([['Luz', [3]]]);
    expect(numbers('', 'all')).toEqual([['', [6]]]);
    expect(numbers('Nadie', 'all')).toEqual([]);
  });
});

describe('the script', () => {
  const both = { scriptEn: 'Hello', scriptEs: 'Buenas tardes' };
  it('is in the language of the person, else in that of the reader', () => {
    expect(scriptFor(both, 'es', 'en')?.text).toBe('Buenas tardes');
    expect(scriptFor(both, 'en', 'es')?.text).toBe('Hello');
    expect(scriptFor(both, 'mix', 'es')).toEqual({ language: 'es', text: 'Buenas tardes' });
    expect(scriptFor({ ...both, scriptEs: ' ' }, 'es', 'es')?.language).toBe('en');
    expect(scriptFor({ scriptEn: '', scriptEs: '' }, 'es', 'en')).toBeNull();
  });
});
