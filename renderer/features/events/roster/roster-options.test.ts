import { describe, expect, it } from 'vitest';
import { DEFAULT_OPTIONS, defaultDestroyBy, isLandscape } from './roster-options';

describe('roster options', () => {
  it('leaves phones off paper unless asked', () => {
    expect(DEFAULT_OPTIONS.columns).not.toContain('phone');
  });

  it('turns the page on its side only when there are many columns', () => {
    expect(isLandscape(DEFAULT_OPTIONS)).toBe(false);
    expect(
      isLandscape({ ...DEFAULT_OPTIONS, columns: [...DEFAULT_OPTIONS.columns, 'phone'] }),
    ).toBe(true);
  });

  it('destroys a sheet a week after the event, or a week from today for a past one', () => {
    expect(defaultDestroyBy('2019-02-25', '2019-02-10')).toBe('2019-03-04');
    expect(defaultDestroyBy('2019-01-05', '2019-02-10')).toBe('2019-02-17');
    expect(defaultDestroyBy('', '2019-12-28')).toBe('2020-01-04');
  });
});
