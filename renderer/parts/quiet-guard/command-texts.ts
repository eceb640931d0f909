import {
  type FreeTextWarning,
  findFreeTextWarnings,
  withoutWarning,
} from '../../core/free-text-warning/free-text-warning';
import type { Command } from '../../vault/vault';

/** A text of a command that seems to hold what must not be written down. */
export type DoubtfulText = {
  readonly text: string;
  readonly warnings: readonly FreeTextWarning[];
};

/** Records about what is public: there, words about status are somebody's words and not about a person. */
const PUBLIC_KINDS: ReadonlySet<string> = new Set([
  'agency',
  'ask',
  'ask-text',
  'contest',
  'demand',
  'fact',
  'official',
  'operation',
  'records-request',
  'stance',
  'statement',
]);
const PUBLIC_COMMANDS: ReadonlySet<string> = new Set<Command['type']>(['change-fact', 'set-law']);

/** What is no free text: ids, dates, and what can only be a way to reach somebody or a code of a calendar. */
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const REACH: ReadonlySet<string> = new Set([
  'phones',
  'emails',
  'contact',
  'uid',
  'rule',
  'except',
]);

/** Every text of a command that a person should look at before it is saved, each once, in order. */
export function doubtfulTexts(command: Command): readonly DoubtfulText[] {
  const isPublic =
    PUBLIC_COMMANDS.has(command.type) || ('kind' in command && PUBLIC_KINDS.has(command.kind));
  const found = new Map<string, DoubtfulText>();
  mapTexts(command, (text) => {
    const warnings = findFreeTextWarnings(text).filter(
      ({ kind }) => !isPublic || kind !== 'immigration-status',
    );
    if (warnings.length > 0) found.set(text, { text, warnings });
    return text;
  });
  return [...found.values()];
}

/** The command with every doubtful text cleaned; an element of a list that would be left empty goes. */
export function cleaned(command: Command, doubtful: readonly DoubtfulText[]): Command {
  const clean = new Map(doubtful.map(({ text, warnings }) => [text, without(text, warnings)]));
  return mapTexts(command, (text) => clean.get(text) ?? text) as Command;
}

/** From the last to the first, so that the places of the others hold. */
const without = (text: string, warnings: readonly FreeTextWarning[]): string =>
  warnings.reduceRight(withoutWarning, text);

function mapTexts(value: unknown, change: (text: string) => string, key = ''): unknown {
  if (typeof value === 'string') return UUID.test(value) ? value : change(value);
  if (REACH.has(key)) return value;
  if (Array.isArray(value)) {
    return value
      .map((each) => mapTexts(each, change))
      .filter((each, at) => each !== '' || value[at] === '');
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, mapTexts(each, change, name)]),
  );
}
