import { looksLikeCard } from './card-number';
import { foldWithPlaces } from './fold-with-places';

/** What a free text seems to hold that should not be kept (`docs/data-format.md`, fields that do not exist). */
type WarningKind =
  /** An A-number: the letter A with eight or nine digits. */
  | 'a-number'
  /** A Social Security number or ITIN. */
  | 'social-security'
  /** A bank card's number. */
  | 'card-number'
  /** A passport, consular or license number. */
  | 'identity-document'
  | 'birth-date'
  /** Words about someone's immigration status or history, in English or Spanish. */
  | 'immigration-status';

/** A place in the text, as UTF-16 offsets `start` (included) and `end` (excluded). */
export type FreeTextWarning = {
  readonly kind: WarningKind;
  readonly start: number;
  readonly end: number;
};

type Rule = {
  readonly kind: WarningKind;
  readonly pattern: RegExp;
  readonly holds?: (match: string) => boolean;
};

const hasDigit = (match: string): boolean => /\d/.test(match);

// Patterns meet text that is lower case and without accents.
const RULES: readonly Rule[] = [
  { kind: 'a-number', pattern: /\ba[-#:\s]{0,2}\d{2,3}[-\s]?\d{3}[-\s]?\d{3}(?!\d)/g },
  {
    kind: 'a-number',
    pattern: /\b(?:alien (?:number|no|#)|numero (?:de )?(?:extranjero|alien))\b/g,
  },
  { kind: 'social-security', pattern: /(?<![\d-])\d{3}[-. ]\d{2}[-. ]\d{4}(?![\d-])/g },
  {
    kind: 'social-security',
    pattern: /\b(?:ssn|itin|social security|seguro social)\b[^\n\d]{0,20}\d{4,9}(?!\d)/g,
  },
  {
    kind: 'card-number',
    pattern: /(?<!\d)\d(?:[ -]?\d){12,18}(?!\d)/g,
    holds: looksLikeCard,
  },
  {
    kind: 'identity-document',
    pattern:
      /\b(?:passport|pasaporte|matricula consular|license|licencia|driver'?s license|cedula|curp)\b[^\n\da-z]{0,6}(?:(?:no|num|number|numero)\b[^\n\da-z]{0,4})?[a-z]{0,4}\d[a-z0-9-]{4,}/g,
    holds: hasDigit,
  },
  {
    kind: 'birth-date',
    pattern:
      /\b(?:dob|date of birth|birth ?date|birthday|born (?:on|in)|fecha de nacimiento|cumpleanos|nacid[oa] (?:el|en)|nacio (?:el|en))\b/g,
  },
  {
    kind: 'immigration-status',
    pattern:
      /\b(?:undocumented|unauthorized immigrants?|illegals?|illegally|illegal (?:alien|immigrant)s?|no papers|without papers|no status|out of status|overstay(?:ed|s)?|visa (?:expired|overstay)|green ?card(?: holder)?|daca(?: recipient)?|asylum (?:seeker|case)|removal order|deportation order|(?:was|been|got) deported|work permit|immigration status|citizenship status)\b/g,
  },
  {
    kind: 'immigration-status',
    pattern:
      /\b(?:sin papeles|sin documentos|sin estatus|indocumentad[oa]s?|ilegal(?:es|mente)?|mojad[oa]s?|no tiene papeles|tiene papeles|papeles vencidos|visa vencida|residente permanente|permiso de trabajo|orden de deportacion|(?:fue|fueron) deportad[oa]s?|deportad[oa]s? en|solicitante de asilo|caso de asilo|estatus migratorio|situacion migratoria|cruzo la frontera)\b/g,
  },
];

/**
 * Finds what should rather not be written down about a person, so that a form can warn before saving.
 * It never blocks: it can be wrong both ways. Warnings come in text order and do not overlap.
 */
export function findFreeTextWarnings(text: string): readonly FreeTextWarning[] {
  const folded = foldWithPlaces(text);
  const found: FreeTextWarning[] = [];
  for (const { kind, pattern, holds } of RULES) {
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
