import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fact } from '../../../core/model/fact';
import { FACT_TOPICS } from '../../../core/model/vocabulary';
import type { CountyOnMap, MapClass, MapSubject } from '../../../core/views/county-map-view';
import type { Language } from '../../../messages/i18n';
import { formatDate } from '../../../parts/dates';
import { useTermsIn } from '../../../parts/terms';
import { valueWordsIn } from '../use-value-words';

/** Topics in which an agency owes people something; in the others it has power over them. */
const DUTIES: readonly string[] = ['u-visa', 'language-access', 'checkpoints'];

export const isTopic = (subject: MapSubject): subject is Fact['topic'] =>
  (FACT_TOPICS as readonly string[]).includes(subject);

/** The words of the map in one language: the screen has one, a printed map both. */
export function useMapWords(language: Language) {
  const { i18n } = useTranslation();
  const termsIn = useTermsIn();
  return useMemo(() => {
    const t = i18n.getFixedT(language, 'map');
    const terms = termsIn(language);
    const values = valueWordsIn(i18n.getFixedT(language, 'sheriffs'));
    const day = (iso: string) => formatDate(iso, language);
    return {
      subject: (subject: MapSubject): string =>
        isTopic(subject) ? terms.topic(subject) : t(`subjects.${subject}`),
      class: (subject: MapSubject, of: MapClass): string => classWords(t, subject, of),
      details: (subject: MapSubject, county: CountyOnMap): string =>
        detailWords(subject, county, t, day, values.show),
      day,
      t,
    };
  }, [i18n, language, termsIn]);
}

function classWords(t: TFunction<'map'>, subject: MapSubject, of: MapClass): string {
  switch (of) {
    case 'none':
      return t('none');
    case 'works-with-ice':
    case 'partly':
    case 'keeps-apart':
    case 'not-known':
      return t(`classes.${DUTIES.includes(subject) ? 'duty' : 'power'}.${of}`);
    case 'broken':
    case 'overdue':
    case 'open':
    case 'kept':
      return t(`classes.promises.${of}`);
    case 'past':
      return t('classes.ahead.past');
    default:
      return t(`classes.${subject === 'last-meeting' ? 'met' : 'ahead'}.${of}`);
  }
}

function detailWords(
  subject: MapSubject,
  county: CountyOnMap,
  t: TFunction<'map'>,
  day: (iso: string) => string,
  value: (stored: string) => string,
): string {
  const { promises, days } = county;
  if (promises) return t('promiseSums', promises);
  if (days !== null) {
    const isOver = county.class === 'past' || subject === 'last-meeting';
    const key = isOver ? 'endedOn' : 'endsOn';
    return t(key, { date: day(county.day), days: Math.abs(days) });
  }
  return county.values.map(value).join('; ');
}
