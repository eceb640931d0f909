import type { KindName, ValueByKind } from '../../core/model/kinds';
import type { CommandError } from '../vault';

type Check<K extends KindName> = (value: ValueByKind[K]) => CommandError | null;

const NAME_MISSING = { type: 'name-missing' } as const;
const needsName = (value: { readonly name: string }) => (value.name ? null : NAME_MISSING);
const needs = (field: string, value: string) =>
  value ? null : ({ type: 'bad-value', field } as const);

/** What each kind needs before it may be saved. Kinds that are not here may be saved as they are. */
const CHECKS: { readonly [K in KindName]?: Check<K> } = {
  member: (m) => (m.givenName || m.familyNames || m.preferredName ? null : NAME_MISSING),
  event: (e) => (e.titleEn || e.titleEs ? needs('date', e.date) : NAME_MISSING),
  'event-template': (e) => (e.nameEn || e.nameEs ? null : NAME_MISSING),
  group: needsName,
  household: needsName,
  segment: needsName,
  agency: needsName,
  official: needsName,
  meeting: (m) => {
    const missing = [
      ...(m.official ? [] : (['official'] as const)),
      ...(m.date ? [] : (['date'] as const)),
      ...(m.followUpOwner ? [] : (['follow-up-owner'] as const)),
    ];
    return missing.length > 0 ? { type: 'meeting-incomplete', missing } : null;
  },
  fact: (f) => needs('value', f.value || f.text),
  statement: (s) => needs('quote', s.quote),
  note: (n) => needs('text', n.text),
  ask: (a) => needs('words', a.words),
  'ask-text': (a) => needs('words', a.wordsEn || a.wordsEs),
  'records-request': (r) =>
    r.agency ? needs('words', r.words) : { type: 'not-found', kind: 'agency' },
  commitment: (c) => {
    if (!c.text) return { type: 'bad-value', field: 'text' };
    return c.state !== 'open' && !c.evidence ? { type: 'evidence-missing' } : null;
  },
  demand: (d) => needs('ask', d.ask),
  contest: (c) => needs('text', c.text),
  'one-on-one': (o) => (o.member ? needs('date', o.date) : { type: 'not-found', kind: 'member' }),
  rung: (r) => (r.nameEn || r.nameEs ? null : NAME_MISSING),
};

/** What keeps a value from being saved, or null. */
export const incomplete = <K extends KindName>(
  kind: K,
  value: ValueByKind[K],
): CommandError | null => (CHECKS[kind] as Check<K> | undefined)?.(value) ?? null;
