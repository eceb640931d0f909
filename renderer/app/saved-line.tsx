import { CircleCheck, Ellipsis } from 'lucide-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { localeOf } from '../parts/dates';
import { useLanguage } from '../parts/use-language';
import { Icon } from '../ui/icon';
import css from './rail.module.css';
import { savedState } from './saved-state';

const REFRESH_MS = 15_000;

/** "All saved 3 minutes ago": whether anything is still on its way to the disk. */
export function SavedLine() {
  const { t } = useTranslation('shell');
  const language = useLanguage();
  const { pending, savedAt } = useSyncExternalStore(savedState.subscribe, savedState.read);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    setNow(Math.max(Date.now(), savedAt ?? 0));
    const timer = setInterval(() => setNow(Date.now()), REFRESH_MS);
    return () => clearInterval(timer);
  }, [savedAt]);
  if (pending > 0) {
    return (
      <p className={css.saved}>
        <Icon of={Ellipsis} size={16} />
        {t('saving')}
      </p>
    );
  }
  return (
    <p className={css.saved}>
      <Icon of={CircleCheck} size={16} />
      {savedAt === null ? t('saved') : t('savedAgo', { when: ago(now - savedAt, language) })}
    </p>
  );
}

function ago(ms: number, language: string): string {
  const words = new Intl.RelativeTimeFormat(localeOf(language), {
    numeric: 'auto',
    style: 'short',
  });
  const seconds = Math.max(0, Math.round(ms / 1000));
  if (seconds < 60) return words.format(-seconds, 'second');
  if (seconds < 3600) return words.format(-Math.round(seconds / 60), 'minute');
  return words.format(-Math.round(seconds / 3600), 'hour');
}
