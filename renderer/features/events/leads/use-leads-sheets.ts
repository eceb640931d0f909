import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DriverRow, Named } from '../../../core/events/needs';
import { countyName } from '../../../core/model/county';
import type { RecordId } from '../../../core/record';
import type { EventNeeds } from '../../../core/views/event-plan-views';
import type { Language } from '../../../messages/i18n';
import { formatDate, formatTimes } from '../../../parts/dates';
import { eventTitle } from '../../../parts/event-title';
import type { Both } from '../../../parts/print-preview/in-both';
import type { SheetFrame } from '../../../parts/print-preview/sheet-frame';
import { sheetId } from '../../../parts/print-preview/sheet-id';
import { useTerms, useTermsIn } from '../../../parts/terms';
import { useLanguage } from '../../../parts/use-language';
import { useAges } from '../needs/ages';
import { usePaperWords } from '../paper/paper-words';
import type { TableColumn, TableRow, TableSheet } from '../paper/table-sheet';
import { type Lead, type LeadsChoices, SHEET_OF } from './leads-choices';

/** A line to write on. */
const BLANK = '________________';

/** A sheet for one lead, and whom it is about: one attendance for each. */
export type LeadsSheet = TableSheet & { readonly people: readonly RecordId[] };

/** A sheet's own part: what stands beside the place in its head, whom it is about, its columns and its rows. */
type Parts = {
  readonly about: readonly Both[];
  readonly people: readonly RecordId[];
  readonly columns: readonly TableColumn[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[];
};

/**
 * The sheets for one lead: one, or one for each driver. First names only, in the language of the screen; heads in both.
 * Null while what people need, or the day to destroy the paper by, is not known.
 */
export function useLeadsSheets(
  needs: EventNeeds | null,
  choices: LeadsChoices,
  destroyBy: string,
): readonly LeadsSheet[] | null {
  const partsOf = useParts(choices);
  const frameOf = useFrame(choices.lead, destroyBy);
  const { inBoth } = usePaperWords();
  const language = useLanguage();
  return useMemo(() => {
    if (!needs || !destroyBy) return null;
    const continued = inBoth((t) => t('on.continued'));
    return partsOf(needs).map(({ about, people, columns, rows }) => ({
      frame: frameOf(needs, about, [...rows.map(({ key }) => key), ...people]),
      people,
      continued,
      language,
      columns,
      headings: [],
      rows: rows.map((row): TableRow => ({ type: 'row', group: null, ...row })),
      large: false,
    }));
  }, [needs, destroyBy, partsOf, frameOf, inBoth, language]);
}

/** Says something of the plan's catalogue in both languages of the paper. */
function usePlanInBoth() {
  const { i18n } = useTranslation('plan');
  return useMemo(() => {
    const en = i18n.getFixedT('en', 'plan');
    const es = i18n.getFixedT('es', 'plan');
    return (word: (t: typeof en) => string): Both => ({ en: word(en), es: word(es) });
  }, [i18n]);
}

function useParts({
  lead,
  phones,
  address,
}: LeadsChoices): (needs: EventNeeds) => readonly Parts[] {
  const { t } = useTranslation('plan');
  const terms = useTerms();
  const ages = useAges();
  const inBoth = usePlanInBoth();
  return useMemo(() => {
    const column = (
      id: Column,
      width: number,
      look: TableColumn['look'] = 'words',
    ): TableColumn => ({ id, head: inBoth((say) => say(`leads.sheet.${id}`)), width, look });
    const total = (count: number) => inBoth((say) => say('leads.sheet.total', { count }));
    const shortNames = (people: readonly Named[]) =>
      people.map(({ shortName }) => shortName).join(', ');
    const eachOnce = (people: readonly Named[]) => [...new Set(people.map(({ id }) => id))];

    const childcare = ({ childcare: { families, children } }: EventNeeds): readonly Parts[] => [
      {
        about: [total(children)],
        people: eachOnce(families),
        columns: [
          column('family', 45, 'name'),
          column('ages', 60),
          column('language', 28),
          column('here', 15, 'check'),
          column('gone', 15, 'check'),
        ],
        rows: families.map((family) => ({
          key: family.id,
          cells: [family.shortName, ages(family), terms.language(family.language), '', ''],
        })),
      },
    ];
    const driverPage = ({ event }: EventNeeds, driver: DriverRow): Parts => {
      const exact = address && driver.confirmed ? event.privateAddress : '';
      const place = [event.place, exact].filter(Boolean).join(', ');
      return {
        about: [
          inBoth((say) => say('leads.sheet.driver', { name: driver.shortName })),
          inBoth((say) => say('leads.sheet.seatsOf', driver)),
          ...(place ? [inBoth((say) => say('leads.sheet.goesTo', { place }))] : []),
        ],
        people: eachOnce([driver, ...driver.riders]),
        columns: [
          column('rider', 42, 'name'),
          column('from', 55),
          column('seats', 16),
          ...(phones ? [column('phone', 34)] : []),
          column('there', 15, 'check'),
          column('back', 15, 'check'),
        ],
        rows: driver.riders.map((rider) => ({
          key: rider.id,
          cells: [
            rider.shortName,
            rider.from,
            String(rider.places),
            ...(phones ? [rider.phone] : []),
            '',
            '',
          ],
        })),
      };
    };
    const interpreters = ({ languages }: EventNeeds): readonly Parts[] => [
      {
        about: [],
        people: eachOnce(languages.flatMap(({ needed, interpreters: who }) => [...needed, ...who])),
        columns: [column('language', 32, 'name'), column('neededBy', 75), column('interprets', 55)],
        rows: languages.map(({ language, needed, interpreters: who }) => ({
          key: language ?? 'unknown',
          cells: [
            language === null ? t('leads.sheet.unknown') : terms.language(language),
            shortNames(needed),
            shortNames(who),
          ],
        })),
      },
    ];
    const accessList = ({ access }: EventNeeds): readonly Parts[] => [
      {
        about: [],
        people: eachOnce(access.flatMap(({ people }) => people)),
        columns: [column('need', 45, 'name'), column('people', 90), column('done', 15, 'check')],
        rows: access.map(({ access: need, people }) => ({
          key: need,
          cells: [terms.access(need), shortNames(people), ''],
        })),
      },
    ];
    return (needs) => {
      switch (lead) {
        case 'childcare':
          return childcare(needs);
        case 'rides':
          return needs.rides.drivers.map((driver) => driverPage(needs, driver));
        case 'interpreters':
          return interpreters(needs);
        case 'access':
          return accessList(needs);
      }
    };
  }, [lead, phones, address, t, terms, ages, inBoth]);
}

type Column =
  | 'family'
  | 'ages'
  | 'language'
  | 'here'
  | 'gone'
  | 'rider'
  | 'from'
  | 'seats'
  | 'phone'
  | 'there'
  | 'back'
  | 'neededBy'
  | 'interprets'
  | 'need'
  | 'people'
  | 'done';

/** Makes what stands on every page of a sheet; its code comes from what is on it and whom it is about. */
function useFrame(
  lead: Lead,
  destroyBy: string,
): (needs: EventNeeds, about: readonly Both[], keys: readonly string[]) => SheetFrame {
  const { inBoth } = usePaperWords();
  const planInBoth = usePlanInBoth();
  const termsIn = useTermsIn();
  return useMemo(
    () =>
      ({ event, hostGroups }, about, keys) => {
        const when = (language: Language): string =>
          [
            formatDate(event.date, language, 'long'),
            formatTimes(event.startTime, event.endTime, language),
          ]
            .filter(Boolean)
            .join(', ');
        const where = [
          ...(lead === 'rides' ? [] : [event.place]),
          countyName(event.county),
          hostGroups.map((group) => group.name).join(', '),
          ...about.map(({ en, es }) => `${en} / ${es}`),
        ];
        const day = (language: Language) => formatDate(destroyBy, language, 'medium');
        return {
          name: {
            en: termsIn('en').sheetKind(SHEET_OF[lead]),
            es: termsIn('es').sheetKind(SHEET_OF[lead]),
          },
          title: [...new Set([eventTitle(event, 'en'), eventTitle(event, 'es')])].filter(Boolean),
          when: { en: when('en'), es: when('es') },
          where: where.filter(Boolean).join(' · '),
          privacy: planInBoth((t) => t('leads.sheet.privacy')),
          destroyBy: inBoth((t, language) => t('on.destroyBy', { date: day(language) })),
          keeper: { word: inBoth((t) => t('on.keeper')), value: BLANK },
          code: {
            word: inBoth((t) => t('on.sheet')),
            value: sheetId([event.id, lead, ...keys]),
          },
          page: (page, of) => inBoth((t) => t('on.page', { page, of })),
        };
      },
    [lead, destroyBy, inBoth, planInBoth, termsIn],
  );
}
