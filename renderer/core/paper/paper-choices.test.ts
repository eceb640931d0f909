import { describe, expect, it } from 'vitest';
import {
  choicesToKeep,
  defaultDestroyBy,
  keptChoices,
  sheetsFor,
  USUAL_CHOICES,
} from './paper-choices';

const choices = { ...USUAL_CHOICES, sheet: 'roster', paper: 'letter', destroyBy: '' } as const;

describe('choices for paper', () => {
  it('are remembered without phones and without the day', () => {
    const kept = choicesToKeep({ ...choices, privacy: 'phones', large: true });
    expect(keptChoices.parse(kept)).toEqual({ ...USUAL_CHOICES, large: true });
  });

  it('offer the sheet without names first where names are dangerous', () => {
    expect(sheetsFor({ countOnly: false })[0]).toBe('roster');
    expect(sheetsFor({ countOnly: true })[0]).toBe('count-only');
    expect(new Set(sheetsFor({ countOnly: true }))).toEqual(
      new Set(sheetsFor({ countOnly: false })),
    );
  });

  it('destroy a sheet a week after the event, or a week from today for a past one', () => {
    expect(defaultDestroyBy('2019-02-25', '2019-02-10')).toBe('2019-03-04');
    expect(defaultDestroyBy('2019-01-05', '2019-02-10')).toBe('2019-02-17');
    expect(defaultDestroyBy('', '2019-12-28')).toBe('2020-01-04');
  });
});
