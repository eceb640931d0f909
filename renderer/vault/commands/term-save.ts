import { arrangedTerms } from '../../core/events/arranged-terms';
import { fold } from '../../core/matching/fold';
import { type Term, termId, termKind } from '../../core/model/term';
import type { Change } from '../../core/record';
import { err, ok } from '../../core/result';
import type { WorkingSet } from '../store/working-set';
import { checkedFields } from './checked-fields';
import type { Decide } from './decision';

/**
 * Adds a word to a list or says what one is called. The code of a new one is its name, so that a partner who knows
 * nothing of it reads what is meant.
 */
export const saveTerm: Decide<'save-term'> = ({ list, code, nameEn, nameEs }, { set }) => {
  const listed = listIn(set, list);
  const known = code === null ? undefined : listed.find((term) => term.code === code);
  if (code !== null && !known) return err({ type: 'not-found', kind: 'term' });
  const names = checkedFields('term', { nameEn, nameEs });
  if (!names.ok) return names;
  const [en, es] = [String(names.value['nameEn'] ?? ''), String(names.value['nameEs'] ?? '')];
  if ((!known || known.own) && !en && !es) return err({ type: 'name-missing' });
  const made = en || es;
  if (code === null && listed.some((term) => fold(term.code) === fold(made))) {
    return err({ type: 'term-exists' });
  }
  const own = code ?? made;
  const id = termId(list, own);
  const current = set.get('term', id);
  // A new word comes after those that have a place.
  const last = Math.max(0, ...termsIn(set, list).map(({ order }) => order));
  const order = current || last === 0 || known ? {} : { order: last + 1 };
  const written = checkedFields(
    'term',
    { ...(current ? {} : { list, code: own }), ...order, nameEn: en, nameEs: es },
    current,
  );
  if (!written.ok) return written;
  const changed = Object.keys(written.value).length > 0;
  return ok({
    changes: changed ? [{ kind: 'term', id, set: written.value }] : [],
    label: code === null ? 'term-added' : 'term-edited',
    ids: [id],
  });
};

/** Puts a word away, or offers it again. */
export const putAwayTerm: Decide<'put-away-term'> = ({ list, code, hidden }, { set }) => {
  if (!listIn(set, list).some((term) => term.code === code)) {
    return err({ type: 'not-found', kind: 'term' });
  }
  const id = termId(list, code);
  const current = set.get('term', id);
  const written = checkedFields('term', { ...(current ? {} : { list, code }), hidden }, current);
  if (!written.ok) return written;
  const changed = Object.keys(written.value).length > 0;
  return ok({
    changes: changed ? [{ kind: 'term', id, set: written.value }] : [],
    label: 'term-edited',
    ids: [id],
  });
};

/** Gives every word of a list its place. Words that are not named follow. */
export const arrangeTerms: Decide<'arrange-terms'> = ({ list, codes }, { set }) => {
  const known = listIn(set, list).map(({ code }) => code);
  const named = [...new Set(codes)];
  if (named.some((code) => !known.includes(code))) return err({ type: 'not-found', kind: 'term' });
  const order = [...named, ...known.filter((code) => !named.includes(code))];
  const changes: Change[] = [];
  for (const [at, code] of order.entries()) {
    const id = termId(list, code);
    const current = set.get('term', id);
    const written = checkedFields(
      'term',
      { ...(current ? {} : { list, code }), order: at + 1 },
      current,
    );
    if (!written.ok) return written;
    if (Object.keys(written.value).length > 0)
      changes.push({ kind: 'term', id, set: written.value });
  }
  return ok({ changes, label: 'terms-arranged', ids: order.map((code) => termId(list, code)) });
};

const termsIn = (set: WorkingSet, list: Term['list']): readonly Term[] =>
  Array.from(set.all('term'), (record) => termKind.read(record)).filter(
    (term) => term.list === list,
  );

const listIn = (set: WorkingSet, list: Term['list']) => arrangedTerms(list, termsIn(set, list));
