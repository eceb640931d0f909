import { Lock, LogOut } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasEnded } from '../../core/door/door-time';
import { formatDate, formatTimes } from '../../parts/dates';
import { useClock } from '../../parts/door/use-clock';
import { eventTitle } from '../../parts/event-title';
import { LanguageSwitch } from '../../parts/language-switch';
import { useLanguage } from '../../parts/use-language';
import { useVault, useView } from '../../parts/vault-context';
import { Button } from '../../ui/plain-button';
import { Segmented } from '../../ui/segmented';
import { createArrivals } from './arrivals';
import { ArrivalsDesk } from './arrivals-desk';
import style from './door.module.css';
import { DoorCounts } from './door-counts';
import { HeadCount } from './head-count';
import { LeaveDialog } from './leave-dialog';
import { createTally } from './tally';

/**
 * The door of an event: the whole window, and nothing of the rest of the workspace. `onLeft`: the vault let it be left.
 * What keeps a stranger out of everything else is the vault; the screen only has no way to ask.
 */
export function DoorScreen(props: {
  readonly event: string;
  readonly onLock: () => void;
  /** `hasEnded`: the event is over, and waits to be closed. */
  readonly onLeft: (hasEnded: boolean) => void;
}) {
  const { t } = useTranslation('door');
  const language = useLanguage();
  const view = useView('door', { event: props.event });
  const [mode, setMode] = useState<'names' | 'count'>('names');
  const [leaving, setLeaving] = useState(false);
  const vault = useVault();
  // Kept while the other of the two is shown, so that what was marked last can still be taken back.
  const [arrivals] = useState(() => createArrivals(vault, props.event));
  const [tally] = useState(() => createTally(vault, props.event, timer));
  const clock = useClock(view?.today ?? '');
  const stay = useCallback(() => setLeaving(false), []);
  useLargeTargets();
  if (!view) return null;
  const { event } = view;
  const counts = event.countOnly || mode === 'count';

  return (
    <div className={style.door}>
      <header className={style.bar}>
        <div className={style.what}>
          <h1>{eventTitle(event, language)}</h1>
          <p>
            {[
              formatDate(event.date, language, 'day'),
              formatTimes(event.startTime, event.endTime, language),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        <div className={style.tools}>
          {!event.countOnly && (
            <Segmented
              label={t('bar.mode')}
              value={mode}
              onChange={setMode}
              options={[
                { id: 'names', label: t('bar.names') },
                { id: 'count', label: t('bar.count') },
              ]}
            />
          )}
          <LanguageSwitch />
          <Button icon={Lock} onPress={props.onLock}>
            {t('bar.lock')}
          </Button>
          <Button icon={LogOut} onPress={() => setLeaving(true)}>
            {t('bar.leave')}
          </Button>
        </div>
      </header>
      <main className={style.main}>
        {counts ? (
          <HeadCount view={view} tally={tally} isActive={!leaving} />
        ) : (
          <>
            <DoorCounts view={view} />
            <ArrivalsDesk view={view} arrivals={arrivals} isActive={!leaving} />
          </>
        )}
      </main>
      <LeaveDialog
        isOpen={leaving}
        onStay={stay}
        onLeft={() => props.onLeft(hasEnded(event, clock(event.timeZone)))}
        onLock={props.onLock}
      />
    </div>
  );
}

/** Makes everything that is pressed larger, dialogs too, which lie outside of the screen's own elements. */
function useLargeTargets(): void {
  useEffect(() => {
    document.documentElement.dataset['place'] = 'door';
    return () => {
      delete document.documentElement.dataset['place'];
    };
  }, []);
}

function timer(ms: number, work: () => void): () => void {
  const id = setTimeout(work, ms);
  return () => clearTimeout(id);
}
