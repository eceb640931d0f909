import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { describeError, type KnownError, type SaidError } from '../messages/errors';

/** Puts an expected failure into words in the reader's language. */
export function useErrorWords(): (error: KnownError) => SaidError {
  const { t } = useTranslation('errors');
  return useCallback((error) => describeError(t, error), [t]);
}
