import { useMemo } from 'react';
import { countyName } from '../../../core/model/county';
import type { EventSheet } from '../../../core/paper/paper-choices';
import type { RosterView } from '../../../core/views/paper-views';
import type { Language } from '../../../messages/i18n';
import { formatDate, formatTimes } from '../../../parts/dates';
import { eventTitle } from '../../../parts/event-title';
import type { CutFrame } from '../../../parts/print-preview/sheet-frame';
import { usePaperWords } from './paper-words';

/** A line to write on. */
const BLANK = '________________';

const PRIVACY = {
  roster: 'on.rosterPrivacy',
  'sign-in': 'on.signInPrivacy',
  slips: 'on.slipPrivacy',
  'count-only': 'on.countPrivacy',
  'shift-sheet': 'on.rosterPrivacy',
  badges: 'on.badgePrivacy',
} as const;

/** Makes what stands on every page of a sheet from its code; null while the list or the day to destroy it by is not known. */
export function useSheetFrame(
  view: RosterView | null,
  sheet: EventSheet,
  destroyBy: string,
): ((code: string) => CutFrame) | null {
  const { inBoth } = usePaperWords();
  return useMemo(() => {
    if (!view || !destroyBy) return null;
    const { event } = view;
    const when = (language: Language): string =>
      [
        formatDate(event.date, language, 'long'),
        formatTimes(event.startTime, event.endTime, language),
      ]
        .filter(Boolean)
        .join(', ');
    const { lead, phoneToPrint } = event;
    const facts = [
      { word: inBoth((t) => t('on.led')), value: lead },
      // Who stands at a corner needs a number to call, if only to write it down.
      {
        word: inBoth((t) => t('on.call')),
        value: phoneToPrint || (sheet === 'shift-sheet' ? BLANK : ''),
      },
    ].filter(({ value }) => value !== '');
    const where = [
      event.place,
      countyName(event.county),
      view.hostGroups.map((group) => group.name).join(', '),
    ];
    const day = (language: Language) => formatDate(destroyBy, language, 'medium');
    return (code) => ({
      name: inBoth((t) => t(`on.name.${sheet}`)),
      title: [...new Set([eventTitle(event, 'en'), eventTitle(event, 'es')])].filter(Boolean),
      when: { en: when('en'), es: when('es') },
      day: { en: formatDate(event.date, 'en'), es: formatDate(event.date, 'es') },
      where: where.filter(Boolean).join(' · '),
      facts,
      privacy: inBoth((t, language) => t(PRIVACY[sheet], { date: day(language) })),
      ...(sheet === 'sign-in' ? { contact: phoneToPrint || BLANK } : {}),
      destroyBy: inBoth((t, language) => t('on.destroyBy', { date: day(language) })),
      keeper: { word: inBoth((t) => t('on.keeper')), value: lead || BLANK },
      code: { word: inBoth((t) => t('on.sheet')), value: code },
      page: (page, of) => inBoth((t) => t('on.page', { page, of })),
    });
  }, [view, sheet, destroyBy, inBoth]);
}
