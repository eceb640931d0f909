import { useTranslation } from 'react-i18next';
import type { TypedMark } from '../../../core/paper-entry/mark-words';
import type { PaperLineError } from '../../../core/paper-entry/parse-line';
import { rowCode } from '../../../core/views/roster';
import { useTerms } from '../../../parts/terms';

/** Why a typed line was not taken, besides what the reader of lines says: the person of its row is gone. */
export type LineError =
  | Exclude<PaperLineError, { readonly type: 'empty' }>
  | { readonly type: 'gone'; readonly typed: string };

/** What a typed line did. Kept as what it is, so that it is said in the language of the moment. */
export type LineSaid =
  | {
      readonly type: 'marked';
      readonly code: string;
      readonly name: string;
      readonly mark: TypedMark;
    }
  | { readonly type: 'marked-many'; readonly count: number; readonly mark: TypedMark }
  | { readonly type: 'added'; readonly name: string }
  /** Someone with such a name is known. */
  | { readonly type: 'choose' }
  /** `line`: the one that was taken back; null when there was none. */
  | { readonly type: 'taken-back'; readonly line: string | null };

/** Says what a typed line did; or what is wrong with it, and what to type instead. */
export function useLineWords() {
  const { t } = useTranslation('after');
  const terms = useTerms();
  return {
    said(said: LineSaid): string {
      switch (said.type) {
        case 'marked':
          return t('typeBack.announce', { ...said, mark: terms.mark(said.mark) });
        case 'marked-many':
          return t('typeBack.announceMany', { count: said.count, mark: terms.mark(said.mark) });
        case 'added':
          return t('walkIn.added', { name: said.name });
        case 'choose':
          return t('walkIn.choose');
        case 'taken-back':
          return said.line
            ? t('typeBack.takenBack', { line: said.line })
            : t('typeBack.nothingToTakeBack');
      }
    },
    problem(error: LineError): string {
      const { typed } = error;
      if (error.type !== 'not-on-sheet') return t(`typeBack.error.${error.type}`, { typed });
      return error.rows === 0
        ? t('typeBack.error.not-on-sheet-none', { typed })
        : t('typeBack.error.not-on-sheet', { typed, last: rowCode(error.rows - 1) });
    },
  };
}
