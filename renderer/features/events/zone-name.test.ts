import { describe, expect, it } from 'vitest';
import { zoneName } from './zone-name';

describe('zoneName', () => {
  it('knows winter from summer in North Carolina', () => {
    expect(zoneName('2019-02-20', 'America/New_York', 'en')).toBe('EST');
    expect(zoneName('2019-07-20', 'America/New_York', 'en')).toBe('EDT');
  });

  it('says nothing for a zone or a day that it does not know', () => {
    expect(zoneName('2019-02-20', 'Nowhere/At_All', 'en')).toBe('');
    expect(zoneName('', 'America/New_York', 'es')).toBe('');
  });
});
