import { describe, expect, it } from 'vitest';
import { isBelowLegalFloor } from './legal-floor';

const hold = (value: string, validFrom: string, sourceDate = '') =>
  isBelowLegalFloor({ topic: 'detainer-hold', value, validFrom, sourceDate });

describe('isBelowLegalFloor', () => {
  it("notes a judge's warrant only from 1 December 2024 on", () => {
    expect(hold("only with a judge's warrant", '2024-12-01')).toBe(true);
    expect(hold('solo con orden firmada por un juez', '2025')).toBe(true);
    expect(hold("only with a judge's warrant", '2024-11-30')).toBe(false);
    expect(hold("only with a judge's warrant", '2019-02-06')).toBe(false);
  });

  it('goes by the source date when the fact has none', () => {
    expect(hold('only with a judicial warrant', '', '2025-01')).toBe(true);
    expect(hold('only with a judicial warrant', '', '')).toBe(false);
  });

  it('leaves other values and topics alone', () => {
    expect(hold('honors all', '2025-01-01')).toBe(false);
    const agreement = {
      topic: 'agreement-287g',
      value: "judge's warrant",
      sourceDate: '',
    } as const;
    expect(isBelowLegalFloor({ ...agreement, validFrom: '2025-01-01' })).toBe(false);
  });
});
