import { BookOpen, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fold } from '../../core/matching/fold';
import type { Meeting } from '../../core/model/meeting';
import { useTerms } from '../../parts/terms';
import { useLanguage } from '../../parts/use-language';
import { useView } from '../../parts/vault-context';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { SearchField } from '../../ui/search-field';
import type { AskWords } from './meeting-draft';
import css from './sheriffs.module.css';
import { useDates } from './use-dates';

/** Words that can be asked with. `about`: what is said beside them. */
type Offer = AskWords & { readonly about: string };

/**
 * Offers the asks of the library in the language of the meeting, and the words of earlier asks, so that every official
 * is asked the same. Nothing while there are none.
 */
export function AskLibrary(props: {
  readonly used: readonly string[];
  /** The language of the meeting; the reader's while it is not said, or when it is neither English nor Spanish. */
  readonly language: Meeting['language'];
  readonly onChoose: (words: AskWords) => void;
}) {
  const { t } = useTranslation('sheriffs');
  const offers = useOffers(props.language, props.used);
  const [open, setOpen] = useState(false);
  const [search, setSearch] = useState('');
  if (offers.length === 0) return null;
  const typed = fold(search).split(' ').filter(Boolean);
  const shown = offers.filter((ask) => typed.every((word) => fold(ask.words).includes(word)));
  const close = () => {
    setOpen(false);
    setSearch('');
  };
  return (
    <>
      <Button icon={BookOpen} variant="quiet" onPress={() => setOpen(true)}>
        {t('meeting.library')}
      </Button>
      <Dialog title={t('meeting.library')} isOpen={open} onClose={close}>
        <div className={css.tools}>
          <SearchField
            label={t('meeting.librarySearch')}
            value={search}
            onChange={setSearch}
            autoFocus
          />
        </div>
        <ul className={css.rows}>
          {shown.map(({ text, words, about }) => (
            <li key={`${text} ${words}`} className={css.rowline}>
              <div>
                <p className={css.prose}>{words}</p>
                <p className={css.soft}>{about}</p>
              </div>
              <Button
                icon={Plus}
                name={t('meeting.libraryUseOf', { words })}
                onPress={() => {
                  props.onChoose({ text, words });
                  close();
                }}
              >
                {t('meeting.libraryUse')}
              </Button>
            </li>
          ))}
        </ul>
        {shown.length === 0 && <p className={css.soft}>{t('meeting.libraryNone')}</p>}
      </Dialog>
    </>
  );
}

/** The library first, then earlier words that are not in it; without those that are in use already. */
function useOffers(meetingIn: Meeting['language'], used: readonly string[]): readonly Offer[] {
  const { t } = useTranslation('sheriffs');
  const { t: more } = useTranslation('meetings');
  const terms = useTerms();
  const dates = useDates();
  const reader = useLanguage();
  const language = meetingIn === 'es' || meetingIn === 'en' ? meetingIn : reader;
  const library = useView('ask-texts', {}) ?? [];
  const past = useView('past-asks', {}) ?? [];
  const taken = new Set(used.map(fold));
  const inLibrary = new Set(
    library.flatMap(({ text }) => [text.wordsEn, text.wordsEs].filter(Boolean).map(fold)),
  );
  const offered = library
    .filter(({ text }) => !text.retired)
    .map(({ text, answers }) => ({
      text: text.id,
      words: language === 'es' ? text.wordsEs || text.wordsEn : text.wordsEn || text.wordsEs,
      about: [
        more('asks.fromLibrary'),
        terms.topic(text.topic),
        answers.length > 0 && more('asks.answers', { count: answers.length }),
      ]
        .filter(Boolean)
        .join(' · '),
    }));
  const earlier = past
    .filter(({ words }) => !inLibrary.has(fold(words)))
    .map(({ words, times, last }) => ({
      text: null,
      words,
      about:
        times > 0
          ? [t('meeting.libraryTimes', { count: times }), dates.day(last)]
              .filter(Boolean)
              .join(' · ')
          : t('meeting.libraryDemand'),
    }));
  return [...offered, ...earlier].filter(({ words }) => !taken.has(fold(words)));
}
