import type { EventTemplate } from '../../../core/model/series';
import { useView } from '../../../parts/vault-context';
import { type EventDraft, NEW_EVENT } from '../event-draft';
import { type Beginning, BUILT_IN_TEMPLATES } from './built-in-templates';

/** A template of the group as a beginning. */
export function beginningOf(template: EventTemplate): Beginning {
  const { id, nameEn, nameEs, shifts } = template;
  const known = Object.entries(template).filter(([key]) => key !== 'date' && key in NEW_EVENT);
  return { id, nameEn, nameEs, shifts, fields: Object.fromEntries(known) as Partial<EventDraft> };
}

/** All that an event can begin from: the group's own first. Undefined until the first answer. */
export function useBeginnings(): readonly Beginning[] | undefined {
  const own = useView('event-templates', {});
  return own && [...own.map(beginningOf), ...BUILT_IN_TEMPLATES];
}

/** A form filled in from a beginning, on the day that it had. */
export const filledFrom = (beginning: Beginning | null, { date }: EventDraft): EventDraft => ({
  ...NEW_EVENT,
  ...beginning?.fields,
  date,
});
