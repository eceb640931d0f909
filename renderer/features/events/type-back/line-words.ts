import { useTranslation } from 'react-i18next';
import type { PaperLineError } from '../../../core/paper-entry/parse-line';
import { rowCode } from '../../../core/views/roster';

/** Why a typed line was not taken, besides what the reader of lines says: the person of its row is gone. */
export type LineError =
  | Exclude<PaperLineError, { readonly type: 'empty' }>
  | { readonly type: 'gone'; readonly typed: string };

/** Says what is wrong with a typed line, and what to type instead. */
export function useLineWords(): (error: LineError) => string {
  const { t } = useTranslation('after');
  return (error) => {
    const { typed } = error;
    if (error.type !== 'not-on-sheet') return t(`typeBack.error.${error.type}`, { typed });
    return error.rows === 0
      ? t('typeBack.error.not-on-sheet-none', { typed })
      : t('typeBack.error.not-on-sheet', { typed, last: rowCode(error.rows - 1) });
  };
}
