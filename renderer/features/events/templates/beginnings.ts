import type { EventTemplate } from '../../../core/model/series';
import { useView } from '../../../parts/vault-context';
import { changesIn, type EventDraft, NEW_EVENT } from '../event-draft';
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

/** An empty form, or what a beginning fills in. */
export const begunFrom = (beginning: Beginning | null): EventDraft => ({
  ...NEW_EVENT,
  ...beginning?.fields,
});

/**
 * A form filled in from a beginning, after another one (`before`) had filled it in. What was written by hand since stays;
 * the kind is the beginning's own.
 */
export function filledFrom(
  beginning: Beginning | null,
  draft: EventDraft,
  before: Beginning | null,
): EventDraft {
  const next = begunFrom(beginning);
  const { kind: _, ...written } = changesIn(draft, begunFrom(before));
  return { ...next, ...written };
}
