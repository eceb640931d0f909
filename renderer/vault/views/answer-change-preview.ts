import { displayName, namePartsOf } from '../../core/matching/names';
import type { RecordId } from '../../core/record';
import type { ChangePreview } from '../../core/views/people-views';
import { checkPatch, patchedFields } from '../commands/members-patch';
import type { WorkingSet } from '../store/working-set';
import type { MembersPatch } from '../vault';

/** Names shown of those whom a change would change. */
const EXAMPLES = 8;

/** What a bulk edit would do to these members, before anything is written. */
export function answerChangePreview(
  set: WorkingSet,
  members: readonly RecordId[],
  patch: MembersPatch,
  today: string,
): ChangePreview {
  const checked = checkPatch(patch, today);
  const examples: string[] = [];
  let changing = 0;
  let there = 0;
  for (const id of members) {
    const member = set.get('member', id);
    if (!member) continue;
    there += 1;
    if (!checked.ok || Object.keys(patchedFields(checked.value, member)).length === 0) continue;
    changing += 1;
    if (examples.length < EXAMPLES) examples.push(displayName(namePartsOf(member.fields)));
  }
  return { members: there, changing, examples };
}
