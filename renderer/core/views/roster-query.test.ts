import { describe, expect, it } from 'vitest';
import { USUAL_CHOICES } from '../paper/paper-choices';
import { queryFor } from './roster-query';

const choices = { ...USUAL_CHOICES, sheet: 'roster', paper: 'letter', destroyBy: '' } as const;

describe('the list of a sheet', () => {
  it('leaves phones off unless asked, and off badges always', () => {
    expect(queryFor('e', choices).phones).toBe(false);
    expect(queryFor('e', { ...choices, privacy: 'phones' })).toMatchObject({
      phones: true,
      names: 'full',
    });
    expect(queryFor('e', { ...choices, sheet: 'badges', privacy: 'phones' })).toMatchObject({
      phones: false,
      names: 'first',
    });
  });
});
