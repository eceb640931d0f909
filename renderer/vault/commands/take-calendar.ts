import {
  calendarEventId,
  calendarSeriesId,
  eventOfDraft,
} from '../../core/calendar-file/calendar-state';
import { BACK_DAYS } from '../../core/calendar-file/other-days';
import { MOST_ENTRIES } from '../../core/calendar-file/read-calendar';
import { err, ok } from '../../core/result';
import { daysAhead } from '../../core/series/days';
import { parseRule, writeRule } from '../../core/series/repeat';
import { addDays, laterDay } from '../../core/views/order';
import { eventThere } from '../calendar-files';
import { createChangeList } from './change-list';
import { checkedFields, readWith } from './checked-fields';
import { incomplete } from './complete';
import type { Decide } from './decision';
import { addEvents, recordWith } from './series-events';
import { sharedOf } from './series-start';

/** The most events that the series of a file may have: a small file may ask for millions. */
const MOST_IN_SERIES = 10_000;

/** Takes in entries of a calendar file. Its ids: the events and series that were made or brought up to date. */
export const takeCalendar: Decide<'take-calendar'> = ({ entries }, context) => {
  const { set, today } = context;
  if (entries.length > MOST_ENTRIES) return err({ type: 'bad-value', field: 'entries' });
  const list = createChangeList(set);
  const ids: string[] = [];
  const earliest = addDays(today(), -BACK_DAYS);
  let inSeries = 0;
  for (const entry of entries) {
    const fields = eventOfDraft(entry);
    const repeat = entry.rule === '' ? null : parseRule(entry.rule, entry.date);
    if (entry.rule !== '' && !repeat) return err({ type: 'repeat-impossible' });
    if (repeat) {
      const id = calendarSeriesId(entry.uid);
      if (set.get('series', id)) continue;
      const written = checkedFields('series', {
        ...sharedOf(fields),
        firstDate: entry.date,
        rule: writeRule(repeat),
        except: [...entry.except],
      });
      if (!written.ok) return written;
      list.write('series', id, written.value);
      const series = recordWith('series', id, written.value);
      const from = laterDay(entry.date, earliest);
      const days = daysAhead(repeat, entry.date, entry.except, from, today());
      inSeries += days.length;
      if (inSeries > MOST_IN_SERIES) {
        return err({ type: 'calendar-too-many', limit: MOST_IN_SERIES });
      }
      addEvents(set, list, series, days);
      ids.push(id);
      continue;
    }
    const current = eventThere(set, entry.uid);
    const id = current?.id ?? calendarEventId(entry.uid);
    const written = checkedFields('event', fields, current);
    if (!written.ok) return written;
    const problem = incomplete('event', readWith('event', id, written.value, current));
    if (problem) return err(problem);
    list.write('event', id, written.value);
    ids.push(id);
  }
  return ok({ changes: list.changes(), label: 'calendar-imported', ids });
};
