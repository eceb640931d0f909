import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { countyName } from '../../../core/model/county';
import type { RosterLine, RosterView } from '../../../core/views/paper-views';
import type { Language } from '../../../messages/i18n';
import { formatDate, formatTimes } from '../../../parts/dates';
import { eventTitle } from '../../../parts/event-title';
import { sheetId } from '../../../parts/print-preview/sheet-id';
import { useTerms } from '../../../parts/terms';
import { OPTIONAL_COLUMNS, type RosterOptions } from './roster-options';
import type { Both, Sheet, SheetColumn, SheetFrame, SheetRow } from './roster-sheet';

/** The sheet that a roster and its options make, or null while the roster or the day to destroy it by is not known. */
export function useRosterSheet(
  view: RosterView | null,
  options: RosterOptions,
  destroyBy: string,
): Sheet | null {
  const frame = useSheetFrame(view, destroyBy);
  const cells = useCells();
  return useMemo(() => {
    if (!view || !frame) return null;
    const lines = options.who === 'nobody' ? [] : view.groups.flatMap((group) => group.lines);
    const rows: SheetRow[] = lines.map((line) => ({ key: line.attendanceId, cells: cells(line) }));
    for (let i = 1; i <= options.blankRows; i++) rows.push({ key: `blank-${i}`, cells: {} });
    const columns: SheetColumn[] = ['code', 'check', 'name'];
    for (const column of OPTIONAL_COLUMNS) {
      if (options.columns.includes(column)) columns.push(column);
    }
    const id = sheetId([view.event.id, ...lines.map((line) => line.code + line.attendanceId)]);
    return { frame: frame(id), columns, rows, large: options.large };
  }, [view, frame, cells, options]);
}

function useSheetFrame(view: RosterView | null, destroyBy: string) {
  const { i18n } = useTranslation('roster');
  return useMemo(() => {
    if (!view || !destroyBy) return null;
    const t = { en: i18n.getFixedT('en', 'roster'), es: i18n.getFixedT('es', 'roster') };
    const inBoth = (word: (language: Language) => string): Both => ({
      en: word('en'),
      es: word('es'),
    });
    const { event } = view;
    const when = (language: Language): string =>
      [
        formatDate(event.date, language, 'long'),
        formatTimes(event.startTime, event.endTime, language),
      ]
        .filter(Boolean)
        .join(', ');
    const county = countyName(event.county);
    const hosts = view.hostGroups.map((group) => group.name).join(', ');
    const where = [event.place, county, hosts].filter(Boolean).join(' · ');
    const led = event.lead && inBoth((l) => t[l]('sheet.led', { name: event.lead }));
    const heads = (column: SheetColumn) =>
      inBoth((l) => t[l](`sheet.${column === 'name' ? 'person' : column}`));
    return (id: string): SheetFrame => ({
      name: inBoth((l) => t[l]('sheet.name')),
      title: [...new Set([eventTitle(event, 'en'), eventTitle(event, 'es')])].filter(Boolean),
      when: inBoth(when),
      where: led ? [where, `${led.en} / ${led.es}`].filter(Boolean).join(' · ') : where,
      heads: {
        code: heads('code'),
        check: heads('check'),
        name: heads('name'),
        role: heads('role'),
        rsvp: heads('rsvp'),
        needs: heads('needs'),
        language: heads('language'),
        phone: heads('phone'),
        note: heads('note'),
      },
      privacy: inBoth((l) => t[l]('sheet.privacy')),
      destroyBy: inBoth((l) =>
        t[l]('sheet.destroyBy', { date: formatDate(destroyBy, l, 'medium') }),
      ),
      sheetId: inBoth((l) => t[l]('sheet.sheetId', { id })),
      page: (page, of) => inBoth((l) => t[l]('sheet.page', { page, of })),
    });
  }, [view, destroyBy, i18n]);
}

/** Words in a person's row, in the language of the screen: the person at the door reads them. */
function useCells(): (line: RosterLine) => SheetRow['cells'] {
  const { t } = useTranslation('roster');
  const terms = useTerms();
  return useMemo(
    () => (line) => {
      const needs = [
        line.interpreter && t('sheet.interpreter'),
        line.childcareCount > 0 && t('sheet.childcare', { children: line.childcareCount }),
        line.ride && t('sheet.ride'),
      ];
      return {
        code: line.code,
        name: line.name,
        role: line.role && terms.role(line.role),
        rsvp: line.rsvp ? terms.rsvp(line.rsvp) : '',
        needs: needs.filter(Boolean).join(', '),
        language: line.language ? terms.language(line.language) : '',
        phone: line.phone,
      };
    },
    [t, terms],
  );
}
