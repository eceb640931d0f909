import { expect, it } from 'vitest';
import type { TypeBackLine } from '../../../core/views/after-views';
import { frozenLines } from './frozen-lines';

const line = (attendance: string, code: string): TypeBackLine => ({
  attendance,
  code,
  name: attendance,
  mark: 'blank',
  isExpected: true,
});

it('keeps the codes of a list while names come and go', () => {
  const before = [line('Brisa', 'A01'), line('Cactus', 'A02'), line('Mirlo', 'A03')];
  const order = before.map(({ attendance }) => attendance);
  expect(frozenLines(order, before)).toEqual(before);
  const after = [line('Begonia', 'A01'), line('Brisa', 'A02'), line('Mirlo', 'A03')];
  expect(frozenLines(order, after).map(({ code, name, mark }) => [code, name, mark])).toEqual([
    ['A01', 'Brisa', 'blank'],
    ['A02', '', null],
    ['A03', 'Mirlo', 'blank'],
  ]);
});
