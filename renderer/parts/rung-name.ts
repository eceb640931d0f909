import type { Rung } from '../core/model/ladder';
import type { Language } from '../messages/i18n';

type Words = Pick<Rung, 'nameEn' | 'nameEs' | 'meaningEn' | 'meaningEs'>;

/** A rung's name in a language, or in the other one when it has only that. */
export const rungName = ({ nameEn, nameEs }: Words, language: Language): string =>
  language === 'es' ? nameEs || nameEn : nameEn || nameEs;

/** What a rung means, in a language, or in the other one when it has only that. */
export const rungMeaning = ({ meaningEn, meaningEs }: Words, language: Language): string =>
  language === 'es' ? meaningEs || meaningEn : meaningEn || meaningEs;
