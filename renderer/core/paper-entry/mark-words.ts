import { fold } from '../matching/fold';
import type { ATTENDANCE_MARKS } from '../model/vocabulary';

/** A mark that paper can say; a row that nobody marked is not typed. */
export type TypedMark = Exclude<(typeof ATTENDANCE_MARKS)[number], 'blank'>;

/**
 * Letters and words for each mark, in both languages at once, so that a bilingual table never has to switch: p
 * presente/present, l late, t tarde, e excused/excusa, j justificó, n no-show/no llegó, f faltó. Folded.
 */
const WORDS: { readonly [M in TypedMark]: readonly string[] } = {
  present: ['p', 'present', 'presente', 'x', 'si', 'yes', 'vino', 'llego'],
  late: ['l', 't', 'late', 'tarde'],
  excused: ['e', 'j', 'excused', 'excusa', 'justifico', 'justificado', 'justificada'],
  'no-show': ['n', 'f', 'no', 'no show', 'noshow', 'falto', 'falta'],
};

const MARK_OF: ReadonlyMap<string, TypedMark> = new Map(
  (Object.keys(WORDS) as TypedMark[]).flatMap((mark) =>
    WORDS[mark].map((word): [string, TypedMark] => [word, mark]),
  ),
);

/** The mark that a letter or word means, in either language, with or without accents; null when none. */
export const markOfWord = (typed: string): TypedMark | null => MARK_OF.get(fold(typed)) ?? null;
