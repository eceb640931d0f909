import { isStamp } from '../../core/clock/stamp';
import { joinKnowledge, type Knowledge } from '../../core/merge/knowledge';
import { KINDS } from '../../core/model/kinds';
import type { ExchangeLog } from '../../core/model/workspace';
import type { Stamp } from '../../core/record';
import type { WorkingSet } from '../store/working-set';
import type { ExportScope } from '../vault';
import { isAbout } from './scope-subject';

/** A file with more people than this does not list them in the log. */
export const MOST_MEMBERS = 5_000;

/** Every line of the log, oldest knowledge included: the seen-set of export ids is kept for ever. */
export const logOf = (set: WorkingSet): ExchangeLog[] =>
  [...set.all('exchange-log')].map((record) => KINDS['exchange-log'].read(record));

/** Whether a file was taken in before. */
export const isSeen = (log: readonly ExchangeLog[], exportId: string): boolean =>
  log.some((line) => line.direction === 'in' && line.exportId === exportId);

/**
 * The last file of a direction for a scope and a recipient (a fingerprint; empty under a passphrase), signed by a key;
 * undefined when there was none.
 */
export function lastOf(
  log: readonly ExchangeLog[],
  direction: ExchangeLog['direction'],
  signer: string,
  scope: ExportScope,
  recipient = '',
): ExchangeLog | undefined {
  let last: ExchangeLog | undefined;
  for (const line of log) {
    if (line.direction !== direction || line.signer !== signer || !isAbout(line, scope)) continue;
    if (line.recipient !== recipient || line.purpose === 'recall') continue;
    if (!last || line.sequence > last.sequence) last = line;
  }
  return last;
}

/**
 * What this laptop has seen of others within a scope, as the files that it took in tell. A copy of
 * everything tells about each event too; a file about one event tells nothing about the rest.
 */
export function knowledgeOf(log: readonly ExchangeLog[], scope: ExportScope): Knowledge {
  return joinKnowledge(
    log
      .filter(
        (line) => line.direction === 'in' && (line.scope === 'everything' || isAbout(line, scope)),
      )
      .map((line) => parseKnowledge(line.knew)),
  );
}

/** Knowledge as the text that a line of the log keeps. */
export const knowledgeText = (knowledge: Knowledge): string =>
  JSON.stringify(Object.fromEntries(knowledge));

function parseKnowledge(text: string): [string, Stamp][] {
  if (text === '') return [];
  return Object.entries(JSON.parse(text) as Record<string, unknown>).filter(
    (entry): entry is [string, Stamp] => isStamp(entry[1]),
  );
}
