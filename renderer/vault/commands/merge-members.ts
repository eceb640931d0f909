import { memberKind } from '../../core/model/member';
import type { Change } from '../../core/record';
import { err, ok } from '../../core/result';
import { isChoosable, mergedFields } from '../merging/merged-fields';
import { movedRecords } from '../merging/moved-records';
import { movedVerdicts } from '../merging/moved-verdicts';
import { checkedFields } from './checked-fields';
import type { Decide } from './decision';

/**
 * Makes several members one (`vault/merging`). Their records are deleted, everything that hung on them hangs
 * on the one who stays, and a verdict for each remembers it. A legal hold forbids to erase, not to merge.
 */
export const mergeMembers: Decide<'merge-members'> = (command, { set, today, organizer }) => {
  const { keep, take } = command;
  const others = [...new Set(command.others)].filter((id) => id !== keep);
  if (others.length === 0) return err({ type: 'too-few-members' });
  const records = [keep, ...others].flatMap((id) => set.get('member', id) ?? []);
  if (records.length <= others.length) return err({ type: 'not-found', kind: 'member' });
  for (const [field, member] of Object.entries(take)) {
    const known = member === keep || others.includes(member);
    if (!isChoosable(field) || !known) return err({ type: 'bad-value', field });
  }
  const members = records.map((record) => memberKind.read(record));
  const written = checkedFields('member', mergedFields(members, take), records[0]);
  if (!written.ok) return written;
  const how = { date: today(), by: organizer };
  const changes: Change[] = [
    ...(Object.keys(written.value).length > 0
      ? [{ kind: 'member', id: keep, set: written.value }]
      : []),
    ...movedRecords(set, keep, others).changes,
    ...movedVerdicts(set, keep, others, how).changes,
    ...others.map((id): Change => ({ kind: 'member', id, delete: true })),
  ];
  return ok({ changes, label: 'members-merged', ids: [keep] });
};
