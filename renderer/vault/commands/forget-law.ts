import { lawId } from '../../core/model/law';
import { err, ok } from '../../core/result';
import type { Decide } from './decision';

/** See `SheriffCommand`. */
export const forgetLaw: Decide<'forget-law'> = ({ code }, { set }) => {
  const id = lawId(code);
  if (!set.get('law', id)) return err({ type: 'not-found', kind: 'law' });
  return ok({ changes: [{ kind: 'law', id, delete: true }], label: 'law-forgotten', ids: [id] });
};
