import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { SharedField } from '../../../core/series/by-hand';

/** What fields of an event are called, one after the other. */
export function useFieldNames(): (fields: readonly SharedField[]) => string {
  const { t } = useTranslation('series');
  return useCallback((fields) => fields.map((field) => t(`fields.${field}`)).join(', '), [t]);
}
