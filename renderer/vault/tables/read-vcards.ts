import ICAL from 'ical.js';
import { err, ok, type Result } from '../../core/result';
import type { GoesOn, ReadError } from './read-table';
import { MAX_CELL, MAX_ROWS } from './table-limits';

/**
 * The columns that cards become, by the names of their properties (RFC 6350). What is never kept gets a column too, so
 * that a person sees that it is refused.
 */
const COLUMNS = [
  'N.given',
  'N.family',
  'FN',
  'Nickname',
  'Phone',
  'Email',
  'Postal code',
  'County',
  'Categories',
  'Language',
  'Note',
  'Birthday',
  'Company',
  'Job title',
] as const;
type Column = (typeof COLUMNS)[number];
type Card = { [C in Column]?: string };

/** Cards read before others may run. */
const SLICE = 200;
/** Between several values of one property; no phone and no tag has it. */
const BETWEEN = ' ::: ';

/** Whether a text is made of cards. */
export const isVcard = (text: string): boolean =>
  /^\s*begin:vcard\s*$/im.test(text.slice(0, 2_000));

/** Reads cards (2.1, 3 and 4) as a table with a row for each. What can't be read of a card is left out. */
export async function readVcards(
  text: string,
  goesOn: GoesOn,
): Promise<Result<readonly (readonly string[])[], ReadError>> {
  const cards: Card[] = [];
  let card: Card | null = null;
  let at = 0;
  for (const line of logicalLines(text)) {
    if (/^begin:vcard\s*$/i.test(line)) card = {};
    else if (/^end:vcard\s*$/i.test(line)) {
      if (card && Object.keys(card).length > 0) cards.push(card);
      card = null;
      if (cards.length > MAX_ROWS) return err({ type: 'table-too-large', limit: MAX_ROWS });
    } else if (card) note(card, line);
    if (++at % SLICE === 0 && !(await goesOn())) return err({ type: 'cancelled' });
  }
  if (cards.length === 0) return err({ type: 'table-empty' });
  const used = COLUMNS.filter((column) => cards.some((one) => one[column]));
  return ok([
    used,
    ...cards.map((one) => used.map((column) => (one[column] ?? '').slice(0, MAX_CELL))),
  ]);
}

/** Lines as they are meant: folded ones joined, and those of version 2.1 that end in an equals sign. */
function* logicalLines(text: string): Generator<string> {
  let line: string | null = null;
  for (const [raw] of text.matchAll(/[^\r\n]+/g)) {
    if (line !== null && /^[ \t]/.test(raw)) line += raw.slice(1);
    else if (line?.endsWith('=') && /;\s*encoding=quoted-printable/i.test(line)) {
      line = line.slice(0, -1) + raw;
    } else {
      if (line !== null) yield line;
      line = raw;
    }
    // A picture of several megabytes is of no use here.
    if (line.length > 200_000) line = 'X-LONG:';
  }
  if (line !== null) yield line;
}

const WANTED =
  /^(?:[\w-]+\.)?(n|fn|nickname|tel|email|adr|categories|note|lang|bday|org|title)[;:]/i;

function note(card: Card, line: string): void {
  const name = WANTED.exec(line)?.[1]?.toLowerCase();
  const values = name && valuesOf(line);
  if (!name || !values) return;
  const [first] = values;
  const parts = Array.isArray(first) ? first.map(textOf) : textOf(first).split(';');
  const whole = values.map(textOf).filter(Boolean).join(BETWEEN);
  switch (name) {
    case 'n':
      add(card, 'N.family', parts[0] ?? '', ' ');
      add(card, 'N.given', [parts[1], parts[2]].filter(Boolean).join(' '), ' ');
      return;
    case 'adr':
      // Of an address only the ZIP code and the county are taken; the street is not even looked at.
      add(card, 'Postal code', parts[5] ?? '');
      if (/county|condado/i.test(parts[4] ?? '')) add(card, 'County', parts[4] ?? '');
      return;
    case 'tel':
      add(card, 'Phone', whole.replace(/^tel:/i, ''));
      return;
    case 'org':
      add(card, 'Company', parts.filter(Boolean).join(' '));
      return;
    case 'note':
      add(card, 'Note', whole, '\n');
      return;
    default: {
      const column = PLAIN[name];
      if (column) add(card, column, whole);
    }
  }
}

const PLAIN: Readonly<Record<string, Column>> = {
  fn: 'FN',
  nickname: 'Nickname',
  email: 'Email',
  categories: 'Categories',
  lang: 'Language',
  bday: 'Birthday',
  title: 'Job title',
};

/** One value stays one in these: a second name or ZIP code is another way to say the same. */
const FIRST_ONLY: ReadonlySet<Column> = new Set([
  'FN',
  'N.given',
  'N.family',
  'Postal code',
  'County',
]);

function add(card: Card, column: Column, value: string, between = BETWEEN): void {
  const text = value.trim();
  if (text === '') return;
  const there = card[column];
  if (there === undefined) card[column] = text;
  else if (!FIRST_ONLY.has(column) && there.length < MAX_CELL)
    card[column] = there + between + text;
}

const textOf = (value: unknown): string =>
  Array.isArray(value) ? value.map(textOf).filter(Boolean).join(' ') : String(value ?? '');

/** The values of a property's line; undefined when it can't be read. */
function valuesOf(line: string): readonly unknown[] | undefined {
  try {
    const [, , , ...values] = ICAL.parse.property(asVersion3(line), ICAL.design.vcard3);
    return values;
  } catch {
    return undefined;
  }
}

/** A line of version 2.1 as version 3 writes it: bare types get a name, and quoted-printable is undone. */
function asVersion3(line: string): string {
  const colon = valueAt(line);
  const [name = '', ...params] = line.slice(0, colon).split(';');
  let value = line.slice(colon + 1);
  if (params.some((param) => /^(?:encoding=)?quoted-printable$/i.test(param.trim()))) {
    value = unquoted(value, params);
  }
  const kept = params
    .map((param) => param.trim())
    .filter((param) => param && !/^(?:encoding|charset)=|^quoted-printable$/i.test(param))
    .map((param) => (param.includes('=') ? param : `TYPE=${param}`));
  return `${[name, ...kept].join(';')}:${value}`;
}

/** Where the value begins: the first colon outside quotation marks. */
function valueAt(line: string): number {
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '"') quoted = !quoted;
    else if (line[at] === ':' && !quoted) return at;
  }
  return line.length;
}

function unquoted(value: string, params: readonly string[]): string {
  const charset = params
    .find((param) => /^\s*charset=/i.test(param))
    ?.split('=')[1]
    ?.trim();
  const bytes: number[] = [];
  for (const [part] of value.matchAll(/=[\da-f]{2}|[\s\S]/gi)) {
    if (part.length === 3) bytes.push(Number.parseInt(part.slice(1), 16));
    else bytes.push(...new TextEncoder().encode(part));
  }
  const text = decode(new Uint8Array(bytes), charset ?? 'utf-8');
  return text.replace(/\r?\n/g, '\\n').replace(/,/g, '\\,');
}

function decode(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
