import type { Change, Fields } from '../../core/record';
import { err, ok } from '../../core/result';
import { timeOfDay } from '../local-time';
import { checkedFields } from './checked-fields';
import type { Decide } from './decision';

/**
 * A call to the hotline gets a code that says nothing about the caller: the day and its number on that day. What is
 * changed in the number and the words later is kept out of the journal, which would hold them beyond the call's closing.
 */
export const takeCall: Decide<'take-call'> = ({ id, fields }, { set, newId, today, now }) => {
  const current = id === null ? undefined : set.get('hotline-call', id);
  if (id !== null && !current) return err({ type: 'not-found', kind: 'hotline-call' });
  const date = fields.date || today();
  const fresh = current
    ? {}
    : {
        code: `${date.slice(5).replace('-', '')}-${set.by('hotline-call', 'date', date).length + 1}`,
      };
  const written = checkedFields(
    'hotline-call',
    { ...fields, ...(current ? {} : { date, time: fields.time || timeOfDay(now()) }), ...fresh },
    current,
  );
  if (!written.ok) return written;
  const call = current?.id ?? newId();
  if (!current) {
    return ok({
      changes: [{ kind: 'hotline-call', id: call, set: written.value }],
      label: 'call-taken',
      ids: [call],
    });
  }
  const { what, callBack, ...rest } = written.value;
  const write = (fields: Fields): Change[] =>
    Object.keys(fields).length > 0 ? [{ kind: 'hotline-call', id: call, set: fields }] : [];
  return ok({
    changes: write(rest),
    lasting: write({
      ...(what !== undefined && { what }),
      ...(callBack !== undefined && { callBack }),
    }),
    label: 'call-taken',
    ids: [call],
  });
};
