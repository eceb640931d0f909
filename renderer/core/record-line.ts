import type { Json, Rec, RecordId, Stamp, Stamps } from './record';

/** All but what JSON certainly writes as it is: quotes, backslashes, controls, and halves of characters are not. */
const TO_ESCAPE = /[^ !#-[\]-~\u00a0-\ud7ff\ue000-\uffff]/;

/** A key that objects put before all others, in the order of numbers. */
const NUMBER_FIRST = /^\d/;

/**
 * A record as one line of JSON, without a newline, as files carry it: as `JSON.stringify` writes it, fields and later
 * stamps in the order of their keys. So equal records have equal lines.
 */
export const lineOf = ({ id, kind, fields, stamps, tombstone }: Rec): string =>
  lineWith(id, kind, sortedText(fields), stamps, tombstone);

/** The same around fields that are written already (`{...}`). Ids, kinds and stamps need no escapes. */
export function lineWith(
  id: RecordId,
  kind: string,
  fields: string,
  { base, over }: Stamps,
  tombstone: Stamp | undefined,
): string {
  const later = over ? `,"over":${sortedText(over)}` : '';
  const gone = tombstone === undefined ? '' : `,"tombstone":"${tombstone}"`;
  return `{"id":"${id}","kind":"${kind}","fields":${fields},"stamps":{"base":"${base}"${later}}${gone}}`;
}

/** A value as JSON writes it. */
export const jsonOf = (value: Json): string => {
  if (typeof value === 'string')
    return TO_ESCAPE.test(value) ? JSON.stringify(value) : `"${value}"`;
  return value !== null && typeof value === 'object' ? JSON.stringify(value) : `${value}`;
};

function sortedText(object: { readonly [key: string]: Json }): string {
  const keys = Object.keys(object);
  // Those with numbers are read and written in another order than that of their texts.
  if (isInOrder(keys) || keys.some((key) => NUMBER_FIRST.test(key))) return JSON.stringify(object);
  let text = '';
  for (const key of keys.sort()) {
    text += `${text === '' ? '' : ','}${jsonOf(key)}:${jsonOf(object[key] as Json)}`;
  }
  return `{${text}}`;
}

const isInOrder = (keys: readonly string[]): boolean =>
  keys.every((key, at) => at === 0 || (keys[at - 1] as string) < key);
