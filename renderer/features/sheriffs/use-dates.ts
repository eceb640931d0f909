import { formatDate, formatLooseDate, formatTimes } from '../../parts/dates';
import { useLanguage } from '../../parts/use-language';

/** Dates and times in the reader's language; what is empty stays empty. */
export function useDates() {
  const language = useLanguage();
  return {
    /** A full date with its year. */
    day: (iso: string) => formatDate(iso, language),
    /** A date of which perhaps only the year or the month is known. */
    loose: (date: string) => formatLooseDate(date, language),
    /** From one wall-clock time to another. */
    times: (start: string, end: string) => formatTimes(start, end, language),
  };
}
