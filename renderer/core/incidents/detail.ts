import type { Incident } from '../model/incident';
import type { Rec } from '../record';

/**
 * An incident without its detail: only what the row of the public summary needs stays (`domain.md` 3.3 and 3.5). Who
 * confirmed it goes too; that it was confirmed stays.
 */
export const NO_DETAIL = {
  timeSeen: '',
  timeReceived: '',
  place: '',
  activity: 'other',
  agents: null,
  vehicles: null,
  uniform: '',
  equipment: '',
  reportSource: 'told-by-witness',
  stillThere: null,
  childrenPresent: null,
  force: null,
  evidenceAt: '',
  confirmedBy: '',
  confirmedByToo: '',
  note: '',
} as const satisfies Partial<Incident>;

/** Whether an incident still holds any of it. */
export const hasDetail = ({ fields }: Pick<Rec, 'fields'>): boolean =>
  Object.entries(NO_DETAIL).some(
    ([key, blank]) => key in fields && fields[key] !== undefined && fields[key] !== blank,
  );
