import { describe, expect, it } from 'vitest';
import { countsTable } from './counts-table';

describe('a table of counts', () => {
  it('opens as UTF-8 and holds no formula', () => {
    const bytes = countsTable([
      ['Condado', 'Asistió'],
      ['=HYPERLINK("x")', '12'],
      ['Sí, de la Peña', '*'],
    ]);
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).toBe(
      '\uFEFFCondado,Asistió\r\n"\'=HYPERLINK(""x"")",12\r\n"Sí, de la Peña",*\r\n',
    );
  });
});
