import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Family } from '../../../core/events/needs';
import { AGE_BANDS } from '../../../core/model/vocabulary';
import { useTerms } from '../../../parts/terms';

/** A family's children in words: "2, 3 to 5 years; 1, age not asked". */
export function useAges(): (family: Pick<Family, 'byAge' | 'unknownAge'>) => string {
  const { t } = useTranslation('plan');
  const terms = useTerms();
  return useCallback(
    ({ byAge, unknownAge }) =>
      [
        ...AGE_BANDS.flatMap((band) =>
          byAge[band] ? `${byAge[band]}: ${terms.ageBand(band)}` : [],
        ),
        ...(unknownAge > 0 ? [`${unknownAge}: ${t('leads.sheet.unknownAge')}`] : []),
      ].join('; '),
    [t, terms],
  );
}
