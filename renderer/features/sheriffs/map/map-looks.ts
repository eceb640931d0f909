import { mapClasses } from '../../../core/views/county-map';
import type { CountyOnMap, MapSubject } from '../../../core/views/county-map-view';
import type { CountyLook } from '../../../parts/county-map/county-map';
import type { MapPictureWords } from '../../../parts/county-map/map-picture';
import { classFill } from './class-fill';
import type { useMapWords } from './use-map-words';

type Words = ReturnType<typeof useMapWords>;

/** What a county's color and its records say, in one line. */
export function wordsOf(subject: MapSubject, county: CountyOnMap, words: Words): string {
  return [
    words.class(subject, county.class),
    county.disputed ? words.t('disputed') : '',
    words.details(subject, county),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Counties as the map draws them. */
export const looksOf = (
  subject: MapSubject,
  counties: readonly CountyOnMap[],
  words: Words,
): readonly CountyLook[] =>
  counties.map((county) => ({
    fips: county.fips,
    says: words.t('says', { county: county.name, what: wordsOf(subject, county, words) }),
    fill: classFill(subject, county.class),
    disputed: county.disputed,
  }));

/** The legend of a subject; a list of words for each language that it is to be in. */
export const legendOf = (subject: MapSubject, languages: readonly Words[]) =>
  mapClasses(subject).map((of) => ({
    fill: classFill(subject, of),
    label: [...new Set(languages.map((words) => words.class(subject, of)))].join(' / '),
  }));

/** What stands around the map of a picture, in each language. */
export function pictureWords(
  subject: MapSubject,
  day: string,
  group: string,
  languages: readonly Words[],
): MapPictureWords {
  const each = (say: (words: Words) => string) => languages.map(say).join(' / ');
  return {
    title: each((words) => words.subject(subject)),
    under: [
      each(({ t }) => t('sheet.heading')),
      each(({ t, day: on }) => t('sheet.asOf', { day: on(day) })),
    ].join(' · '),
    legend: legendOf(subject, languages),
    disputed: each(({ t }) => t('disputed')),
    foot: each(({ t }) => t('sheet.made', { group })),
  };
}
