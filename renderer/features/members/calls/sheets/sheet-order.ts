import { isStillToCall } from '../../../../core/calls/call-state';
import type { CallLine } from '../../../../core/views/people-views';

/** What a person chose for the paper. `caller` null: everyone's sheet; '' is nobody's. `destroyBy` empty: the default. */
export type SheetOptions = {
  readonly caller: string | null;
  readonly who: 'left' | 'all';
  readonly language: 'en' | 'es';
  readonly paper: 'letter' | 'a4';
  readonly script: boolean;
  readonly destroyBy: string;
};

/** The people of one language, in the order of their codes. `language` null: not known. */
export type LanguageGroup = {
  readonly language: string | null;
  readonly lines: readonly CallLine[];
};

/** One caller's people on paper. */
export type CallerPeople = { readonly caller: string; readonly groups: readonly LanguageGroup[] };

/** Whose people go on paper: of each caller those of one language together, the language of most people first. */
export function peopleOnPaper(
  lines: readonly CallLine[],
  options: Pick<SheetOptions, 'caller' | 'who'>,
  today: string,
): readonly CallerPeople[] {
  const callers = new Map<string, CallLine[]>();
  for (const line of lines) {
    const { caller } = line.call;
    if (options.caller !== null && caller !== options.caller) continue;
    if (options.who === 'left' && !isStillToCall(line.call, today)) continue;
    const own = callers.get(caller);
    if (own) own.push(line);
    else callers.set(caller, [line]);
  }
  return [...callers]
    .sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a.localeCompare(b)))
    .map(([caller, own]) => ({ caller, groups: byLanguage(own) }));
}

function byLanguage(lines: readonly CallLine[]): readonly LanguageGroup[] {
  const groups = new Map<string | null, CallLine[]>();
  for (const line of [...lines].sort((a, b) => a.call.number - b.call.number)) {
    const group = groups.get(line.language);
    if (group) group.push(line);
    else groups.set(line.language, [line]);
  }
  return [...groups]
    .map(([language, own]) => ({ language, lines: own }))
    .sort((a, b) => b.lines.length - a.lines.length);
}
