import { describe, expect, it } from 'vitest';
import type { Law } from '../model/law';
import { floorAbove, lawsOn, lawsWith } from './state-law';

const laws = lawsWith([]);
const own = (draft: Partial<Law>): Law => ({
  id: 'l',
  code: 'own-1',
  topic: 'checkpoints',
  from: '',
  to: '',
  floor: '',
  citation: 'G.S. 20-16.3A',
  quote: '',
  noteEn: '',
  noteEs: '',
  source: '',
  hidden: false,
  ...draft,
});
const hold = (value: string, validFrom: string, basis: '' | 'stated' | 'practice' = '') =>
  floorAbove({ topic: 'detainer-hold', value, basis, validFrom, sourceDate: '' }, laws)?.code ??
  null;

describe('state laws', () => {
  it('hold from their day on until the next takes their place', () => {
    const codes = (topic: 'detainer-hold' | 'detainer-notify', day: string) =>
      lawsOn(laws, topic, day).map(({ code }) => code);
    expect(codes('detainer-hold', '2024-11-30')).toEqual([]);
    expect(codes('detainer-hold', '2024-12-01')).toEqual(['hb-10-hold']);
    expect(codes('detainer-hold', '2025-10-01')).toEqual(['hb-318-hold']);
    expect(codes('detainer-notify', '2019-02-20')).toEqual(['gs-162-62-before-2024']);
  });

  it('can be corrected, put away and added to by the group', () => {
    const corrected = lawsWith([
      own({ code: 'hb-10-hold', topic: 'detainer-hold', quote: 'Words' }),
    ]);
    expect(corrected.find(({ code }) => code === 'hb-10-hold')).toMatchObject({
      origin: 'corrected',
      quote: 'Words',
    });
    expect(lawsWith([own({ code: 'hb-10-hold', hidden: true })])).toHaveLength(laws.length - 1);
    expect(lawsWith([own({})]).filter(({ origin }) => origin === 'own')).toHaveLength(1);
  });
});

describe('the floor under a practice', () => {
  it("is above a judge's warrant only since December 1, 2024", () => {
    expect(hold("only with a judge's warrant", '2024-12-01')).toBe('hb-10-hold');
    expect(hold('solo con orden firmada por un juez', '2025')).toBe('hb-10-hold');
    expect(hold('declines', '2025-10')).toBe('hb-318-hold');
    expect(hold("only with a judge's warrant", '2024-11-30')).toBeNull();
    expect(hold("only with a judge's warrant", '2019-02-06')).toBeNull();
    expect(hold("only with a judge's warrant", '')).toBeNull();
  });

  it('goes by the source date when the fact has none', () => {
    const fact = { topic: 'detainer-hold', value: 'declines', basis: '', validFrom: '' } as const;
    expect(floorAbove({ ...fact, sourceDate: '2025-01' }, laws)?.code).toBe('hb-10-hold');
  });

  it('leaves what is only said, other values and other topics alone', () => {
    expect(hold('declines', '2025-01-01', 'stated')).toBeNull();
    expect(hold('declines', '2025-01-01', 'practice')).toBe('hb-10-hold');
    expect(hold('honors all', '2025-01-01')).toBeNull();
    const agreement = {
      topic: 'agreement-287g',
      value: "judge's warrant",
      basis: '',
      sourceDate: '',
    } as const;
    expect(floorAbove({ ...agreement, validFrom: '2025-01-01' }, laws)).toBeNull();
  });
});
