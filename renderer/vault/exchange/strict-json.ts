import type { Json } from '../../core/record';
import { MAX_DEPTH, MAX_KEY, MAX_TEXT } from './limits';

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Keys that reach an object's prototype when copied carelessly. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

const LONE_SURROGATE = /\p{Surrogate}/u;

/** The text of bytes; undefined when they are not UTF-8. */
export function textOf(bytes: Uint8Array): string | undefined {
  try {
    return UTF8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Reads a line of JSON as `parseExact` does. Objects have no prototype. Undefined when anything is amiss. */
export function parseStrict(line: Uint8Array): Json | undefined {
  const text = textOf(line);
  const parsed = text === undefined ? undefined : parseExact(text);
  return parsed === undefined ? undefined : bare(parsed);
}

/**
 * Reads JSON that must be exactly what `JSON.stringify` writes: that leaves no room for repeated keys, odd numbers,
 * stray spaces or a byte order mark. Its depth is checked before it is parsed, its keys and texts after. Undefined when
 * anything is amiss. Objects are as `JSON.parse` makes them, with a prototype: look nothing up in them by a key that
 * came from elsewhere, and keep none (`bare`).
 */
export function parseExact(text: string): Json | undefined {
  if (isTooDeep(text)) return undefined;
  let parsed: Json;
  try {
    parsed = JSON.parse(text);
  } catch {
    return undefined;
  }
  // Nothing but an escape can put half a character into text that was UTF-8.
  return JSON.stringify(parsed) === text && isAllowed(parsed, text.includes('\\'))
    ? parsed
    : undefined;
}

/** A copy whose objects have no prototype. */
export function bare(value: Json): Json {
  if (value === null || typeof value !== 'object') return value;
  if (isList(value)) return value.map(bare);
  const object: Record<string, Json> = Object.create(null);
  for (const key in value) object[key] = bare(value[key] as Json);
  return object;
}

/** Whether JSON text nests deeper than we read, found without recursion. */
function isTooDeep(text: string): boolean {
  if (openers(text) <= MAX_DEPTH) return false;
  let depth = 0;
  let inText = false;
  for (let i = 0; i < text.length; i++) {
    const char = text.charCodeAt(i);
    if (inText) {
      if (char === 92) i++;
      else if (char === 34) inText = false;
    } else if (char === 34) inText = true;
    else if (char === 123 || char === 91) {
      if (++depth > MAX_DEPTH) return true;
    } else if (char === 125 || char === 93) depth--;
  }
  return false;
}

/** How many brackets open, wherever they stand: few of them cannot nest deep. */
function openers(text: string): number {
  let count = 0;
  for (let at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) count++;
  for (let at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) count++;
  return count;
}

/** Whether every key and text of a value may be read. `escaped`: some may hold half a character. */
function isAllowed(value: Json, escaped: boolean): boolean {
  if (typeof value === 'string') return isPlainText(value, MAX_TEXT, escaped);
  if (value === null || typeof value !== 'object') return true;
  if (isList(value)) return value.every((part) => isAllowed(part, escaped));
  for (const key in value) {
    if (FORBIDDEN.has(key) || !isPlainText(key, MAX_KEY, escaped)) return false;
    if (!isAllowed(value[key] as Json, escaped)) return false;
  }
  return true;
}

/** Whether a key or text is short enough, and no half a character, which only an `escaped` one can be. */
export const isPlainText = (text: string, max: number, escaped: boolean): boolean =>
  text.length <= max && !(escaped && LONE_SURROGATE.test(text));

const isList = (value: object): value is readonly Json[] => Array.isArray(value);
