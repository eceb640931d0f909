import { childrenOf } from '../../../core/events/needs';
import type { Attendance } from '../../../core/model/attendance';
import { ACCESS, AGE_BANDS } from '../../../core/model/vocabulary';

/** What the dialog of one person at one event holds. `role`: in words while it is typed. */
export type AttendeeDraft = Pick<
  Attendance,
  | 'role'
  | 'interpreter'
  | 'interpreterLanguage'
  | 'childcareCount'
  | 'childrenByAge'
  | 'ride'
  | 'rideFrom'
  | 'seatsOffered'
  | 'walkInName'
  | 'invitedBy'
  | 'access'
>;

/** What the dialog begins with. */
export const attendeeDraftOf = (
  attendance: Attendance,
  roleName: (role: string) => string,
): AttendeeDraft => ({
  role: attendance.role && roleName(attendance.role),
  interpreter: attendance.interpreter,
  interpreterLanguage: attendance.interpreterLanguage,
  childcareCount: attendance.childcareCount,
  childrenByAge: attendance.childrenByAge,
  ride: attendance.ride,
  rideFrom: attendance.rideFrom,
  seatsOffered: attendance.seatsOffered,
  walkInName: attendance.walkInName,
  invitedBy: attendance.invitedBy,
  access: attendance.access,
});

/**
 * What is written of a draft. There are at least as many children as ages were given of; what belongs to a need goes
 * with it. Only someone who is no member has a name of their own here.
 */
export function attendeePatch(draft: AttendeeDraft, isNameOnly: boolean) {
  const { walkInName, ...rest } = draft;
  const { children } = childrenOf(draft);
  const ages = AGE_BANDS.flatMap((band) => {
    const count = draft.childrenByAge[band] ?? 0;
    return count > 0 ? [[band, count] as const] : [];
  });
  const travels = draft.ride || (draft.seatsOffered ?? 0) > 0;
  return {
    ...rest,
    access: ACCESS.filter((each) => draft.access.includes(each)),
    interpreterLanguage: draft.interpreter ? draft.interpreterLanguage : null,
    childcareCount: children > 0 ? children : null,
    childrenByAge: Object.fromEntries(ages),
    rideFrom: travels ? draft.rideFrom : '',
    seatsOffered: draft.ride || draft.seatsOffered === 0 ? null : draft.seatsOffered,
    ...(isNameOnly ? { walkInName } : {}),
  };
}
