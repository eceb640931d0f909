import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../messages/i18n';
import { formatDate } from '../../../parts/dates';
import type { Place } from './place';

const STANCE_KEYS = ['-3', '-2', '-1', '0', '1', '2', '3'] as const;
const INFLUENCE_KEYS = ['0', '1', '2', '3', '4'] as const;

/** Places of the power map in words of one language: the screen has one, a printed map both. */
export function usePowerWords(language: Language) {
  const { i18n } = useTranslation();
  return useMemo(() => {
    const t = i18n.getFixedT(language, 'power');
    const stance = (value: number): string => t(`stances.${STANCE_KEYS[value + 3] ?? '0'}`);
    const influence = (value: number): string => t(`influences.${INFLUENCE_KEYS[value] ?? '0'}`);
    return {
      t,
      day: (iso: string): string => formatDate(iso, language),
      stance,
      influence,
      placed: (name: string, place: Place): string =>
        t('placed', {
          name,
          stance: stance(place.stance),
          influence: influence(place.influence),
        }),
    };
  }, [i18n, language]);
}
