import { saidNoToCalls } from '../../core/calls/call-state';
import { timeOf } from '../../core/clock/stamp';
import { mayContact } from '../../core/model/consent';
import type { RecordId } from '../../core/record';
import { type NeedsCall, whoNeedsACall } from '../../core/views/care';
import { answerRungs as rungsOf } from '../../core/views/ladder';
import { answerMemberCare as careOf } from '../../core/views/member-care';
import { memberRow } from '../../core/views/member-detail';
import type { CareRow, CareView, MemberCare, RungRow } from '../../core/views/people-views';
import type { Records } from '../../core/views/records';
import type { WorkingSet } from '../store/working-set';
import { presencesOf } from './presences';
import { createRungTally } from './rung-tally';

/** What the list of those who need a call depends on. */
const KINDS = ['attendance', 'call', 'call-round', 'event', 'member', 'one-on-one'] as const;

type Kept = {
  readonly standOn: ReturnType<typeof createRungTally>;
  /** The last list, and what it was true for. */
  needs: { readonly key: string; readonly list: readonly NeedsCall[] } | null;
};

const keptOf = new WeakMap<WorkingSet, Kept>();

function kept(set: WorkingSet): Kept {
  let known = keptOf.get(set);
  if (!known) {
    known = { standOn: createRungTally(set), needs: null };
    keptOf.set(set, known);
  }
  return known;
}

/** The caring side of one member. */
export function answerMemberCare(
  records: Records,
  set: WorkingSet,
  id: RecordId,
  today: string,
): MemberCare | null {
  const member = set.get('member', id);
  const added = member ? new Date(timeOf(member.stamps.base)).toISOString().slice(0, 10) : '';
  // The sample stands on a day before it was made.
  return careOf(records, id, added <= today ? added : '');
}

/** The ladder with how many stand on each rung. */
export const answerRungs = (records: Records, set: WorkingSet): readonly RungRow[] =>
  rungsOf(records, kept(set).standOn);

/** Who needs a call. The list is made once and kept until something that it depends on changes. */
export function answerCare(
  records: Records,
  set: WorkingSet,
  limit: number,
  today: string,
): CareView {
  const own = kept(set);
  const key = [today, ...KINDS.map((kind) => set.version(kind))].join(' ');
  if (own.needs?.key !== key) {
    const mayCall = (id: RecordId) => {
      const member = set.glance('member', id);
      return (
        member !== undefined &&
        !saidNoToCalls({
          consentContact: member.value('consentContact'),
          consentPhone: member.value('consentPhone'),
        })
      );
    };
    const source = { records, presences: presencesOf(set), mayCall };
    own.needs = { key, list: whoNeedsACall(source, today) };
  }
  const { list } = own.needs;
  const rows = list.slice(0, Math.max(0, limit)).flatMap(({ member: id, reasons }): CareRow[] => {
    const member = records.one('member', id);
    if (!member) return [];
    return [{ member: memberRow(member), consentPhone: mayContact(member, 'phone'), reasons }];
  });
  return { total: list.length, rows };
}
