import { BookOpen, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fold } from '../../core/matching/fold';
import { useView } from '../../parts/vault-context';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { SearchField } from '../../ui/search-field';
import css from './sheriffs.module.css';
import { useDates } from './use-dates';

/** Offers the words of earlier asks, so that every official is asked the same. Nothing while there are none. */
export function AskLibrary(props: {
  readonly used: readonly string[];
  readonly onChoose: (words: string) => void;
}) {
  const { t } = useTranslation('sheriffs');
  const dates = useDates();
  const past = useView('past-asks', {}) ?? [];
  const [open, setOpen] = useState(false);
  const [search, setSearch] = useState('');
  const used = new Set(props.used.map(fold));
  const left = past.filter((ask) => !used.has(fold(ask.words)));
  if (left.length === 0) return null;
  const typed = fold(search).split(' ').filter(Boolean);
  const shown = left.filter((ask) => typed.every((word) => fold(ask.words).includes(word)));
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
          {shown.map((ask) => (
            <li key={ask.words} className={css.rowline}>
              <div>
                <p className={css.prose}>{ask.words}</p>
                <p className={css.soft}>
                  {ask.times > 0
                    ? [t('meeting.libraryTimes', { count: ask.times }), dates.day(ask.last)]
                        .filter(Boolean)
                        .join(' · ')
                    : t('meeting.libraryDemand')}
                </p>
              </div>
              <Button
                icon={Plus}
                name={t('meeting.libraryUseOf', { words: ask.words })}
                onPress={() => {
                  props.onChoose(ask.words);
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
