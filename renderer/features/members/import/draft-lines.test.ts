import { describe, expect, it } from 'vitest';
import type { RowDraft } from '../../../core/tables/row-draft';
import { draftLines, draftName } from './draft-lines';

const SILENT: RowDraft = {
  givenName: '',
  familyNames: '',
  preferredName: '',
  county: null,
  zip: '',
  preferredLanguage: null,
  consentContact: 'unknown',
  consentShare: 'unknown',
  household: '',
  phones: [],
  emails: [],
  languages: [],
  groups: [],
  roles: [],
  tags: [],
  notes: [],
};

describe('a row as lines', () => {
  it('leaves out what says nothing, and the name', () => {
    expect(draftLines({ ...SILENT, givenName: 'Nopal' })).toEqual([]);
  });

  it('has a line for every field that says something', () => {
    const lines = draftLines({
      ...SILENT,
      phones: ['+13365550101', '+13365550102'],
      county: '37067',
      consentShare: 'no',
      notes: ['Trae tamales'],
    });
    expect(lines.map(({ field }) => field)).toEqual(['phones', 'county', 'consentShare', 'note']);
  });

  it('names the person as others call them', () => {
    const names = { ...SILENT, givenName: 'Jesús', familyNames: 'Inventado' };
    expect(draftName(names)).toBe('Jesús Inventado');
    expect(draftName({ ...names, preferredName: 'Chuy' })).toBe('Chuy Inventado');
  });
});
