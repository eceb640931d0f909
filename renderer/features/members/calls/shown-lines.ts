import { isStillToCall, isToCallBack } from '../../../core/calls/call-state';
import type { CallLine } from '../../../core/views/people-views';
import { foldText, matchesWords } from '../../../ui/fold-text';

/** Ways to look at a round. */
export const SHOWS = ['left', 'callBack', 'organizer', 'all'] as const;
export type Show = (typeof SHOWS)[number];

/** What of a round is looked at. `caller`: '' is nobody; `language`: '' is not known; null is everyone. */
export type LineFilter = {
  readonly show: Show;
  readonly caller: string | null;
  readonly language: string | null;
  readonly search: string;
};

/** Where a caller begins: whoever is left to call. */
export const STILL_TO_CALL: LineFilter = { show: 'left', caller: null, language: null, search: '' };

/** Whether a line belongs to a way of looking. */
function belongs({ call }: CallLine, show: Show, today: string): boolean {
  if (show === 'left') return isStillToCall(call, today);
  if (show === 'callBack') return isToCallBack(call, today);
  if (show === 'organizer') return call.needsOrganizer;
  return true;
}

const isWithin = ({ call, language }: CallLine, filter: LineFilter): boolean =>
  (filter.caller === null || call.caller === filter.caller) &&
  (filter.language === null || (language ?? '') === filter.language);

/** Whether a line has a name, a phone or a code with what was typed. */
function isFound({ name, phone, code }: CallLine, search: string): boolean {
  const typed = search.trim();
  if (!typed) return true;
  const digits = typed.replace(/\D/g, '');
  return (
    foldText(code) === foldText(typed) ||
    matchesWords(name, typed) ||
    (digits.length > 2 && !/\p{L}/u.test(typed) && phone.replace(/\D/g, '').includes(digits))
  );
}

/**
 * The lines to show. Those `kept` were written down while this was looked at: they stay where they are,
 * so that nothing jumps under the hands of whoever types.
 */
export const linesShown = (
  lines: readonly CallLine[],
  filter: LineFilter,
  kept: ReadonlySet<string>,
  today: string,
): readonly CallLine[] =>
  lines.filter(
    (line) =>
      isWithin(line, filter) &&
      isFound(line, filter.search) &&
      (kept.has(line.call.id) || belongs(line, filter.show, today)),
  );

/** How many lines each way of looking has, within the caller and the language. */
export function countsByShow(
  lines: readonly CallLine[],
  filter: LineFilter,
  today: string,
): Readonly<Record<Show, number>> {
  const counts = { left: 0, callBack: 0, organizer: 0, all: 0 };
  for (const line of lines) {
    if (!isWithin(line, filter)) continue;
    for (const show of SHOWS) if (belongs(line, show, today)) counts[show] += 1;
  }
  return counts;
}

/** How many of the kept lines would go if nothing were kept. */
export const doneAmong = (shown: readonly CallLine[], filter: LineFilter, today: string): number =>
  shown.filter((line) => !belongs(line, filter.show, today)).length;

/** Whom a typed code or name means among all lines of a round: the code, else the first who is found. */
export function lineMeant(lines: readonly CallLine[], typed: string): CallLine | null {
  if (!typed.trim()) return null;
  const code = lines.find((line) => foldText(line.code) === foldText(typed.trim()));
  return code ?? lines.find((line) => isFound(line, typed)) ?? null;
}
