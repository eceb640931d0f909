import { z } from 'zod';
import { leaving } from './as-it-is';

/** Characters that nobody sees: controls, zero-width ones, and those that turn the direction of text around. */
const UNSEEN = /[\p{Cc}\p{Cf}]/gu;

/** What could make a longer text lie about its order. Joiners stay: some scripts and emoji need them. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/gu;

const clean = (s: string) => s.normalize('NFC').replace(/\s+/g, ' ').replace(UNSEEN, '').trim();

/** Words of Latin letters and signs with one space between them: `clean` changes nothing about them. */
const PLAIN = /^(?:[!-~\u00a1-\u00ac\u00ae-\u00ff]+(?: [!-~\u00a1-\u00ac\u00ae-\u00ff]+)*)?$/;

/** A record's id as this program writes it. */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const isPlain = (value: unknown, max: number): boolean =>
  typeof value === 'string' && value.length <= max && PLAIN.test(value);

const isUuid = (value: unknown): boolean => typeof value === 'string' && UUID.test(value);

/** A text of at most `max` UTF-16 units. `max` of zod counts characters, of which some take two units. */
const textUpTo = (max: number) =>
  z
    .string()
    .max(max)
    .refine((text) => text.length <= max);

/**
 * A single line of text, trimmed, in Unicode NFC and without unseen characters, at most `max` UTF-16
 * units; empty when absent.
 */
export const line = (max = 200) =>
  leaving(textUpTo(max).transform(clean).default(''), (value) => isPlain(value, max));

/** Several lines of text, in Unicode NFC and without characters that turn its direction, at most `max` UTF-16 units; empty when absent. */
export const prose = (max = 10_000) =>
  textUpTo(max)
    .transform((s) => s.normalize('NFC').replace(TURNING, '').trimEnd())
    .default('');

/** A calendar date, `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (sources often know only the month); empty when unknown. */
export const looseDate = () =>
  z
    .string()
    .regex(/^(\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)?$/)
    .default('');

/** A calendar date `YYYY-MM-DD`; empty when not set. */
export const date = () =>
  z
    .string()
    .regex(/^(\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))?$/)
    .refine(isInItsMonth)
    .default('');

/** Whether the month of a date (or of no date) is as long as its day says. */
function isInItsMonth(text: string): boolean {
  const day = Number(text.slice(8));
  if (day <= 28) return true;
  return (
    day <= new Date(Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)), 0)).getUTCDate()
  );
}

/** A wall-clock time `HH:MM` (24 hours); empty when not set. */
export const time = () =>
  z
    .string()
    .regex(/^(([01]\d|2[0-3]):[0-5]\d)?$/)
    .default('');

/** Whether something holds; false when absent. */
export const flag = () => z.boolean().default(false);

/** One of a fixed list of words; `fallback` when absent. */
export const choice = <const T extends readonly [string, ...string[]]>(
  words: T,
  fallback: T[number],
) => z.enum(words).default(fallback as never);

/** A reference to another record, or null. */
export const reference = () => leaving(z.uuid().nullable().default(null), isUuid);

/** A reference as an element of a set. */
export const referenceElement = leaving(z.uuid(), isUuid);

/** A North Carolina county's five-digit FIPS code, kept as text; null when unknown. */
export const county = () =>
  z
    .string()
    .regex(/^37\d{3}$/)
    .nullable()
    .default(null);

/** A county as an element of a set. */
export const countyElement = z.string().regex(/^37\d{3}$/);

/** A short word or phrase as an element of a set (a tag, a role code). */
export const wordElement = leaving(
  z
    .string()
    .min(1)
    .max(60)
    .transform(clean)
    .refine((s) => s !== ''),
  (value) => value !== '' && isPlain(value, 60),
);

/** A text that is kept as it is, of so many characters, as an element of a set. */
export const textElement = (min: number, max: number) =>
  leaving(
    z.string().min(min).max(max),
    (value) => isPlain(value, max) && (value as string).length >= min,
  );

/** A whole number of people or things; null when not set. */
export const count = (max = 100_000) => z.int().min(0).max(max).nullable().default(null);
