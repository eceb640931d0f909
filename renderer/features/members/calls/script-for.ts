import type { CallRound } from '../../../core/model/call';

/**
 * The script to read to someone: in their language when it is one of the two, else in `otherwise`; the
 * other one when only that was written. Null when there is none.
 */
export function scriptFor(
  round: Pick<CallRound, 'scriptEn' | 'scriptEs'>,
  spoken: string | null,
  otherwise: 'en' | 'es',
): { readonly language: 'en' | 'es'; readonly text: string } | null {
  const wanted = spoken === 'en' || spoken === 'es' ? spoken : otherwise;
  const texts = { en: round.scriptEn, es: round.scriptEs };
  for (const language of [wanted, wanted === 'en' ? 'es' : 'en'] as const) {
    if (texts[language].trim()) return { language, text: texts[language] };
  }
  return null;
}
