import { describe, expect, it } from 'vitest';
import type { Draft } from '../model/kinds';
import { termKind } from '../model/term';
import { aRecord } from '../model/testing/builders';
import { EVENT_KINDS } from '../model/vocabulary';
import { arrangedTerms, termName } from './arranged-terms';

const term = (draft: Draft<'term'>) =>
  termKind.read(aRecord('term', { list: 'event-kind', ...draft }));

describe('the words of a list', () => {
  it('are those of the app until the group says otherwise', () => {
    expect(arrangedTerms('event-kind', []).map(({ code }) => code)).toEqual(EVENT_KINDS);
  });

  it('get those of the group before the one for everything else, and keep to their list', () => {
    const codes = arrangedTerms('event-kind', [
      term({ code: 'Tamalada', nameEs: 'Tamalada' }),
      term({ list: 'role', code: 'Cook', nameEn: 'Cook' }),
    ]).map(({ code }) => code);
    expect(codes.slice(-2)).toEqual(['Tamalada', 'other']);
    expect(codes).not.toContain('Cook');
  });

  it('stand where the group put them; those without a place follow', () => {
    const codes = arrangedTerms('event-kind', [
      term({ code: 'vigil', order: 2 }),
      term({ code: 'Tamalada', nameEs: 'Tamalada', order: 1 }),
    ]).map(({ code }) => code);
    expect(codes.slice(0, 3)).toEqual(['Tamalada', 'vigil', 'know-your-rights']);
    expect(codes).toHaveLength(EVENT_KINDS.length + 1);
  });

  it('keep a word that was put away, and say so', () => {
    const vigil = arrangedTerms('event-kind', [term({ code: 'vigil', hidden: true })]).find(
      ({ code }) => code === 'vigil',
    );
    expect(vigil).toMatchObject({ hidden: true, own: false });
  });
});

it('is called as the group does here, as the app does, or as the group does in the other language', () => {
  const own = { code: 'tamalada', nameEn: '', nameEs: 'Tamalada' };
  expect(termName(own, 'es', '')).toBe('Tamalada');
  expect(termName(own, 'en', '')).toBe('Tamalada');
  const vigil = { code: 'vigil', nameEn: '', nameEs: 'Velada' };
  expect(termName(vigil, 'es', 'Vigilia')).toBe('Velada');
  expect(termName(vigil, 'en', 'Vigil')).toBe('Vigil');
  expect(termName({ ...own, nameEs: '' }, 'en', '')).toBe('tamalada');
});
