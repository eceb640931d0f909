import { describe, expect, it } from 'vitest';
import { en } from './en/en';
import { es } from './es/es';

type Words = { readonly [key: string]: string | Words };

function flatten(words: Words, before = ''): [key: string, text: string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[before + key, value] as [string, string]]
      : flatten(value, `${before}${key}.`),
  );
}

const english = new Map(flatten(en));
const spanish = new Map(flatten(es));
const placeholders = (text: string) => [...text.matchAll(/\{\{\s*(\w+)/g)].map((m) => m[1]).sort();

describe('the catalogues', () => {
  it('have the same keys', () => {
    expect([...spanish.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('leave nothing empty', () => {
    const empty = [...english, ...spanish].filter(([, text]) => text.trim() === '');
    expect(empty).toEqual([]);
  });

  it('mention the same facts in both languages', () => {
    const apart = [...english].filter(
      ([key, text]) =>
        JSON.stringify(placeholders(text)) !== JSON.stringify(placeholders(spanish.get(key) ?? '')),
    );
    expect(apart.map(([key]) => key)).toEqual([]);
  });

  it('have a plural form beside every singular one', () => {
    const alone = [...english.keys()].filter(
      (key) => key.endsWith('_one') && !english.has(key.replace(/_one$/, '_other')),
    );
    expect(alone).toEqual([]);
  });

  it('address readers of Spanish as usted, without -x or @ for gender', () => {
    const slips = [...spanish].filter(([, text]) =>
      /(?<!\p{L})(tú|tienes|puedes|quieres|ingresa)(?!\p{L})|\p{L}(@s?|xs)(?!\p{L})/iu.test(text),
    );
    expect(slips).toEqual([]);
  });
});
