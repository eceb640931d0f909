import { factKind } from '../../core/model/fact';
import { err, ok } from '../../core/result';
import { checkedFields, readWith } from './checked-fields';
import { incomplete } from './complete';
import type { Decide } from './decision';

/**
 * Something became different: the next fact takes agency, county and topic from the earlier one unless
 * it says otherwise, and holds from today unless it says from when; the earlier one ends that day.
 */
export const changeFact: Decide<'change-fact'> = ({ fact: earlierId, next }, context) => {
  const current = context.set.get('fact', earlierId);
  if (!current) return err({ type: 'not-found', kind: 'fact' });
  const earlier = factKind.read(current);
  const { agency, county, topic } = earlier;
  const validFrom = next.validFrom || context.today();
  const added = checkedFields('fact', { agency, county, topic, ...next, validFrom });
  if (!added.ok) return added;
  if (endsBeforeItBegins(earlier.validFrom, validFrom)) {
    return err({ type: 'bad-value', field: 'validFrom' });
  }
  const id = context.newId();
  const problem = incomplete('fact', readWith('fact', id, added.value));
  if (problem) return err(problem);
  const ended = checkedFields('fact', { validTo: validFrom }, current);
  if (!ended.ok) return ended;
  return ok({
    changes: [
      { kind: 'fact', id, set: added.value },
      { kind: 'fact', id: earlierId, set: ended.value },
    ],
    label: 'fact-changed',
    ids: [id, earlierId],
  });
};

/** Compares two dates as far as both are known: a month and a day within it do not contradict each other. */
function endsBeforeItBegins(begins: string, ends: string): boolean {
  const known = Math.min(begins.length, ends.length);
  return ends.slice(0, known) < begins.slice(0, known);
}
