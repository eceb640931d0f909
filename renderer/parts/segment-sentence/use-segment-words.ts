import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { SegmentChoices } from '../../core/views/people-views';
import type { Language } from '../../messages/i18n';
import { formatDate } from '../dates';
import { eventTitle } from '../event-title';
import { useTerms } from '../terms';
import { useLanguage } from '../use-language';
import { useView } from '../vault-context';
import type { SegmentWords } from './phrase';

/** A rung's name in a language, or in the other one when it has only that. */
export const rungName = (rung: SegmentChoices['rungs'][number], language: Language): string =>
  language === 'es' ? rung.nameEs || rung.nameEn : rung.nameEn || rung.nameEs;

/** Words for the sentences of segments in the reader's language; null until the names of records are here. */
export function useSegmentWords(): SegmentWords | null {
  const { t } = useTranslation('segments');
  const terms = useTerms();
  const language = useLanguage();
  const choices = useView('segment-choices', {});
  return useMemo(() => {
    if (!choices) return null;
    const groups = new Map(choices.groups.map(({ id, name }) => [id, name]));
    const rungs = new Map(choices.rungs.map((rung) => [rung.id, rungName(rung, language)]));
    const events = new Map(choices.events.map((event) => [event.id, event]));
    return {
      t,
      terms,
      language,
      group: (id) => groups.get(id),
      rung: (id) => rungs.get(id),
      event(id) {
        const event = events.get(id);
        if (!event) return undefined;
        const title = eventTitle(event, language);
        const date = formatDate(event.date, language);
        return date ? t('eventName', { title, date }) : t('eventUndated', { title });
      },
    };
  }, [t, terms, language, choices]);
}
