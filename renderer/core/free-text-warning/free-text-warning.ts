import { foldWithPlaces } from './fold-with-places';
import { NUMBER_RULES } from './number-rules';
import { STATUS_RULES } from './status-rules';
import type { WarningKind } from './warning-rule';

/** A place in the text, as UTF-16 offsets `start` (included) and `end` (excluded). */
export type FreeTextWarning = {
  readonly kind: WarningKind;
  readonly start: number;
  readonly end: number;
};

/**
 * Finds what should rather not be written down about a person, so that a form can warn before saving.
 * It never blocks: it can be wrong both ways. Warnings come in text order and do not overlap.
 */
export function findFreeTextWarnings(text: string): readonly FreeTextWarning[] {
  const folded = foldWithPlaces(text);
  const found: FreeTextWarning[] = [];
  for (const { kind, pattern, holds } of [...NUMBER_RULES, ...STATUS_RULES]) {
    for (const match of folded.text.matchAll(pattern)) {
      if (holds && !holds(match[0])) continue;
      found.push({
        kind,
        start: folded.placeOf(match.index),
        end: folded.placeOf(match.index + match[0].length),
      });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: FreeTextWarning[] = [];
  for (const warning of found) {
    if (warning.start >= (kept.at(-1)?.end ?? 0)) kept.push(warning);
  }
  return kept;
}

/** A text without a marked place, and without the double space that taking it out would leave. */
export const withoutWarning = (
  text: string,
  { start, end }: Pick<FreeTextWarning, 'start' | 'end'>,
): string => `${text.slice(0, start).trimEnd()} ${text.slice(end).trimStart()}`.trim();
