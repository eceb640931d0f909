import { looksLikeCard } from './card-number';
import type { WarningRule } from './warning-rule';

/** Numbers that are none of a person's papers: a date, a phone. */
const PLAIN_NUMBER = /(?:\d{4}-\d{2}(?:-\d{2})?|(?<!\d)\d{3}[-. ]\d{3}[-. ]\d{4})$/;

const isIdentity = (match: string): boolean => /\d/.test(match) && !PLAIN_NUMBER.test(match);

/** Real Social Security numbers and ITINs begin with neither 000 nor 666, and no part is all zeros. */
const isSocialSecurity = (match: string): boolean => !/^(?:000|666)|[-. ]00[-. ]|0000$/.test(match);

/** Numbers and dates by which one person is known to an authority or a bank. */
export const NUMBER_RULES: readonly WarningRule[] = [
  { kind: 'a-number', pattern: /\ba[-#:\s]{0,2}\d{2,3}[-\s]?\d{3}[-\s]?\d{3}(?!\d)/g },
  {
    kind: 'a-number',
    pattern:
      /\b(?:alien (?:registration )?(?:number|no|#)|a[- ]number\b|numero (?:de )?(?:extranjero|alien)|numero a\b)[^\n\d]{0,8}(?:\d[\d -]{6,10}\d)?/g,
  },
  {
    kind: 'social-security',
    pattern: /(?<![\d-])\d{3}[-. ]\d{2}[-. ]\d{4}(?![\d-])/g,
    holds: isSocialSecurity,
  },
  {
    kind: 'social-security',
    pattern:
      /\b(?:ssn|ss#|itin|social security|seguro social|su social|her social|his social)\b[^\n\d]{0,24}\d(?:[ -]?\d){3,8}(?!\d)/g,
  },
  {
    kind: 'card-number',
    pattern: /(?<!\d)[2-6](?:[ -]?\d){12,18}(?!\d)/g,
    holds: looksLikeCard,
  },
  {
    kind: 'identity-document',
    pattern:
      /\b(?:passport|pasaporte|matricula consular|matricula|consular id|license|licencia|driver'?s license|cedula|curp|ine|dui|dpi|i-94)\b[^\n\da-z]{0,6}(?:(?:no|num|number|numero|card)\b[^\n\da-z]{0,4})?[a-z]{0,4}\d[a-z0-9-]{4,}/g,
    holds: isIdentity,
  },
  // A CURP by its shape, and the receipt number of a petition.
  { kind: 'identity-document', pattern: /\b[a-z]{4}\d{6}[hmx][a-z]{5}[a-z0-9]\d\b/g },
  {
    kind: 'identity-document',
    pattern: /\b(?:eac|wac|lin|src|msc|nbc|ioe|ysc)[- ]?\d{10}\b/g,
  },
  {
    kind: 'birth-date',
    pattern:
      /\b(?:dob|date of birth|birth ?date|born (?:on|in)|fecha de nacimiento|nacid[oa] (?:el|en)|nacio (?:el|en)|(?:birthday|cumpleanos)(?=[^\n.]{0,14}\d{1,2}[/ -](?:\d|de [a-z])))\b/g,
  },
];
