import type { Json } from '../../core/record';
import { MAX_DEPTH, MAX_KEY, MAX_TEXT } from './limits';

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Keys that reach an object's prototype when copied carelessly. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * Reads a line of JSON that must be exactly what `JSON.stringify` writes: that leaves no room for repeated
 * keys, odd numbers, stray spaces or a byte order mark. Its depth is checked before it is parsed, its keys
 * and texts after. Objects have no prototype. Undefined when anything is amiss.
 */
export function parseStrict(line: Uint8Array): Json | undefined {
  let text: string;
  try {
    text = UTF8.decode(line);
  } catch {
    return undefined;
  }
  if (isTooDeep(text)) return undefined;
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return undefined;
  }
  return JSON.stringify(parsed) === text ? rebuilt(parsed) : undefined;
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

/** A parsed value rebuilt part by part; undefined when a key or a text is not allowed. */
function rebuilt(value: unknown): Json | undefined {
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return value;
  if (typeof value === 'string') return isPlainText(value, MAX_TEXT) ? value : undefined;
  if (Array.isArray(value)) {
    const list: Json[] = [];
    for (const part of value) {
      const clean = rebuilt(part);
      if (clean === undefined) return undefined;
      list.push(clean);
    }
    return list;
  }
  const object: Record<string, Json> = Object.create(null);
  for (const [key, part] of Object.entries(value as object)) {
    const clean = rebuilt(part);
    if (clean === undefined || FORBIDDEN.has(key) || !isPlainText(key, MAX_KEY)) return undefined;
    object[key] = clean;
  }
  return object;
}

const isPlainText = (text: string, max: number): boolean =>
  text.length <= max && !LONE_SURROGATE.test(text);
