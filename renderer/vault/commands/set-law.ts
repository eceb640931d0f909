import { lawId } from '../../core/model/law';
import { err, ok } from '../../core/result';
import { builtInLaw } from '../../core/sheriffs/state-law';
import { checkedFields } from './checked-fields';
import type { Decide } from './decision';

/** What the group says of a law is kept whole, so that it stays as it is when the app brings other words. */
export const setLaw: Decide<'set-law'> = ({ code, patch }, { set, newId }) => {
  const named = code ?? `own-${newId()}`;
  const id = lawId(named);
  const current = set.get('law', id);
  const built = builtInLaw(named);
  if (code !== null && !current && !built) return err({ type: 'not-found', kind: 'law' });
  const written = checkedFields(
    'law',
    { ...(current ? {} : built), hidden: false, ...patch, code: named },
    current,
  );
  if (!written.ok) return written;
  const changes =
    Object.keys(written.value).length > 0 ? [{ kind: 'law' as const, id, set: written.value }] : [];
  return ok({ changes, label: 'law-set', ids: [id] });
};
